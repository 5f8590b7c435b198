import type { ViewBlock } from '../model';
import { placeCheck, type Place } from './places';
import { decodeAll, decodeAt, windowsCharacter } from './text/decode';

/** Every garbled run begins with one of these: the first byte of a character, a control character, or what stands for a lost one. */
const GARBLED = /[\u0080-\u009f\u00c2-\u00f4\ufffd]/;
const MESSAGE = (put: string): string =>
  `Garbled: this was “${put.replace('\u00a0', ' ')}” before the file was read in the wrong encoding.`;

/** The end of the garbled run that begins at an offset: characters that decode, or that will once their neighbours are. */
function runFrom(text: string, start: number): number {
  let at = start;
  for (let found = decodeAt(text, at); found; found = decodeAt(text, at)) at += found.length;
  return at;
}

const place = (text: string, start: number, end: number, put: string, safe: boolean): Place => {
  const whole = put === '\ufffd' ? guess(text, start, end) : put;
  return {
    start,
    end,
    message: whole === '' ? 'Garbled: nothing belongs here.' : MESSAGE(whole),
    fixes: [
      {
        title: whole.trim() === '' ? (whole === '' ? 'Take it out' : 'Put a space') : `Put “${whole}”`,
        edits: [{ start, end, text: whole }],
        safe: safe && put !== '\ufffd',
      },
    ],
    alike: 'garbled',
    ...(!safe && { severity: 'warning' as const }),
  };
};

/** A character that was lost for good: between letters an apostrophe, at a word's edge a quotation mark. */
function guess(text: string, start: number, end: number): string {
  const before = /\p{L}$/u.test(text.slice(Math.max(0, start - 2), start));
  const after = /^\p{L}/u.test(text.slice(end, end + 2));
  return before && after ? '’' : after ? '“' : '”';
}

/** What decoders make of a byte that Windows-1252 leaves open: the last letter of ” is gone, or a space took its place. */
function cutShort(text: string, at: number): Place | null {
  if (text.startsWith('â€', at) && /^(?:[\s.,;:?!)]|$)/.test(text.slice(at + 2, at + 3))) return place(text, at, at + 2, '”', false);
  if (text.startsWith('â€?', at)) return place(text, at, at + 3, '”', false);
  // a no-break space whose second half became a plain one
  if (text[at] === 'Â' && /[\s]|^$/.test(text[at + 1] ?? '') && !/\p{L}/u.test(text[at - 1] ?? ''))
    return place(text, at, at + 1, '', true);
  return null;
}

/** Windows-1252 read as Latin-1: its marks and dashes come out as control characters. */
function misread(text: string, at: number): Place | null {
  let end = at;
  let put = '';
  while (end < text.length && isControl(text.charCodeAt(end))) put += windowsCharacter(text.charCodeAt(end++));
  return end === at ? null : place(text, at, end, put, !/[\u0080-\u009f]/.test(put));
}
const isControl = (code: number): boolean => code >= 0x80 && code <= 0x9f && code !== 0x85;

function find({ text }: ViewBlock): Place[] {
  if (!GARBLED.test(text)) return [];
  const places: Place[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      at++;
      continue;
    }
    const end = runFrom(text, at);
    if (end > at) {
      const put = decodeAll(text.slice(at, end));
      places.push(place(text, at, end, put, !/[ÂÃâ]/.test(put) && text[end] !== '€'));
      at = end;
      continue;
    }
    const cut = cutShort(text, at) ?? misread(text, at);
    if (cut) places.push(cut);
    else if (code === 0xfffd) places.push(place(text, at, at + 1, '\ufffd', false));
    at = cut ? cut.end : at + 1;
  }
  return places;
}

/** Text that was read in the wrong encoding: UTF-8 as Windows-1252 or Latin-1, once or twice over. Source: Unicode 16, table 3-7 (well-formed UTF-8). */
export const mojibake = placeCheck({
  rule: 'copydesk.Mojibake',
  kind: 'mojibake',
  severity: 'error',
  about: 'Garbled characters from a file that was read in the wrong encoding.',
  example: { wrong: 'the councilâ€™s plan', right: 'the council’s plan' },
  safety: 'always',
  mendAll: (n) => `Repair all ${n} garbled places`,
  find,
});
