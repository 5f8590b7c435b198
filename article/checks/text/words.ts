import type { ViewBlock } from '../../model';

/** A word of a block: letters and digits with apostrophes and hyphens inside. UTF-16 offsets into the block's text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'-](?=[\p{L}\p{N}]))*/gu;
const kept = new WeakMap<ViewBlock, Word[]>();

/** The words of a block, in order; kept while the block object lives. */
export function wordsOf(block: ViewBlock): Word[] {
  const known = kept.get(block);
  if (known) return known;
  const words = [...block.text.matchAll(WORD)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
  kept.set(block, words);
  return words;
}
