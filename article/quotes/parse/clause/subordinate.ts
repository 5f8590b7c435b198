import type { Chunked } from './clause';

/** A verb inside "that ...", "who ...", "after ...": a participle behind a comma belongs to the main clause instead. */
export function isDependent(s: Chunked, verb: number): boolean {
  const { item, order, verb: own } = s.clauseAt(verb);
  if (order === 'relative' || own.form !== 'finite') return true;
  const before = s.items[item - 1];
  if (before?.k === 'S' || before?.k === 'WH' || (before?.k === 'V' && before.verb!.reporting)) return true;
  return before?.k === 'P' && s.items[item]!.phrase!.kind !== 'possessive' && s.tokens[before.from]!.tag === 'P';
}

/** Whether a main clause begins before the item at `end`. */
export function hasMainVerb(s: Chunked, end: number): boolean {
  for (let j = 0; j < end; j++) if (isFiniteVerb(s, j) && s.clauseAt(j).subject && !isDependent(s, j)) return true;
  return false;
}

/** The nearest finite verb with a subject left of `i`, relative clauses passed over; null without one. */
export function finiteBefore(s: Chunked, i: number): number | null {
  for (let j = i - 1; j >= 0; j--) if (isFiniteVerb(s, j) && s.clauseAt(j).subject && s.clauseAt(j).order !== 'relative') return j;
  return null;
}

/** Whether a finite verb stands at `i`. */
export const isFiniteVerb = ({ items }: Chunked, i: number): boolean => items[i]?.verb?.form === 'finite';
