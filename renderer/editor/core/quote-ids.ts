import { blockText, isQuoteKey, keySpans, keysOf, type Block, type QuoteKey, type Run } from '../../../article/model';

/** A random id, prefixed; never made from a name. */
export function newId(prefix: 'q' | 'p'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return prefix + Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** Every key that stands anywhere in the blocks. */
export const keysInUse = (blocks: readonly Block[]): Set<QuoteKey> =>
  new Set(blocks.flatMap((block) => keySpans(block).map((span) => span.key)));

const runAt = (block: Block, offset: number): Run | undefined => {
  let at = 0;
  for (const run of block.children) {
    if (offset < at + run.text.length) return run;
    at += run.text.length;
  }
  return undefined;
};

/** The run of the character before (`-1`) or after (`1`) a place, over paragraph edges; none at the ends of the story. */
export function neighbour(blocks: readonly Block[], index: number, offset: number, side: -1 | 1): Run | undefined {
  const block = blocks[index];
  if (!block) return undefined;
  const own = side === 1 ? runAt(block, offset) : offset > 0 ? runAt(block, offset - 1) : undefined;
  if (own) return own;
  for (let next = index + side; next >= 0 && next < blocks.length; next += side) {
    const text = blockText(blocks[next]!);
    if (text !== '') return runAt(blocks[next]!, side === 1 ? 0 : text.length - 1);
  }
  return undefined;
}

/** The keys that text put in at a place belongs to: those that both neighbouring characters have. */
export function keysAround(blocks: readonly Block[], index: number, offset: number): QuoteKey[] {
  const before = neighbour(blocks, index, offset, -1);
  const after = neighbour(blocks, index, offset, 1);
  return before && after ? keysOf(before).filter((key) => after[key] === true) : [];
}

export const sameKeys = (a: readonly QuoteKey[], b: readonly QuoteKey[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));

/** A run's marks with other quotation keys. */
export function withKeys(marks: object, keys: readonly QuoteKey[]): Omit<Run, 'text'> {
  const kept = Object.entries(marks).filter(([key, value]) => key !== 'text' && !isQuoteKey(key) && value !== false && value != null);
  return Object.fromEntries([...kept, ...keys.map((key) => [key, true])]);
}
