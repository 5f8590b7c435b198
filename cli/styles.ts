import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnreadableStory } from '../article/formats';
import type { Problem, StyleFile } from '../article/style';
import { isStyleFile, LARGEST_STYLE_FILE, MOST_STYLE_FILES, stylesPathOf, styleText } from '../article/style/files';

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

/**
 * Reads a styles root (the `StylesPath` of its `.vale.ini` where it has one) or the folder of one pack; links are followed, once each. What
 * cannot be read in it is named and the rest is read. Throws an error of the system, or `UnreadableStory`, where the folder itself cannot be.
 */
export function readStyles(named: string): StyleFiles {
  const root = /^[._]vale\.ini$/.test(basename(named)) ? dirname(named) : named;
  if (!statSync(root).isDirectory()) throw new UnreadableStory('This is a file, not a folder of style packs.');
  const walk = new Walk();
  const names = readdirSync(root);
  const ini = names.find((name) => name === '.vale.ini') ?? names.find((name) => name === '_vale.ini');
  const settings = ini === undefined ? null : walk.read(join(root, ini), ini);
  const within = settings && stylesPathOf(settings);
  if (ini !== undefined && within && existsSync(resolve(root, within.path))) walk.into(resolve(root, within.path), within.path);
  else {
    if (ini !== undefined && within)
      walk.problems.push({ file: ini, line: within.line, reason: `StylesPath names ‘${within.path}’, and there is no such folder` });
    walk.into(root, ini === undefined && isPack(root, names) ? basename(resolve(root)) : '');
  }
  const rules = walk.files.some(({ path }) => path.endsWith('.yml'));
  if (!rules && walk.problems.length === 0) walk.problems.push({ file: named, line: 1, reason: 'There is no rule in this folder' });
  return { files: walk.files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems: walk.problems };
}

/** True for the folder of one pack: rules stand in it. */
const isPack = (root: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const path = join(root, name);
    if (!name.endsWith('.yml') || !statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    try {
      return /^\s*["']?extends["']?\s*:/m.test(readFileSync(path, 'utf8'));
    } catch {
      return false;
    }
  });

/** Files and what is wrong with them, gathered folder by folder. */
class Walk {
  readonly files: StyleFile[] = [];
  readonly problems: Problem[] = [];
  private readonly seen = new Set<string>();

  /** Reads a folder; `path` is what its files are called by. */
  into(folder: string, path: string): void {
    this.tried(path || basename(folder), () => {
      const real = realpathSync(folder);
      if (this.seen.has(real)) return;
      this.seen.add(real);
      for (const name of readdirSync(folder).sort()) this.entry(join(folder, name), path ? `${path}/${name}` : name, name);
    });
  }

  private entry(file: string, path: string, name: string): void {
    if (/^\.(?!vale\.ini$)|^node_modules$/.test(name)) return;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      if (name.endsWith('.yml')) this.problems.push({ file: path, line: 1, reason: 'This is a folder with the name of a rule' });
      else this.into(file, path);
    } else if (isStyleFile(name) && !this.files.some((known) => known.path === path && name.endsWith('.ini'))) this.read(file, path);
  }

  /** One file; null where it cannot be read. */
  read(file: string, path: string): StyleFile | null {
    return this.tried(path, () => {
      const stat = statSync(file);
      const reason = !stat.isFile()
        ? 'This is no ordinary file'
        : stat.size > LARGEST_STYLE_FILE
          ? `The file has ${Math.round(stat.size / 1e6)} MB and was not read; ${LARGEST_STYLE_FILE / 1e6} MB are the most`
          : this.files.length >= MOST_STYLE_FILES
            ? `The folder has more than ${MOST_STYLE_FILES.toLocaleString('en-US')} files; this one was not read`
            : null;
      const read = reason === null ? styleText(path, readFileSync(file)) : { file: path, line: 1, reason };
      if ('reason' in read) this.problems.push(read);
      else this.files.push(read);
      return 'reason' in read ? null : read;
    });
  }

  private tried<T>(path: string, work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!/^E[A-Z]+$/.test(code)) throw error;
      this.problems.push({ file: path, line: 1, reason: REASONS[code] ?? `It could not be read: the system says ${code}` });
      return null;
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'This is a link to a file that is not there',
  ELOOP: 'This is a link that leads to itself',
  EACCES: 'You may not read it',
  EPERM: 'You may not read it',
};
