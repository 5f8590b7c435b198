// Bytes 80 to 9F of Windows-1252; the five that it leaves open stay control characters, as browsers read them (WHATWG Encoding, index windows-1252).
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) BYTE_OF.set(String.fromCharCode(byte), byte);
[...WINDOWS].forEach((character, i) => BYTE_OF.set(character, 0x80 + i));
BYTE_OF.set('\u02dc', 0x98);

/** The byte that a character was read from, in Windows-1252 or Latin-1; undefined when it is in neither. */
const byteOf = (character: string | undefined): number | undefined => (character === undefined ? undefined : BYTE_OF.get(character));

/** The Windows-1252 character of a byte that was read as Latin-1 (80 to 9F). */
export const windowsCharacter = (byte: number): string => WINDOWS[byte - 0x80] ?? '';

const lengthByLead = (byte: number): number =>
  byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;

/** What news copy holds: Latin letters, marks, signs, arrows, pictures, and the scripts of names. Phonetic and private signs are not among them. */
const LIKELY =
  /[\u00a0-\u024f\u02c6-\u02dd\u0370-\u052f\u05d0-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u1e00-\u1eff\u2010-\u2044\u2070-\u209c\u20a0-\u20bf\u2100-\u22ff\u25a0-\u27bf\u200b-\u200f\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\ufb00-\ufb06\ufe0f\ufeff\ufffd\u{1f1e6}-\u{1faff}]/u;

/** One character of UTF-8 that begins at an offset of wrongly read text: the character and how many letters it took. Null when there is none. */
export function decodeAt(text: string, at: number): { character: string; length: number } | null {
  const lead = byteOf(text[at]);
  const length = lead === undefined ? 0 : lengthByLead(lead);
  if (length === 0) return null;
  let code = lead! & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text[at + i]);
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  if (
    code < 0x80 ||
    code > 0x10ffff ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (length === 3 && code < 0x800) ||
    (length === 4 && code < 0x10000)
  )
    return null;
  const character = String.fromCodePoint(code);
  return LIKELY.test(character) ? { character, length } : null;
}

/** Wrongly read text decoded, again and again while it still decodes (text that went wrong twice). */
export function decodeAll(text: string): string {
  let current = text;
  for (let round = 0; round < 3; round++) {
    let out = '';
    for (let at = 0; at < current.length;) {
      const found = decodeAt(current, at);
      out += found ? found.character : current[at]!;
      at += found ? found.length : 1;
    }
    if (out === current) break;
    current = out;
  }
  return current;
}
