import iconv from 'iconv-lite';
import type { Problem, StyleFile } from '../pack';

/** Files of a styles folder that are read: rules, what stands beside them, lists, vocabularies, settings. */
export const isStyleFile = (name: string): boolean => /\.(?:ya?ml|txt)$|^[._]vale\.ini$/.test(name);

/** A file of a styles folder above this size (bytes) is named and not read; a pack of 13,000 substitutions has 0.6 MB. */
export const LARGEST_STYLE_FILE = 20_000_000;
/** So many files of a styles folder are read: 13,000 rules with their examples are half of it. */
export const MOST_STYLE_FILES = 60_000;

const UNKNOWN = '\ufffd';

/** The text of a file of a styles folder; what it says where it is not UTF-8 (or UTF-16 with its mark), as Vale's are. */
export function styleText(path: string, bytes: Uint8Array): StyleFile | Problem {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf16be' : 'utf8';
  const text = iconv.decode(bytes, mark);
  const at = text.indexOf(UNKNOWN);
  if (at < 0 || isItself(text, bytes)) return { path, text };
  return { file: path, line: text.slice(0, at).split('\n').length, reason: 'The file is not UTF-8. Save it as UTF-8' };
}

/** True where the sign for an unknown character stands in the file itself. */
function isItself(text: string, bytes: Uint8Array): boolean {
  const again: Uint8Array = iconv.encode(text, 'utf8');
  return again.length === bytes.length && bytes.every((byte, i) => byte === again[i]);
}
