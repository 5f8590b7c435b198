import { wordAt, type Chunked } from './clause';

/** What a relative pronoun at `wh` takes up: the noun phrase before it; null without one. */
export function antecedentOf(s: Chunked, wh: number): number | null {
  let j = wh - 1;
  if (s.items[j]?.k === 'P') j--;
  if (s.items[j]?.k === ',') j--;
  return nounAt(s, j);
}

/** What stands before the "who" or "that" of the clause that the verb at `i` is in; null where it is in none. */
export function relativeBefore(s: Chunked, i: number): number | null {
  for (let j = i - 1; j > 0; j--) {
    const { k } = s.items[j]!;
    if (k === 'WH') {
      const before = s.items[j - 1]!.k;
      return nounAt(s, before === ',' || before === 'P' ? j - 2 : j - 1);
    }
    if (k === ',' || k === 'Q' || k === ':' || k === 'C' || k === 'S') return null;
  }
  return null;
}

/** The noun that the words up to `j` are about: before a time, a place, or "of" and what follows it. */
function nounAt(s: Chunked, j: number): number | null {
  const { items } = s;
  if (items[j]?.k === 'T') j--;
  const item = items[j];
  if (item?.k !== 'NP') return null;
  if (item.phrase!.kind === 'name') return pastPlace(s, j);
  while (items[j - 1]?.k === 'P' && items[j - 2]?.k === 'NP' && wordAt(s, j - 1) === 'of') j -= 2;
  return j;
}

/** "Ann Lee, of Raleigh, N.C., who", "Ann Lee of Leeds, who": the name before the place at `j`; `j` itself where that is none. */
export function pastPlace(s: Chunked, j: number): number {
  const { items } = s;
  const hasCounty = items[j - 1]?.k === ',' && items[j - 2]?.k === 'NP' && items[j - 3]?.k === 'P';
  const p = hasCounty ? j - 3 : j - 1;
  if (items[p]?.k !== 'P' || !/^(?:of|from|in)$/.test(wordAt(s, p))) return j;
  const left = items[p - 1]?.k === ',' ? p - 2 : p - 1;
  return items[left]?.phrase?.kind === 'name' ? left : j;
}
