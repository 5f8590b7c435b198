import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { readWorkingCopy, type WorkingCopy } from '../../../article/formats';
import { readWhole } from '../files';
import { codeOf } from '../refusal';

/** A working copy may hold marks and data beside the text of the largest story. */
const MAX_COPY_BYTES = 64 * 1024 * 1024;
/** So many stories of one name, arrived one after the other, keep their copies in one folder. */
const MOST_COPIES = 20;

/** The story a working copy belongs to. */
export interface Owner {
  /** Absolute, links resolved. */
  realPath: string;
  name: string;
  hash: string;
}
export interface FoundCopy {
  file: string;
  copy: WorkingCopy;
  /** When it was last written, ms since 1970. */
  savedAt: number;
}
/** What stands at a place: nothing, a copy of this very story, one of an earlier version of it, a copy of another, or something that cannot be read. */
type Standing = { is: 'absent' } | { is: 'ours'; found: FoundCopy } | { is: 'earlier' } | { is: 'other' } | { is: 'damaged' };

/** Where the working copies of a story may stand in a folder, the first choice first: `story.copydesk`, then `story.txt.copydesk`, then numbered. */
export function copyPlaces(folder: string, sourceName: string): string[] {
  const { name: stem } = path.parse(sourceName);
  const numbered = Array.from({ length: MOST_COPIES }, (_, i) => `${sourceName}.${i + 2}.copydesk`);
  return [`${stem}.copydesk`, `${sourceName}.copydesk`, ...numbered].map((name) => path.join(folder, name));
}

/** The folder of the user's data that keeps the copies of a story whose own folder cannot be written. */
export const ownFolder = (copies: string, realPath: string): string =>
  path.join(copies, createHash('sha256').update(realPath).digest('hex').slice(0, 16));

/** Reads a working copy. Throws a `Refusal`, or `UnreadableStory` for one that is damaged. */
export async function readCopy(file: string): Promise<FoundCopy> {
  const { realPath, bytes, writtenAt } = await readWhole(file, MAX_COPY_BYTES);
  return { file: realPath, copy: readWorkingCopy(new TextDecoder().decode(bytes)), savedAt: writtenAt };
}

async function standingAt(file: string, owner: Owner): Promise<Standing> {
  try {
    await lstat(file);
  } catch (error) {
    return { is: codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'absent' : 'other' };
  }
  try {
    const found = await readCopy(file);
    const { source } = found.copy;
    if (source.name !== owner.name) return { is: 'other' };
    return source.sha256 === owner.hash ? { is: 'ours', found } : { is: 'earlier' };
  } catch {
    return { is: 'damaged' };
  }
}

export interface CopySearch {
  found: FoundCopy | null;
  /** The first place that is free, for the first save. */
  free: string | null;
  /** Names of copies that are there and cannot be read; they are left as they are. */
  damaged: string[];
  /** Names of copies that hold work on an earlier version of the story. */
  earlier: string[];
}

/** Looks for the working copy of a story in a folder, up to the first free place. */
export async function searchCopy(folder: string, owner: Owner): Promise<CopySearch> {
  const damaged: string[] = [];
  const earlier: string[] = [];
  for (const file of copyPlaces(folder, owner.name)) {
    const standing = await standingAt(file, owner);
    if (standing.is === 'ours') return { found: standing.found, free: null, damaged, earlier };
    if (standing.is === 'absent') return { found: null, free: file, damaged, earlier };
    if (standing.is === 'damaged') damaged.push(path.basename(file));
    if (standing.is === 'earlier') earlier.push(path.basename(file));
  }
  return { found: null, free: null, damaged, earlier };
}
