import { link, mkdir, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file is there and may not be replaced. */
export class FileExists extends Error {}

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
