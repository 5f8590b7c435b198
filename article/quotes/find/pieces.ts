import { closesOnly, opensOnly, type Mark } from './marks';

/** A quotation inside one block, in offsets of the block. */
export interface Piece {
  open: number;
  start: number;
  end: number;
  close: number;
  /** No closing mark in this block. */
  openEnded: boolean;
  /** The block began inside a quotation and this is the rest of it. */
  carried: boolean;
}

const isOpener = (text: string, marks: readonly Mark[], i: number, open: boolean): boolean => {
  const mark = marks[i]!;
  if (mark.side !== 'either') return mark.side === 'open';
  if (!open) return true;
  if (!opensOnly(text, mark)) return false;
  // a second straight mark that can only open: the one before was never closed, unless closing here leaves the rest in pairs
  return marks.slice(i + 1).filter((m) => m.sort === mark.sort).length % 2 === 1;
};

/**
 * Pairs the marks of one block into outermost quotations: a stack for signs that have two sides, a toggle for straight ones.
 * What is left open runs to the block's end. `inside`: the block before ended inside a quotation.
 */
export function pairMarks(text: string, marks: readonly Mark[], inside: boolean): Piece[] {
  const pieces: Piece[] = [];
  let open: Mark | null = null;
  let depth = 0;
  const first = marks[0];
  let carried = inside && first !== undefined && closesOnly(text, first) && !(first.side === 'either' && marks.length % 2 === 0);
  const push = (end: number, close: number, openEnded: boolean): void => {
    const start = open ? open.end : 0;
    if (text.slice(start, end).trim()) pieces.push({ open: open ? open.start : 0, start, end, close, openEnded, carried: open === null });
    open = null;
    carried = false;
    depth = 0;
  };
  marks.forEach((mark, i) => {
    const active: boolean = open !== null || carried;
    const other = active && open !== null && (open as Mark).sort !== mark.sort;
    if (other && mark.side !== 'close' && !closesFor(text, marks, i)) return;
    if (!other && isOpener(text, marks, i, active)) {
      if (!active) open = mark;
      else if (mark.sort === 'curly' && closers(marks, i) > depth + 1) depth++;
      else {
        const end = brokenEnd(text, open ? (open as Mark).end : 0, mark.start);
        push(end, end, true);
        open = mark;
      }
    } else if (active) {
      if (depth > 0) depth--;
      else push(mark.start, mark.end, false);
    }
  });
  if (open !== null || carried) {
    const end = text.trimEnd().length;
    push(end, end, true);
  }
  return pieces;
}

/** A straight mark that can only close where no curly one closes before the next opens: “Yes," she said. */
function closesFor(text: string, marks: readonly Mark[], i: number): boolean {
  const next = marks.slice(i + 1).find((m) => m.sort !== marks[i]!.sort);
  return closesOnly(text, marks[i]!) && next?.side !== 'close';
}

const closers = (marks: readonly Mark[], from: number): number => {
  let balance = 0;
  let most = 0;
  for (const mark of marks.slice(from + 1)) {
    balance += mark.side === 'close' ? 1 : -1;
    most = Math.max(most, balance);
  }
  return most;
};

/** Where a quotation without a closing mark ends when another one opens: before the words that say who spoke, if they show. */
function brokenEnd(text: string, start: number, next: number): number {
  const between = text.slice(start, next);
  const said = /[,.!?](?= (?:(?:[\p{L}.'’-]+ ){1,5}(?:said|says|added|told|asked)|(?:said|says|added|asked) \p{L}))/u.exec(between);
  if (said && said.index > 0) return start + said.index + 1;
  return start + between.trimEnd().length;
}
