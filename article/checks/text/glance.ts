import type { ViewBlock } from '../../model';
import { isInvisible } from './invisible';

/** What one look at a block's letters shows: a check that needs a sign that is not there need not look itself. Bits of `glanceAt`. */
export const SEEN = {
  /** A space before a mark or a closing sign, or behind an opening one. */
  spaced: 1,
  /** Two spaces in a row. */
  spaces: 2,
  /** Two marks in a row, a mark behind a closing sign, an empty pair of signs, or a mark at the beginning. */
  marks: 4,
  /** A letter or an opening mark right behind a mark, or an opening mark behind a letter. */
  joined: 8,
  /** A digit with s, n, r or t behind it. */
  ordinal: 16,
  /** A character that cannot be seen, or an odd space. */
  invisible: 32,
  /** The same word at the beginning of two tokens in a row, or of every other one. */
  twice: 64,
} as const;

/** What a character is, as far as its neighbours matter. */
const [OTHER, LETTER, DIGIT, SPACE, STOP, MARK, ASKING, OPENING, CLOSING, APOSTROPHE, INVISIBLE] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16];
const SIGNS: Record<string, number> = {
  '.': STOP,
  ',': STOP,
  ';': MARK,
  ':': MARK,
  '?': ASKING,
  '!': ASKING,
  '“': OPENING,
  '(': OPENING,
  '[': OPENING,
  '”': CLOSING,
  '"': CLOSING,
  ')': CLOSING,
  ']': CLOSING,
  "'": APOSTROPHE,
  '’': APOSTROPHE,
};

function kindOf(character: string, unit: number): number {
  // half of a character of another plane: a letter for all we know
  if (unit >= 0xd800 && unit < 0xe000) return LETTER;
  const kind =
    SIGNS[character] ?? (/\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? DIGIT : /\s/.test(character) ? SPACE : OTHER);
  return kind | (isInvisible(character) ? INVISIBLE : 0);
}

/** By UTF-16 unit; 0 where nobody asked yet. Small letters for capitals beside it. */
const kinds = new Uint8Array(0x10000);
const smalls = new Uint16Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  smalls[unit] = character.toLowerCase().charCodeAt(0);
  return (kinds[unit] = kindOf(character, unit));
}

/** What two neighbours show. */
function seenBetween(before: number, here: number, unit: number): number {
  switch (here) {
    case LETTER:
      if (before === DIGIT) return unit === 115 || unit === 110 || unit === 114 || unit === 116 ? SEEN.ordinal : 0;
      return (before >= STOP && before <= ASKING) || before === CLOSING ? SEEN.joined : 0;
    case SPACE:
      return before === SPACE ? SEEN.spaces : before === OPENING ? SEEN.spaced : 0;
    case OPENING:
      return before === LETTER || (before >= STOP && before <= ASKING) || before === CLOSING ? SEEN.joined : 0;
    case CLOSING:
      return before === SPACE ? SEEN.spaced : before === OPENING ? SEEN.marks : 0;
    case STOP:
    case MARK:
    case ASKING:
      if (before === SPACE) return SEEN.spaced;
      return (before >= STOP && before <= ASKING) || before === CLOSING || before === APOSTROPHE || before === 0 ? SEEN.marks : 0;
    default:
      return 0;
  }
}

function look(text: string): number {
  let seen = 0;
  let before = 0;
  // the first run of letters and digits of the token, and those of the three tokens before
  let run = 0;
  let isOver = false;
  let [one, two, three] = [-1, -2, -3];
  const endOfToken = (): void => {
    if (run !== 0 && (run === one || (run === two && one === three))) seen |= SEEN.twice;
    [one, two, three] = [run === 0 ? -1 : run, one, two];
    run = 0;
    isOver = false;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = kinds[unit]! || learn(unit);
    if (known >= INVISIBLE) seen |= SEEN.invisible;
    const here = known & 15;
    if (here === LETTER || here === DIGIT) {
      if (!isOver) run = (Math.imul(run, 31) + smalls[unit]!) | 0;
    } else if (here === SPACE) {
      if (before !== SPACE) endOfToken();
    } else if (run !== 0) isOver = true;
    seen |= seenBetween(before, here, unit);
    before = here;
  }
  endOfToken();
  return seen;
}

const kept = new WeakMap<ViewBlock, number>();

/** The bits of `SEEN` that a block's text shows, kept while the block object lives. They promise too much rather than too little. */
export function glanceAt(block: ViewBlock): number {
  const have = kept.get(block);
  if (have !== undefined) return have;
  const seen = look(block.text);
  kept.set(block, seen);
  return seen;
}
