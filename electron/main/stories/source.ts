import { createHash } from 'node:crypto';
import path from 'node:path';
import { formatFor, UnreadableStory, type ReadArticle, type WorkingCopy } from '../../../article/formats';
import { decode, MAX_BYTES } from '../../../article/formats/decode';
import { readWhole } from '../files';
import { Refusal } from '../refusal';

/** A story as it arrived. */
export interface Source {
  /** Absolute, links resolved. */
  realPath: string;
  name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: string;
  format: WorkingCopy['format'];
  formatName: string;
  encoding: string;
  /** When the file was written, ms since 1970. */
  arrivedAt: number;
  story: ReadArticle;
}

/** A reader's complaint as a `Refusal` that names the file; any other error as it is. */
export function nameFile(error: unknown, name: string): unknown {
  return error instanceof UnreadableStory ? new Refusal(`${name} cannot be opened. ${error.message}`) : error;
}

/** Reads the story that was sent, once. Throws a `Refusal` with a sentence that names the file. */
export async function readSource(file: string): Promise<Source> {
  const { realPath, bytes, writtenAt } = await readWhole(file, MAX_BYTES);
  const name = path.basename(realPath);
  const format = formatFor(name);
  if (!format.read || format.id === 'copydesk')
    throw new Refusal(`${name} cannot be opened as a story. Open a text, Markdown or HTML file.`);
  try {
    const { text, encoding } = decode(bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    return { realPath, name, hash, format: format.id, formatName: format.name, encoding, arrivedAt: writtenAt, story: format.read(text) };
  } catch (error) {
    throw nameFile(error, name);
  }
}
