import type { DoubleMark } from './double-marks';

const SINGLES = /[‘’]/g;

/** Opening single marks that no closing one follows, and how many pairs there are. An apostrophe inside or at the end of a word closes only where something is open and no letter follows. */
export function singleMarksLeftOpen(text: string): { left: DoubleMark[]; pairs: number } {
  let open: DoubleMark | null = null;
  let pairs = 0;
  if (!text.includes('‘')) return { left: [], pairs };
  for (const m of text.matchAll(SINGLES)) {
    const at = m.index;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (m[0] === '‘') {
      // ‘em, ‘90s: a mark that the machine turned the wrong way
      if (
        /[\s([{—–“]/.test(before) &&
        /[\p{L}\p{N}“…]/u.test(after) &&
        !/^(?:em|til|tis|twas|cause|n|\d0s)\b/.test(text.slice(at + 1, at + 7))
      )
        open ??= { at, length: 1, side: 'open', closes: '’', wrongWay: false };
    } else if (open && !/\p{L}/u.test(after) && (/[.,?!…”]/.test(before) || !/s/.test(before) || !text.slice(at + 1).includes('’'))) {
      open = null;
      pairs++;
    }
  }
  return { left: open ? [open] : [], pairs };
}
