import { SURE, type AttributedQuotation, type QuoteKey, type QuoteRecord, type View } from '../../model';
import { shared, type FoundQuote, type MatchedQuote, type Span } from './spans';

const MARK = /["'“”‘’„«»]/;
const markAt = (view: View, at: number): boolean => MARK.test(view.text[at] ?? '');

/** True for words that a person tagged where there is no quotation mark at either edge. */
export const isBare = (spans: readonly Span[], view: View): boolean =>
  !markAt(view, spans[0]!.start) && !markAt(view, spans.at(-1)!.end - 1);

/**
 * A quotation whose bounds are those of its mark: one that an editor split, joined, or tagged on bare words. Who may have said it is told by the found
 * quotation that it shares most with; that judged other bounds, so it is likely at most. Words that its speaker quotes in turn are somebody else's.
 */
export function ownQuote(
  key: QuoteKey,
  record: QuoteRecord,
  spans: readonly Span[],
  view: View,
  found: readonly FoundQuote[],
): MatchedQuote {
  const bounds = spans.map(({ start: open, end: close }): Bounds => {
    const start = open + Number(markAt(view, open));
    return { open, start, end: Math.max(start, close - Number(markAt(view, close - 1))), close };
  });
  const source = mostShared(found, spans);
  const said =
    source && !isNestedIn(bounds, source) ? likely(source.pieces[0]!) : { ...NOBODY, evidence: 'You tagged these words yourself.' };
  const pieces = bounds.map((own, i): AttributedQuotation => {
    const block = view.blocks.findLastIndex(({ start }) => start <= own.open);
    const text = view.text.slice(own.start, own.end);
    return { ...own, text, continues: i ? i - 1 : null, openEnded: false, block, kind: record.kind, ...said };
  });
  return { pieces, key, record, first: null, inherited: null };
}

type Bounds = Pick<AttributedQuotation, 'open' | 'start' | 'end' | 'close'>;
type Said = Pick<AttributedQuotation, 'speaker' | 'mention' | 'confidence' | 'evidence'>;

const NOBODY = { speaker: null, mention: null, confidence: 0 } as const;
/** Below what counts as sure. */
const JUST_BELOW = SURE - 0.01;

const likely = ({ speaker, mention, confidence, evidence }: AttributedQuotation): Said => ({
  speaker,
  mention,
  confidence: Math.min(confidence, JUST_BELOW),
  evidence,
});

function mostShared(found: readonly FoundQuote[], spans: readonly Span[]): FoundQuote | null {
  let best: FoundQuote | null = null;
  let most = 0;
  for (const quote of found) {
    const characters = shared(quote.pieces, spans);
    if (characters > most) [best, most] = [quote, characters];
  }
  return best;
}

/** True for own bounds with a mark at both edges, inside the found quotation: words that its speaker quotes in turn. */
const isNestedIn = (bounds: readonly Bounds[], { pieces }: FoundQuote): boolean =>
  bounds.every(({ open, start, end, close }) => start > open && end < close && pieces.some((p) => p.open < open && close < p.close));

/** True for a found quotation of which quotations with bounds of their own cover more than half: it is shown as those. One that only holds others stays. */
export function isTakenBy(found: FoundQuote, own: readonly MatchedQuote[]): boolean {
  const { pieces } = found;
  const length = pieces.reduce((sum, piece) => sum + piece.close - piece.open, 0);
  const spansOf = (quote: MatchedQuote) => quote.pieces.map(({ open, close }) => ({ start: open, end: close }));
  const here = own.filter((quote) => shared(pieces, spansOf(quote)) > 0);
  return !here.every((quote) => isNestedIn(quote.pieces, found)) && shared(pieces, here.flatMap(spansOf)) * 2 > length;
}
