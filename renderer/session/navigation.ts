import type { PlacedFinding, PlacedQuote } from './state';

interface Place {
  start: number;
  end: number;
}

/** The next of some places after the current one, else after the caret; goes round at the end. `by` is 1 or -1. */
export function neighbourOf<T>(
  list: readonly T[],
  placeOf: (item: T) => Place,
  current: T | undefined,
  caret: number,
  by: 1 | -1,
): T | undefined {
  if (list.length === 0) return undefined;
  if (current) return list[(list.indexOf(current) + by + list.length) % list.length];
  if (by === 1) return list.find((item) => placeOf(item).end > caret || placeOf(item).start >= caret) ?? list[0];
  return list.findLast((item) => placeOf(item).end < caret) ?? list.at(-1);
}

export const findingPlace = (finding: PlacedFinding): Place => finding;
export const quotePlace = (quote: PlacedQuote): Place => ({ start: quote.pieces[0]!.open, end: quote.pieces.at(-1)!.close });

export const holds = (place: Place, caret: number): boolean => place.start <= caret && caret <= place.end;
