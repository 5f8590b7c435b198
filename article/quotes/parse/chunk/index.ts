// Cuts a tagged sentence into chunks: noun phrases, verb groups and the words that join them, in order and without gaps.
// Works by tags and closed classes alone; clauses are made of the chunks.
// A chunk knows its tokens by index, so that nothing is copied.
export { chunk } from './chunk';
export type { Item, Phrase, Verb } from './item';
