import type { Chunked } from './clause';

/** The comma or dash that opens what the one at `i` closes; null where nothing was interrupted. */
export function openingOf(s: Chunked, i: number, sign = s.items[i]!.k): number | null {
  const { items } = s;
  for (let j = i - 1; j >= 1; j--) {
    const { k } = items[j]!;
    if (k === ':' || (k === 'Q' && !isTitle(s, j))) return null;
    if (k !== sign) continue;
    const first = items[j + 1]!;
    if (first.k === 'C') return null;
    const ownClause = first.k === 'NP' && hasOwnClause(s, j + 1, i);
    if (!ownClause) return items[j - 1]!.k === 'Q' ? null : j;
    if (first.phrase!.kind === 'pronoun') return null;
  }
  return null;
}

/** A quotation that a noun brings: "the show “Late Tide,”", "a book called “Tides”". */
export function isTitle({ items }: Chunked, q: number): boolean {
  const before = items[q - 1];
  return before?.k === 'NP' ? before.phrase!.kind === 'common' : before?.k === 'V' && !before.verb!.reporting;
}

/** Whether the noun phrase at `from` is the subject of a main clause that ends before `to`. */
function hasOwnClause({ items }: Chunked, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) {
    const { k, verb } = items[j]!;
    if (k === 'WH' || k === ',' || k === 'S') return false;
    if (verb?.form === 'finite') return items[j - 1]?.k !== 'P';
  }
  return false;
}
