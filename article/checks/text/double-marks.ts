/** A double quotation mark of a block, by the side that it shows. UTF-16 offset into the block's text. */
export interface DoubleMark {
  at: number;
  length: number;
  side: 'open' | 'close';
  curly: boolean;
}

const MARKS = /[“”„«»]|''|"/g;

/** Double marks in order; straight ones take their side from what stands beside them, and else from whether one is open. Inches are left out. */
export function doubleMarksOf(text: string): DoubleMark[] {
  const marks: DoubleMark[] = [];
  let depth = 0;
  for (const m of text.matchAll(MARKS)) {
    const [at, length] = [m.index, m[0].length];
    const curly = length === 1 && m[0] !== '"';
    let side: 'open' | 'close';
    if (curly) side = m[0] === '”' || m[0] === '»' ? 'close' : 'open';
    else {
      const before = text[at - 1] ?? ' ';
      const after = text[at + length] ?? ' ';
      if (/\d/.test(before) && depth === 0) continue;
      const opens = /[\s([{—–-]/.test(before) && /\S/.test(after);
      const closes = /\S/.test(before) && !/[([{—–-]/.test(before);
      side = opens && !closes ? 'open' : closes && !opens ? 'close' : depth > 0 ? 'close' : 'open';
    }
    depth = Math.max(0, depth + (side === 'open' ? 1 : -1));
    marks.push({ at, length, side, curly });
  }
  return marks;
}
