import { skipAdverbs, wordAt, type Chunked, type Found } from './clause';
import { walkLeft } from './walk-left';

/** The subject of a finite verb: behind it where a quotation or nothing goes before ("“…,” said Lee"), else to its left. */
export function finiteSubject(s: Chunked, verb: number): Found | null {
  const inverted = invertedSubject(s, verb);
  if (inverted === null) return leftSubject(s, verb) ?? asToldBy(s, verb) ?? presented(s, verb);
  const prev = s.items[skipAdverbs(s, verb - 1)];
  const after: Found = { item: inverted, order: 'after' };
  return !prev || prev.k === 'Q' ? after : (walkLeft(s, verb) ?? after);
}

/** "After winning the vote, Ann Lee, said": the comma behind the name closes nothing where what is before it has no verb to take. */
function leftSubject(s: Chunked, verb: number): Found | null {
  const { items } = s;
  const found = walkLeft(s, verb);
  const name = verb - 2;
  if (items[name]?.phrase?.kind !== 'name' || items[verb - 1]!.k !== ',' || items[name - 1]?.k !== ',') return found;
  const isTaken = found !== null && !/^[VP]$/.test(items[found.item - 1]?.k ?? '');
  return isTaken ? found : { item: name, order: 'before' };
}

/** "As Ann Lee, the mayor, put it". */
function asToldBy(s: Chunked, verb: number): Found | null {
  const [as, who] = s.items;
  const tells = s.items[verb]!.verb!.reporting;
  return tells && as?.k === 'P' && who?.k === 'NP' && wordAt(s, 0) === 'as' ? { item: 1, order: 'before' } : null;
}

/** "Among them is Ann Lee": where a sentence opens with the place, its subject stands behind. */
function presented({ items }: Chunked, verb: number): Found | null {
  const { base, passive } = items[verb]!.verb!;
  const opens = verb === 2 && items[0]!.k === 'P' && items[1]!.k === 'NP';
  return opens && base === 'be' && !passive && items[verb + 1]?.k === 'NP' ? { item: verb + 1, order: 'after' } : null;
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
