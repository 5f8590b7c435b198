import path from 'node:path';

/** The origin of every page of ours. */
export const ORIGIN = 'app://copydesk';
/** Where the window begins. */
export const START_PAGE = `${ORIGIN}/index.html`;

/**
 * What a page of ours may do: load and run what stands in the program itself, and nothing else. Styles may stand in the
 * markup because React and the floating cards place elements so; scripts never. WebAssembly is the grammar checker's.
 * Scripts made from text need our one trusted policy, which only makes the address of the check worker.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types copydesk',
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * The file below `folder` that an address of ours names, with its content type; null for every address that is not plainly
 * one: another host, an escaped slash, a backslash, a NUL, a way out of the folder, an ending that no page of ours has.
 */
export function pageFile(address: string, folder: string): { file: string; type: string } | null {
  let url: URL;
  let name: string;
  try {
    url = new URL(address);
    name = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (`${url.protocol}//${url.host}` !== ORIGIN || url.username || url.password) return null;
  if (/%2f|%5c|%00/i.test(url.pathname) || /[\\\0:]/.test(name)) return null;
  const file = path.join(folder, name);
  const below = path.relative(folder, file);
  if (!below || below.startsWith('..') || path.isAbsolute(below)) return null;
  const type = TYPES[path.extname(file)];
  return type ? { file, type } : null;
}
