import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decode, MAX_BYTES } from '../../article/formats/decode';
import { formatFor, UnreadableStory, type Format, type ReadArticle } from '../../article/formats';

export interface Story {
  /** As it was named on the command line. */
  file: string;
  format: Format;
  article: ReadArticle;
  /** The text of the file, for places in it; a byte-order mark is still in it, so that columns are those of an editor. */
  source: string;
}

/** What the system says, in words. */
const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file. Check its name and folder.',
  EACCES: 'You may not read this file. Ask its owner for it, or use a copy of your own.',
  EPERM: 'You may not read this file. Ask its owner for it, or use a copy of your own.',
  EISDIR: 'This is a folder, not a story.',
  ENOTDIR: 'There is no such file. Check its name and folder.',
  ELOOP: 'This link leads to itself. Name the file itself.',
  EMFILE: 'Too many files are open. Close some and try again.',
  ENAMETOOLONG: 'The name of this file is too long. Give it a shorter one.',
};

/** What an error means, as a sentence; null for one that is a fault of the program. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof UnreadableStory) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (/^E[A-Z]+$/.test(code) ? `The system says ${code}.` : null);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const { open } = await import('node:fs/promises');
  const handle = await open(file, 'r');
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new UnreadableStory(stat.isDirectory() ? 'This is a folder, not a story.' : 'This is no ordinary file.');
    // one byte over the limit is enough for `decode` to refuse it
    if (stat.size > MAX_BYTES) throw tooLarge(stat.size);
  } finally {
    await handle.close();
  }
  return readFile(file);
}

const tooLarge = (size: number): UnreadableStory =>
  new UnreadableStory(`The file is ${Math.ceil(size / 1024 / 1024)} MB; a story is at most ${MAX_BYTES / 1024 / 1024} MB.`);

/** Reads one file. Throws `UnreadableStory`, or an error of the system. */
export async function readStory(file: string): Promise<Story> {
  const { text } = decode(await bytesOf(file));
  const format = formatFor(basename(file));
  return { file, format, article: format.read!(text), source: text };
}
