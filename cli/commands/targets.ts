import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';

/** True for a place that is, or is meant to be, a folder. */
function isFolder(out: string, many: boolean): boolean {
  if (existsSync(out)) return statSync(out).isDirectory();
  return many || /[\\/]$/.test(out);
}

/** A file by its real place, whether it is there already or not. */
function realPlace(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(resolve(file));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(file));
}

const sameFile = (a: string, b: string): boolean => {
  if (realPlace(a) === realPlace(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [left, right] = [statSync(a), statSync(b)];
  return left.ino !== 0 && left.ino === right.ino && left.dev === right.dev;
};

export type Target = { file: string; target: string; error: null } | { file: string; target: null; error: string };

/** Where each story goes: beside itself, into a folder, or (one story) into the file named. Never onto a source, and no two stories into one file. */
export function planTargets(files: readonly string[], out: string | null, ending: string): Target[] {
  const taken = new Map<string, string>();
  const folder = out !== null && isFolder(out, files.length > 1);
  return files.map((file): Target => {
    const name = `${basename(file, extname(file))}.${ending}`;
    const target = out === null ? join(dirname(file), name) : folder ? join(out, name) : out;
    if (out !== null && !folder && files.length > 1)
      return { file, target: null, error: `${out} is a file; several stories need a folder.` };
    const source = files.find((other) => sameFile(target, other));
    if (source !== undefined)
      return { file, target: null, error: `It would be written over ${source}, which is a story. Name another place with --out.` };
    const other = taken.get(realPlace(target));
    if (other !== undefined) return { file, target: null, error: `${other} goes to ${target} already. Export it to another folder.` };
    taken.set(realPlace(target), file);
    return { file, target, error: null };
  });
}
