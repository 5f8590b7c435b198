// Cuts a block into sentences, noun phrases and clauses, each quotation being one token; light, by closed classes and endings.
// Works on one block's text alone.
// Knows nothing of people.
import { chunk, type Item } from './chunk';
import { clausesOf, type Clause } from './clause';
import { sentencesOf, type Hole } from './skeleton';
import { tagSentence } from './tag';
import type { Token } from './token';

export type { Clause } from './clause';
export type { Item, Phrase, Verb } from './chunk';
export type { Hole } from './skeleton';
export type { Token } from './token';

export interface Sentence {
  tokens: Token[];
  items: Item[];
  clauses: Clause[];
  /** Index of the quotation of the block that the sentence stands in; -1 for the story's own words. */
  inside: number;
}

const parsed = (tokens: Token[], inside: number): Sentence => {
  tagSentence(tokens);
  const items = chunk(tokens);
  return { tokens, items, clauses: clausesOf(tokens, items), inside };
};

/** The sentences of a block, its own first, then those inside its quotations; offsets are into the block. */
export function parseBlock(text: string, holes: readonly Hole[]): Sentence[] {
  const sentences = sentencesOf(text, holes).map((tokens) => parsed(tokens, -1));
  holes.forEach((hole, i) => {
    for (const tokens of sentencesOf(text, [], hole.start, hole.end)) sentences.push(parsed(tokens, i));
  });
  return sentences;
}
