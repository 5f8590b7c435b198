import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { refusalOf, Refusal } from '../refusal';

export interface ReadFile {
  /** Absolute, links resolved: what a story is known by. */
  realPath: string;
  bytes: Uint8Array;
  /** When it was last written, ms since 1970. */
  writtenAt: number;
}

/**
 * Reads a whole file of at most `limit` bytes. Folders, devices, pipes and sockets are refused before they are opened, so that
 * none can hang the program. Throws a `Refusal` with a sentence that names the file.
 */
export async function readWhole(file: string, limit: number): Promise<ReadFile> {
  const name = path.basename(file);
  try {
    const realPath = await realpath(file);
    const before = await lstat(realPath);
    if (before.isDirectory()) throw new Refusal(`${name} is a folder, not a story. Open a story in it.`);
    if (!before.isFile()) throw new Refusal(notOrdinary(name));
    if (before.size > limit) throw new Refusal(tooLarge(name, before.size, limit));
    const handle = await open(realPath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new Refusal(notOrdinary(name));
      const bytes = await handle.readFile();
      if (bytes.byteLength > limit) throw new Refusal(tooLarge(name, bytes.byteLength, limit));
      return { realPath, bytes, writtenAt: Math.round(stat.mtimeMs) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw refusalOf(error, `${name} cannot be opened`);
  }
}

const notOrdinary = (name: string): string => `${name} is not an ordinary file, so it was not opened. Open a text, Markdown or HTML file.`;

const tooLarge = (name: string, size: number, limit: number): string =>
  `${name} is ${Math.ceil(size / 1024 / 1024)} MB. Copydesk opens stories of up to ${Math.floor(limit / 1024 / 1024)} MB. Open a part of it.`;
