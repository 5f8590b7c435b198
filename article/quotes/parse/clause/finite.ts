import { skipAdverbs, type Chunked, type Found } from './clause';
import { walkLeft } from './walk-left';

/** The subject of a finite verb: behind it where a quotation or nothing goes before ("“…,” said Lee"), else to its left. */
export function finiteSubject(s: Chunked, verb: number): Found | null {
  const inverted = invertedSubject(s, verb);
  if (inverted === null) return walkLeft(s, verb);
  const prev = s.items[skipAdverbs(s, verb - 1)];
  const after: Found = { item: inverted, order: 'after' };
  return !prev || prev.k === 'Q' ? after : (walkLeft(s, verb) ?? after);
}

/** The noun phrase behind a verb of saying that could have said it; null without one. */
function invertedSubject({ items, tokens }: Chunked, i: number): number | null {
  const verb = items[i]!.verb!;
  if (!verb.reporting || verb.passive || verb.base === 'tell') return null;
  let j = i + 1;
  while (items[j]?.k === 'ADV') j++;
  const next = items[j];
  if (next?.k !== 'NP') return null;
  const { kind, head } = next.phrase!;
  return kind !== 'pronoun' || /^(?:he|she|they|i|we)$/.test(tokens[head]!.lower) ? j : null;
}
