// Is `out/` still what the sources would build? A fingerprint of every source file's path, size and time tells.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, root } from './place.mjs';

const SOURCES = [
  'article',
  'cli',
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
  'package-lock.json',
  'tsconfig.base.json',
];
const MARK = at('out', '.fingerprint');
const RESULTS = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/cli/copydesk.js'];

function filesBelow(file) {
  if (!existsSync(file)) return [];
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file)
    .sort()
    .flatMap((name) => filesBelow(path.join(file, name)));
}

/** A hash over the path, size and time of change of every source file. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesBelow(at(name)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path.relative(root, file)}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether a whole build stands in `out/` and no source has changed since. */
export function isBuilt() {
  return RESULTS.every((file) => existsSync(at(file))) && existsSync(MARK) && readFileSync(MARK, 'utf8') === fingerprint();
}

/** Notes what `out/` was built from: the fingerprint taken before the build began. */
export const noteBuild = (mark) => writeFileSync(MARK, mark);
