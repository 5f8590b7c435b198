import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../files';
import { codeOf, refusalOf, Refusal } from '../refusal';
import { ownFolder, searchCopy, type Owner } from './copy-place';

/** What the file system says of a folder in which nothing can be written. ENOTDIR: inside the packed program. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']);

export interface SavedCopy {
  file: string;
  /** A sentence for the editor when the copy could not stand beside the story. */
  note: string | null;
}

/** Beside the story nothing can be written: said when the copy is first kept elsewhere, and when it is found there. */
export const elsewhereNote = (name: string): string =>
  `The folder of ${name} cannot be written, so the working copy is kept with Copydesk's own data.`;

/**
 * Writes the first working copy of a story: beside it, or, where that folder cannot be written, in the user's data (`copies`).
 * Never over a copy of another story. Throws a `Refusal`.
 */
export async function saveFirst(owner: Owner, copies: string, text: string): Promise<SavedCopy> {
  try {
    return { file: await saveIn(path.dirname(owner.realPath), owner, text), note: null };
  } catch (error) {
    if (!UNWRITABLE.has(codeOf(error))) throw refusalOf(error, `The working copy of ${owner.name} cannot be saved`);
  }
  try {
    const folder = ownFolder(copies, owner.realPath);
    await mkdir(folder, { recursive: true });
    return { file: await saveIn(folder, owner, text), note: elsewhereNote(owner.name) };
  } catch (error) {
    throw refusalOf(error, `The working copy of ${owner.name} cannot be saved`);
  }
}

/** Writes a working copy over the one that was read or written before. Throws a `Refusal`; the old one stays whole. */
export async function saveAgain(file: string, text: string): Promise<void> {
  try {
    await writeWhole(file, text, 'replace');
  } catch (error) {
    throw refusalOf(error, `${path.basename(file)} cannot be saved`);
  }
}

async function saveIn(folder: string, owner: Owner, text: string): Promise<string> {
  const { found, free } = await searchCopy(folder, owner);
  const file = found?.file ?? free;
  if (!file)
    throw new Refusal(`There are too many working copies of stories named ${owner.name} in one folder. Move some of them elsewhere.`);
  await writeWhole(file, text, found ? 'replace' : 'new');
  return file;
}
