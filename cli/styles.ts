import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem, StyleFile } from '../article/style';

/** A file of a styles folder above this size (bytes) is named and not read; a pack of 13,000 substitutions has 0.6 MB. */
const LARGEST = 20_000_000;
const MOST_FILES = 20_000;
const READ = /(?:\.ya?ml|\.txt|\.vale\.ini|_vale\.ini)$/;

export interface StyleFiles {
  files: StyleFile[];
  problems: Problem[];
}

/** The folder of the styles that ship: beside the program, whether it runs built or from its source. */
export function ownStyles(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'styles')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'styles');
}

/** Reads a styles root, or the folder of one pack. Throws an error of the system where the folder cannot be read. */
export function readStyles(root: string): StyleFiles {
  const problems: Problem[] = [];
  const files: StyleFile[] = [];
  const isPack = readdirSync(root).some((name) => name.endsWith('.yml')) && !existsSync(join(root, '.vale.ini'));
  const below = isPack ? dirname(root) : root;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }).slice(0, MOST_FILES)) {
    const path = join(entry.parentPath, entry.name);
    if (!READ.test(entry.name) || !statSync(path).isFile()) continue;
    const name = (isPack ? join(basename(root), relative(root, path)) : relative(below, path)).split(sep).join('/');
    if (statSync(path).size > LARGEST) problems.push({ file: name, line: 1, reason: 'The file is larger than 20 MB and was not read.' });
    else files.push({ path: name, text: readFileSync(path, 'utf8') });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}
