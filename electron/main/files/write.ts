import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, lstat, open, realpath, rename, rm, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, Refusal } from '../refusal';

/** `new`: never over a file that is there. `replace`: the old file stays whole until the new one is. */
export type WriteMode = 'new' | 'replace';

/** Beginning of the names of half-written files; short, so that the longest file name can still be saved. */
export const TEMPORARY = '.copydesk-';

/**
 * Writes a file whole or not at all: a temporary file beside it is filled, its size checked, forced to the disk and renamed.
 * The usual libraries take one short write for success on a full disk, and so replace a good file by half of one.
 * A symbolic link is followed and kept. Throws the system's error, with the old file untouched; in mode `new`, EEXIST
 * where something is there; a `Refusal` where what is there is no ordinary file.
 */
export async function writeWhole(file: string, content: string | Uint8Array, mode: WriteMode): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const target = mode === 'replace' ? await targetOf(file) : file;
  const oldMode = mode === 'replace' ? await modeOfOld(target) : undefined;
  const temporary = path.join(path.dirname(target), `${TEMPORARY}${randomBytes(6).toString('hex')}`);
  const handle = await open(temporary, 'wx', oldMode ?? 0o666);
  try {
    await fill(handle, bytes);
    if (mode === 'new') await putNew(temporary, target);
    else await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await forceFolder(path.dirname(target));
}

/** Where a link leads, so that the link is kept; the path itself where nothing is there yet. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return file;
    throw error;
  }
}

/** The permission bits of the file to be replaced; undefined where there is none. A read-only file is not replaced behind its owner's back. */
async function modeOfOld(target: string): Promise<number | undefined> {
  let old;
  try {
    old = await lstat(target);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  if (!old.isFile()) throw new Refusal(`${path.basename(target)} is not an ordinary file, so it was left alone. Choose another name.`);
  await access(target, constants.W_OK);
  return old.mode & 0o777;
}

async function fill(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    // `writeFile` of a handle goes on until every byte is written.
    await handle.writeFile(bytes);
    const { size } = await handle.stat();
    if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives the file its name only where nothing has that name. */
async function putNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    // Some drives have no hard links: take the name first, then put the file over our own empty one.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error;
    await (await open(target, 'wx')).close();
    await rename(temporary, target);
    return;
  }
  await unlink(temporary);
}

/** A renamed file survives a power cut only once its folder is on the disk; not every system can do that, and then it is not done. */
async function forceFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}
