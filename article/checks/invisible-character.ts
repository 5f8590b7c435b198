import type { ViewBlock } from '../model';
import { placeCheck, type Place } from './places';
import { glanceAt, SEEN } from './text/glance';
import { HIDDEN, ODD_SPACE } from './text/invisible';

const NAMES: Record<string, string> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'byte-order mark',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u3000': 'ideographic space',
  '\u2028': 'line separator',
};
/** One kind of character in a row. */
const RUN = new RegExp(`([${HIDDEN}]|[${ODD_SPACE}])\\1*`, 'g');
const IS_SPACE = new RegExp(`[${ODD_SPACE}]`);
/** Scripts and pictures that need joiners and direction marks. */
const NEEDS_THEM =
  /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u17ff\u1800-\u18af\ufb1d-\ufdff\ufe70-\ufeff]|\p{Extended_Pictographic}|[\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
const MAY_BE_NEEDED = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069\u061c]/;

const besideScript = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 2), start).replace(/\ufeff/g, '');
  const after = text.slice(end, end + 2).replace(/\ufeff/g, '');
  return NEEDS_THEM.test(before) || NEEDS_THEM.test(after);
};

function find(block: ViewBlock): Place[] {
  if (!(glanceAt(block) & SEEN.invisible)) return [];
  const { text } = block;
  return [...text.matchAll(RUN)].flatMap((m): Place[] => {
    const start = m.index;
    const end = start + m[0].length;
    const character = m[0][0]!;
    // a word hyphenated at the end of a line is the broken line's to mend
    if (character === '\u00ad' && end === text.length && /\p{L}/u.test(text[start - 1] ?? '')) return [];
    if (MAY_BE_NEEDED.test(character) && besideScript(text, start, end)) return [];
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const name = NAMES[character] ? `${NAMES[character]}, ${code}` : code;
    const isSpace = IS_SPACE.test(character);
    return [
      {
        start,
        end,
        message: isSpace
          ? `An odd space stands here (${name}). It looks like a space and breaks searching.`
          : `A character that nobody can see stands here (${name}).`,
        fixes: [
          isSpace
            ? { title: 'Make it a plain space', edits: [{ start, end, text: ' ' }] }
            : { title: 'Take it out', edits: [{ start, end, text: '' }] },
        ],
        alike: character,
      },
    ];
  });
}

/** Characters that cannot be seen and break searching, wrapping and spelling. Source: Unicode 16, general categories Cf, Cc and Zs. */
export const invisibleCharacter = placeCheck({
  rule: 'copydesk.InvisibleCharacter',
  kind: 'invisible-character',
  severity: 'error',
  about: 'Characters that cannot be seen: zero-width spaces, soft hyphens, byte-order marks, odd spaces. No-break spaces are left alone.',
  safety: 'always',
  mendAll: (n) => `Mend all ${n} of these`,
  find,
});
