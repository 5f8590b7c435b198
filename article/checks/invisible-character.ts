import type { ViewBlock } from '../model';
import { placeCheck, type Place } from './places';

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
/** One kind of character in a row. No-break and narrow no-break spaces are sound typography and stay out. */
const RUN =
  /([\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u1680\u2000-\u200a\u205f\u3000\u2028\u2029\u0085])\1*/g;
const IS_SPACE = /[\u1680\u2000-\u200a\u205f\u3000\u2028\u2029\u0085]/;
/** Scripts and pictures that need joiners and direction marks. */
const NEEDS_THEM =
  /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u17ff\u1800-\u18af\ufb1d-\ufdff\ufe70-\ufeff]|\p{Extended_Pictographic}|[\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
const MAY_BE_NEEDED = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069\u061c]/;

const besideScript = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 2), start).replace(/\ufeff/g, '');
  const after = text.slice(end, end + 2).replace(/\ufeff/g, '');
  return NEEDS_THEM.test(before) || NEEDS_THEM.test(after);
};

function find({ text }: ViewBlock): Place[] {
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
