import type { DoubleMark } from './double-marks';

const SINGLES = /[‘’]/g;
/** ‘em, ‘90s: an apostrophe that a machine turned the wrong way. */
const TURNED = /^(?:em|til|tis|twas|cause|n|\d0s)(?!\p{L})/u;
/** A paragraph full of marks is no quotation any more. */
const MOST = 20;

/** Whether another closing mark stands before the next opening one: “the farmers’ yard’”. */
function closesLater(text: string, at: number): boolean {
  const rest = text.slice(at + 1);
  const opens = rest.indexOf('‘');
  return /’(?!\p{L})/u.test(opens < 0 ? rest : rest.slice(0, opens));
}

/** Opening single marks that no closing one follows, and how many pairs there are. An apostrophe inside or at the end of a word closes only where something is open and no letter follows. */
export function singleMarksLeftOpen(text: string): { left: DoubleMark[]; pairs: number } {
  const left: DoubleMark[] = [];
  let open: DoubleMark | null = null;
  let pairs = 0;
  if (!text.includes('‘')) return { left, pairs };
  for (const m of text.matchAll(SINGLES)) {
    const at = m.index;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (m[0] === '‘') {
      if (!/[\s([{—–“]/.test(before) || !/[\p{L}\p{N}“…]/u.test(after) || TURNED.test(text.slice(at + 1, at + 8))) continue;
      if (open) left.push(open);
      open = { at, length: 1, side: 'open', closes: '’', wrongWay: false };
    } else if (open && !/\p{L}/u.test(after) && (before !== 's' || after !== ' ' || !closesLater(text, at))) {
      open = null;
      pairs++;
    }
  }
  return { left: (open ? [...left, open] : left).slice(0, MOST), pairs };
}
