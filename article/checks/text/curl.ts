import type { Edit } from '../../model';
import { opensAt } from './quote-marks';

/** Straight marks, and two single ones that stand for a double one. */
const STRAIGHT = /''|["']/g;
/** Left out letters at the beginning of a word: 'em, 'til, '90s. */
const LEFT_OUT = /^'(?:em|n|til|tis|twas|twere|cause|bout|round|neath|cos|cuz|kay|\d0s)(?!\p{L})/iu;

const CAN_CLOSE = /['’](?!\p{L})/gu;

interface Marks {
  double: boolean;
  single: boolean;
  /** Where the last mark stands that could close a single quotation. */
  lastClose: number;
}

/** 6' and 5'10": a measure, not a mark of speech. */
const isMeasure = (text: string, at: number, open: Marks): boolean =>
  /\d/.test(text[at - 1] ?? '') && (text[at] === '"' ? !open.double : /^'(?:\d|\s\d|$)/.test(text.slice(at, at + 3)) && !open.single);

function singleMark(text: string, at: number, open: Marks): string {
  if (LEFT_OUT.test(text.slice(at, at + 8))) return '’';
  if (opensAt(text, at) && /[\p{L}\p{N}“"…]/u.test(text[at + 1] ?? '') && open.lastClose > at) {
    open.single = true;
    return '‘';
  }
  open.single = false;
  return '’';
}

function doubleMark(text: string, at: number, length: number, open: Marks): string {
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const looksOpen = /[\s([{—–“‘"'-]/.test(before) && !/\s/.test(after);
  const looksClosed = !/[\s([{—–]/.test(before) && /[\s.,;:?!)\]}—–”’'"]/.test(after);
  const opens = looksOpen === looksClosed ? !open.double : looksOpen;
  open.double = opens;
  return opens ? '“' : '”';
}

/** An edit for each straight mark of a text that should be curly, in order; feet, inches and attributes of code stay. Offsets are UTF-16 into it. */
export function curlEdits(text: string): Edit[] {
  const open: Marks = { double: false, single: false, lastClose: -1 };
  for (const m of text.matchAll(CAN_CLOSE)) open.lastClose = m.index;
  const edits: Edit[] = [];
  for (const m of text.matchAll(STRAIGHT)) {
    const at = m.index;
    const mark = m[0];
    if (text[at - 1] === '=' || (mark !== "''" && isMeasure(text, at, open))) continue;
    const put = mark === "'" ? singleMark(text, at, open) : doubleMark(text, at, mark.length, open);
    edits.push({ start: at, end: at + mark.length, text: put });
  }
  return edits;
}
