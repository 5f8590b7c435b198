import type { FoundQuotation, View, ViewBlock } from '../model';

/** A quotation with its marks, as UTF-16 offsets; those of a story or a block stand in order of place. */
export type Span = Pick<FoundQuotation, 'open' | 'close'>;

/** Index of the last span that begins at or before an offset; -1 when none does. */
function lastBefore(spans: readonly Span[], at: number): number {
  let low = -1;
  let high = spans.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (spans[mid]!.open <= at) low = mid;
    else high = mid - 1;
  }
  return low;
}

/** A test whether an offset stands inside one of the spans. */
export const spanLookup =
  (spans: readonly Span[]) =>
  (at: number): boolean => {
    const span = spans[lastBefore(spans, at)];
    return span !== undefined && at < span.close;
  };

/** The spans of one block, in offsets of the block. */
export function spansOfBlock(spans: readonly Span[], block: ViewBlock): Span[] {
  const own: Span[] = [];
  for (let i = Math.max(lastBefore(spans, block.start), 0); i < spans.length && spans[i]!.open <= block.end; i++) {
    const span = spans[i]!;
    if (span.close > block.start) own.push({ open: span.open - block.start, close: span.close - block.start });
  }
  return own;
}

/** No paragraph of a story has so many quotation marks; pairing them up would take its time for nothing. */
const MOST_MARKS = 3000;
const MARK = /[“”‘’"'«»]/g;

const isOverfull = ({ text }: ViewBlock): boolean => text.length > MOST_MARKS && (text.match(MARK)?.length ?? 0) > MOST_MARKS;

/** The view in which quotations are looked for: a block overfull with marks reads as code, so that nothing is sought in it. */
export const withoutOverfull = (view: View): View =>
  view.blocks.some(isOverfull)
    ? { ...view, blocks: view.blocks.map((block) => (isOverfull(block) ? { ...block, type: 'code' } : block)) }
    : view;
