import { link, mkdir, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file is there and may not be replaced. */
export class FileExists extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such folder, and it could not be made. Choose another one.',
  ENOTDIR: 'Its folder is a file. Choose another one.',
  EISDIR: 'A folder of that name is there. Choose another name.',
  EACCES: 'You may not write there. Choose a folder of your own.',
  EPERM: 'You may not write there. Choose a folder of your own.',
  EROFS: 'The disk is read-only. Choose a folder on another one.',
  ENOSPC: 'The disk is full. Make room and try again.',
  EDQUOT: 'Your share of the disk is full. Make room and try again.',
  ENAMETOOLONG: 'The name is too long. Choose a shorter one.',
};

/** Why a file could not be written and what to do, as sentences. */
export function unwrittenBecause(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `The system says ${code || String(error)}. Try another folder.`;
}

/**
 * Writes a file whole or not at all: a temporary file beside it, all bytes, onto the disk, then its name. Throws `FileExists`
 * where one is there and `overwrite` is false, and errors of the system; then nothing is changed and no temporary file is left.
 */
export async function writeFileSafely(target: string, text: string, overwrite: boolean): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let done = 0; done < bytes.length;) done += (await handle.write(bytes, done)).bytesWritten;
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (overwrite) await rename(temporary, target);
    else await nameNew(temporary, target);
  } finally {
    // gone already where it got its name
    await unlink(temporary).catch(() => undefined);
  }
}

/** Gives a temporary file its name only if no file has it: a link, unlike a rename, never replaces. */
async function nameNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new FileExists();
    throw error;
  }
}
