/** A double quotation mark of a block, by the side that it is meant to show. UTF-16 offset into the block's text. */
export interface DoubleMark {
  at: number;
  length: number;
  side: 'open' | 'close';
  /** The typographic mark that closes where this one opens, or the straight one. */
  closes: string;
  /** An opening mark typed where one closes ("“late“ trains"). */
  wrongWay: boolean;
}

const MARKS = /[“”„«»]|''|"/g;
const SPACE_OR_OPENING = /[\s([{—–-]/;

/** Which side a mark without sides shows: by its neighbours, and where they do not tell, by whether one is open. */
function sideOf(text: string, at: number, length: number, depth: number): 'open' | 'close' {
  const opens = SPACE_OR_OPENING.test(text[at - 1] ?? ' ') && /\S/.test(text[at + length] ?? ' ');
  const closes = !SPACE_OR_OPENING.test(text[at - 1] ?? ' ');
  if (opens !== closes) return opens ? 'open' : 'close';
  return depth > 0 ? 'close' : 'open';
}

/** Double marks in order. Inches are left out, and a straight mark typed beside a curly one counts once. */
export function doubleMarksOf(text: string): DoubleMark[] {
  const marks: DoubleMark[] = [];
  let depth = 0;
  for (const m of text.matchAll(MARKS)) {
    const [at, length] = [m.index, m[0].length];
    const straight = m[0] === '"' || length === 2;
    if (straight && (/[“”]/.test(text[at - 1] ?? '') || /[“”]/.test(text[at + length] ?? ''))) continue;
    if (straight && /\d/.test(text[at - 1] ?? '') && depth === 0) continue;
    const shown = straight ? sideOf(text, at, length, depth) : m[0] === '”' || m[0] === '»' ? 'close' : 'open';
    const wrongWay = m[0] === '“' && depth > 0 && /[^\s([{—–-]/.test(text[at - 1] ?? ' ') && /[\s.,;:?!)]/.test(text[at + 1] ?? ' ');
    const side = wrongWay ? 'close' : shown;
    depth = Math.max(0, depth + (side === 'open' ? 1 : -1));
    marks.push({ at, length, side, closes: straight ? m[0] : m[0] === '«' ? '»' : '”', wrongWay });
  }
  return marks;
}
