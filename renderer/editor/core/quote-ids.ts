import { blockText, type Block, type QuoteKey, type Run } from '../../../article/model';

export const isQuoteKey = (key: string): key is QuoteKey => key.startsWith('q:');
/** The quotation keys that stand on a run. */
export const keysOf = (run: object): QuoteKey[] =>
  Object.keys(run).filter((key): key is QuoteKey => isQuoteKey(key) && (run as Run)[key] === true);

/** A random id, prefixed; never made from a name. */
export function newId(prefix: 'q' | 'p'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return prefix + Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** A stretch of a block on which one key stands; offsets inside the block. */
export interface KeySpan {
  key: QuoteKey;
  start: number;
  end: number;
}

const spansByBlock = new WeakMap<Block, KeySpan[]>();

/** The stretches of each quotation key in a block, neighbours joined. Kept by the block object. */
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
