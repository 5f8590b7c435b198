import type { ViewBlock } from '../model';
import { isProse } from './lines';
import { placeCheck, type Place } from './places';
import { glanceAt, SEEN } from './text/glance';

/** A space, then a mark that belongs to the word before it; decimals (.5), addresses (.com), file types and dots in a row are left alone. */
const BEFORE =
  /(?<=[\p{L}\p{N}%’”"')\]…\p{Extended_Pictographic}\ufe0f])[ \t\u00a0\u2009\u202f]+(?:[,;:!?](?=[\s”’"')\]]|$)|,(?=\p{L})|\.(?=[\s”’"')\]]|$)(?!\s*\.)|\.(?=\p{Lu}\p{Ll}))/gu;
const CLOSING = /(?<=[\p{L}\p{N}.,!?…])[ \t\u00a0]+(?=[”)\]](?:[\s.,;:!?]|$))/gu;
const OPENING = /(?<=(?:^|\s)[“([])[ \t\u00a0]+(?=[\p{L}\p{N}])/gu;

const named: Record<string, string> = {
  ',': 'comma',
  '.': 'full stop',
  ';': 'semicolon',
  ':': 'colon',
  '?': 'question mark',
  '!': 'exclamation mark',
};

function find(block: ViewBlock): Place[] {
  if (!(glanceAt(block) & SEEN.spaced)) return [];
  const { text } = block;
  const places: Place[] = [];
  for (const m of text.matchAll(BEFORE)) {
    const end = m.index + m[0].length;
    const mark = m[0].at(-1)!;
    // four dots with a space between them: the full stop behind an ellipsis
    if (mark === '.' && text[m.index - 1] === '…') continue;
    const joined = /[\p{L}]/u.test(text[end] ?? '');
    places.push({
      start: m.index,
      end,
      message: joined ? `The space stands on the wrong side of the ${named[mark]}.` : `There is a space before the ${named[mark]}.`,
      fixes: [
        { title: joined ? 'Move the space behind it' : 'Close it up', edits: [{ start: m.index, end, text: joined ? `${mark} ` : mark }] },
      ],
      alike: 'before',
    });
  }
  for (const m of [...text.matchAll(CLOSING), ...text.matchAll(OPENING)]) {
    const end = m.index + m[0].length;
    const closes = /[”)\]]/.test(text[end] ?? '');
    places.push({
      start: m.index,
      end,
      message: closes ? 'There is a space before the closing mark.' : 'There is a space after the opening mark.',
      fixes: [{ title: 'Close it up', edits: [{ start: m.index, end, text: '' }] }],
      alike: 'before',
    });
  }
  return places.sort((a, b) => a.start - b.start);
}

/** A space before a comma, a full stop or another mark that follows its word without one. Source: any English style book (Hart's Rules 4; Chicago 6). */
export const spaceBeforePunctuation = placeCheck({
  rule: 'copydesk.SpaceBeforePunctuation',
  kind: 'space-before-punctuation',
  severity: 'error',
  about: 'A space before a comma, full stop, colon or closing mark. In English they stand at the word.',
  example: { wrong: 'a lane open , and', right: 'a lane open, and' },
  safety: 'always',
  mendAll: (n) => `Close up all ${n} of these`,
  find: (block) => (isProse(block) ? find(block) : []),
});
