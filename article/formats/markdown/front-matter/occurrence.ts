import type { Piece, View } from '../../../model';

/** The place of the nth occurrence of some words in the view, inside one block; `nth` counts from 1. */
export function nthPlace(words: string, { blocks }: View, nth: number): Piece | null {
  let left = nth;
  for (const [block, { text }] of blocks.entries()) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (--left === 0) return { block, start: at, end: at + words.length };
    }
  }
  return null;
}

/** How many times these words stand in the story up to and with this place. */
export function nthAt({ block, start, end }: Piece, texts: readonly string[]): number {
  const words = texts[block]!.slice(start, end);
  let nth = 0;
  for (let b = 0; b <= block; b++) {
    const own = texts[b]!;
    for (let at = own.indexOf(words); at >= 0 && (b < block || at <= start); at = own.indexOf(words, at + 1)) nth++;
  }
  return nth;
}
