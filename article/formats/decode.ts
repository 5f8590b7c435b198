// Bytes to text. Stands outside the folder's door: only the main process and the command line read bytes, and the tables
// of old encodings have no place in the window.
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { UnreadableStory } from './unreadable';

/** A story is at most this many bytes; more is refused before it is decoded. */
export const MAX_BYTES = 10 * 1024 * 1024;

export interface DecodedText {
  /** Without a leading byte-order mark. */
  text: string;
  /** As an editor reads it in the status line: "UTF-8", "Windows-1252". */
  encoding: string;
}

const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
];

/** First bytes of files that people mistake for stories, and what to tell them. */
const KNOWN_BINARIES: readonly [start: string, sentence: string][] = [
  ['PK\x03\x04', 'This is a Word file or another packed file. Save it as plain text, HTML or Markdown and open that.'],
  ['\xd0\xcf\x11\xe0', 'This is an old Word file. Save it as plain text, HTML or Markdown and open that.'],
  ['%PDF', 'This is a PDF. Copy its text into a plain text file and open that.'],
  ['{\\rtf', 'This is a rich text file. Save it as plain text, HTML or Markdown and open that.'],
];
const BINARY = 'This is not a text file, so there is no story in it to read.';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
const codes = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** A control character that no text holds; tab, line breaks, form feed and escape are spared, and C1 controls too: mojibake holds them. */
const isOddControl = (byte: number): boolean => byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27;

/** More than one byte in fifty is an odd control character, or any is NUL. */
function looksBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (isOddControl(byte)) odd++;
  }
  return odd * 50 > bytes.length;
}

/** The encoding of bytes that are not UTF-8, by chardet's best guess that our decoder knows; Windows-1252 when it has none. */
function guess(bytes: Uint8Array): string {
  const named = analyse(bytes.subarray(0, 200_000)).find(
    ({ name, confidence }) => confidence >= 20 && !name.startsWith('UTF') && name !== 'ASCII' && iconv.encodingExists(name),
  )?.name;
  // every byte of ISO-8859-1 means the same in Windows-1252, which has the curly marks beside
  return !named || named === 'ISO-8859-1' ? 'Windows-1252' : named.replace(/^windows/, 'Windows');
}

/** Decodes the bytes of a story: a byte-order mark decides, then valid UTF-8 is UTF-8, then a guess. Throws `UnreadableStory` for an empty file, a binary one and one over `MAX_BYTES`. */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new UnreadableStory('The file is empty.');
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableStory(`The file is ${Math.ceil(bytes.length / 1024 / 1024)} MB; a story is at most ${MAX_BYTES / 1024 / 1024} MB.`);
  }
  const binary = KNOWN_BINARIES.find(([start]) => startsWith(bytes, codes(start)));
  if (binary) throw new UnreadableStory(binary[1]);
  const mark = MARKS.find(([start]) => startsWith(bytes, start));
  if (mark) {
    const text = iconv.decode(bytes, mark[1]);
    if (text.includes('\0')) throw new UnreadableStory(BINARY);
    return { text, encoding: mark[1] };
  }
  if (looksBinary(bytes)) throw new UnreadableStory(BINARY);
  const text = iconv.decode(bytes, 'UTF-8');
  if (!text.includes('\ufffd') || sameBytes(iconv.encode(text, 'UTF-8'), bytes)) return { text, encoding: 'UTF-8' };
  const encoding = guess(bytes);
  return { text: iconv.decode(bytes, encoding), encoding };
}
