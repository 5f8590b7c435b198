import type { Block, QuoteKey, Run } from './block';

export const isQuoteKey = (key: string): key is QuoteKey => key.startsWith('q:');

/** The quotation keys that stand on a run. */
export const keysOf = (run: object): QuoteKey[] =>
  Object.keys(run).filter((key): key is QuoteKey => isQuoteKey(key) && (run as Run)[key] === true);

/** A stretch of a block on which one key stands; offsets are UTF-16 inside the block's text. */
export interface KeySpan {
  key: QuoteKey;
  start: number;
  end: number;
}

/** A quotation's stretch inside one block, its marks included; offsets are UTF-16 inside the block's text. */
export interface Piece {
  block: number;
  start: number;
  end: number;
}

const spansByBlock = new WeakMap<Block, KeySpan[]>();

/** The stretches of each quotation key in a block, neighbours joined. Kept by the block object, which is never changed in place. */
export function keySpans(block: Block): KeySpan[] {
  const known = spansByBlock.get(block);
  if (known) return known;
  const spans: KeySpan[] = [];
  let at = 0;
  for (const run of block.children) {
    for (const key of run.text === '' ? [] : keysOf(run)) {
      const open = spans.findLast((span) => span.key === key);
      if (open && open.end === at) open.end += run.text.length;
      else spans.push({ key, start: at, end: at + run.text.length });
    }
    at += run.text.length;
  }
  spansByBlock.set(block, spans);
  return spans;
}

/** Where each quotation's mark stands, as unbroken stretches in story order. */
export function markedPieces(blocks: readonly Block[]): Map<QuoteKey, Piece[]> {
  const found = new Map<QuoteKey, Piece[]>();
  blocks.forEach((blockOf, block) => {
    for (const { key, start, end } of keySpans(blockOf)) {
      const pieces = found.get(key);
      if (pieces) pieces.push({ block, start, end });
      else found.set(key, [{ block, start, end }]);
    }
  });
  return found;
}
