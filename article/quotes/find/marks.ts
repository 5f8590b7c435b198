/** What a mark may do where it stands. `either` is a straight mark, which only its surroundings can tell. */
export type MarkSide = 'open' | 'close' | 'either';

/** One double (or, in a story that uses them so, single) quotation mark of a block; offsets are into the block. */
export interface Mark {
  start: number;
  end: number;
  side: MarkSide;
  /** The signs of one sort pair with each other only: curly, straight, guillemets. */
  sort: 'curly' | 'straight' | 'angle';
}

/** A block with more marks than this is no prose (a table of inches, a damaged file) and holds no quotation; pairing looks ahead, so it must end. */
const MOST_MARKS = 3000;
const DOUBLE = /[“”„«»"]|''|``|‘‘|’’/g;
const SPACE = /[\s\u00a0\u200b]/;
const OPENING_BEFORE = /[\s\u00a0([{—–\-/‘'“"]/;
const CLOSING_AFTER = /[\s\u00a0.,;:!?)\]}—–\-/’'”"…]/;

const opens = (text: string, start: number, end: number): boolean =>
  (start === 0 || OPENING_BEFORE.test(text[start - 1]!)) && end < text.length && !SPACE.test(text[end]!);
const closes = (text: string, start: number, end: number): boolean =>
  start > 0 && !SPACE.test(text[start - 1]!) && (end === text.length || CLOSING_AFTER.test(text[end]!));

/** True where a straight mark can only close: something stands before it and nothing to quote behind it. */
export const closesOnly = (text: string, mark: Mark): boolean =>
  mark.side === 'close' || (closes(text, mark.start, mark.end) && !opens(text, mark.start, mark.end));

/** True where a straight mark can only open. */
export const opensOnly = (text: string, mark: Mark): boolean =>
  mark.side === 'open' || (opens(text, mark.start, mark.end) && !closes(text, mark.start, mark.end));

const SIDES: Readonly<Record<string, MarkSide>> = {
  '“': 'open',
  '„': 'open',
  '«': 'open',
  '``': 'open',
  '‘‘': 'open',
  '”': 'close',
  '»': 'close',
  '’’': 'close',
};

/** The double marks of a block's text. Inches ("6\" nails") are left out; a doubled mark counts once. */
export function doubleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(DOUBLE)) {
    const sign = match[0];
    const mark: Mark = {
      start: match.index,
      end: match.index + sign.length,
      side: SIDES[sign] ?? 'either',
      sort: sign === '«' || sign === '»' ? 'angle' : sign === '"' || sign === "''" || sign === '``' ? 'straight' : 'curly',
    };
    if (sign === '“' && closes(text, mark.start, mark.end) && !opens(text, mark.start, mark.end)) mark.side = 'close';
    const last = marks.at(-1);
    if (last && last.end === mark.start && last.side === mark.side && last.sort === mark.sort) last.end = mark.end;
    else marks.push(mark);
  }
  if (marks.length > MOST_MARKS) return [];
  return marks.filter((mark, i) => !isInch(text, marks, i));
}

function isInch(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i]!;
  if (mark.side !== 'either' || !/\d/.test(text[mark.start - 1] ?? '')) return false;
  if (/\d\s?['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 7), mark.start))) return true;
  const before = marks.slice(0, i).filter((m) => m.sort === mark.sort).length;
  const next = marks[i + 1];
  return before % 2 === 0 || (next !== undefined && closesOnly(text, next));
}

const ELISIONS = /^(?:em|tis|twas|til|cause|n|round|bout|cos|ere|twill|(?:\d0|\d\d)s?)(?![\p{L}\p{N}])/iu;

/** The single marks of a block that may be quotation marks; apostrophes inside words and before elisions are left out. */
export function singleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(/[‘’']/g)) {
    const start = match.index;
    const end = start + 1;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (inWord || /['‘’]/.test(before) || /['‘’]/.test(after)) continue;
    const sort = match[0] === "'" ? 'straight' : 'curly';
    if (match[0] === '‘') {
      if (!ELISIONS.test(text.slice(end))) marks.push({ start, end, side: 'open', sort });
    } else if (match[0] === "'" && opens(text, start, end) && !closes(text, start, end)) {
      if (!ELISIONS.test(text.slice(end))) marks.push({ start, end, side: 'open', sort });
    } else if (closes(text, start, end) && !/\d$/.test(before)) marks.push({ start, end, side: 'close', sort });
    else if (closes(text, start, end) && !/[\s(]\d{1,2}$/.test(text.slice(Math.max(0, start - 3), start)))
      marks.push({ start, end, side: 'close', sort });
  }
  if (marks.length > MOST_MARKS) return [];
  return marks.filter((mark, i) => !isPossessive(text, marks, i));
}

/** "the players' union": a mark after s with a word behind it, where a later mark closes the quotation that is open. */
function isPossessive(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i]!;
  if (mark.side !== 'close' || !/s/i.test(text[mark.start - 1] ?? '') || !/^\s\p{L}/u.test(text.slice(mark.end))) return false;
  const next = marks[i + 1];
  return next !== undefined && next.side === 'close';
}
