import type { Item, Phrase, Verb } from '../chunk';
import type { Token } from '../token';

/** A verb and the noun phrase that is its subject; `item` is the subject's place among the items. */
export interface Clause {
  verb: Verb;
  verbItem: number;
  subject: Phrase | null;
  item: number;
  /** Where the subject stood: before the verb, after it, or shared with another clause. */
  order: 'before' | 'after' | 'shared' | 'relative' | 'none';
}

/** The item that is a verb's subject, and where it stood. */
export type Found = Pick<Clause, 'item' | 'order'>;

/** A sentence in chunks whose verbs can be asked for their clauses. */
export interface Chunked {
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  /** The clause of the verb at a place among the items. */
  clauseAt(i: number): Clause;
}

/** The first word of an item, lower case. */
export const wordAt = ({ tokens, items }: Chunked, i: number): string => tokens[items[i]!.from]!.lower;

/** The nearest item at `i` or left of it that is no adverb. */
export function skipAdverbs({ items }: Chunked, i: number): number {
  while (items[i]?.k === 'ADV') i--;
  return i;
}
