import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { pageFile, POLICY } from './page-file';

/** Makes `app:` a scheme like `https:`. Must run before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const refuse = (status: number): Response => new Response(null, { status, headers: HEADERS });

/** Serves the window's own files, each with the policy, and nothing else. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return refuse(405);
    const page = pageFile(request.url, folder);
    if (!page) return refuse(400);
    try {
      return new Response(new Uint8Array(await readFile(page.file)), { headers: { ...HEADERS, 'Content-Type': page.type } });
    } catch {
      return refuse(404);
    }
  });
}
