import { SURE, type AttributedQuotation, type QuoteKey, type QuoteRecord, type View } from '../../model';
import { shared, type FoundQuote, type MatchedQuote, type Span } from './spans';

const MARK = /["'“”‘’„«»]/;
const markAt = (view: View, at: number): boolean => MARK.test(view.text[at] ?? '');

/** True for words that a person tagged where there is no quotation mark at either edge. */
export const isBare = (spans: readonly Span[], view: View): boolean =>
  !markAt(view, spans[0]!.start) && !markAt(view, spans.at(-1)!.end - 1);

/**
 * A quotation whose bounds are those of its mark: one that an editor split, joined, or tagged on bare words. Who may have said it is told by the found
 * quotation that it shares most with; that judged other bounds, so it is likely at most.
 */
export function ownQuote(
  key: QuoteKey,
  record: QuoteRecord,
  spans: readonly Span[],
  view: View,
  found: readonly FoundQuote[],
): MatchedQuote {
  const source = mostShared(found, spans);
  const said = source
    ? { speaker: source.speaker, mention: source.mention, confidence: Math.min(source.confidence, LIKELY), evidence: source.evidence }
    : { speaker: null, mention: null, confidence: 0, evidence: 'You tagged these words yourself.' };
  const pieces = spans.map((span, i): AttributedQuotation => {
    const start = span.start + Number(markAt(view, span.start));
    const end = Math.max(start, span.end - Number(markAt(view, span.end - 1)));
    return {
      ...{
        start,
        end,
        open: span.start,
        close: span.end,
        text: view.text.slice(start, end),
        continues: i ? i - 1 : null,
        openEnded: false,
      },
      ...{ block: view.blocks.findLastIndex((block) => block.start <= span.start), kind: record.kind, ...said },
    };
  });
  return { pieces, key, record, first: null, inherited: null };
}

/** Below what counts as sure. */
const LIKELY = SURE - 0.01;

function mostShared(found: readonly FoundQuote[], spans: readonly Span[]): AttributedQuotation | null {
  let best: AttributedQuotation | null = null;
  let most = 0;
  for (const { pieces } of found) {
    const characters = shared(pieces, spans);
    if (characters > most) [best, most] = [pieces[0]!, characters];
  }
  return best;
}

/** True for own bounds with a mark at both edges, inside the found quotation: words that its speaker quotes in turn. */
const isNestedIn = (quote: MatchedQuote, { pieces }: FoundQuote): boolean =>
  quote.pieces.every(({ open, start, end, close }) => start > open && end < close && pieces.some((p) => p.open < open && close < p.close));

/** True for a found quotation of which quotations with bounds of their own cover more than half: it is shown as those. One that only holds others stays. */
export function isTakenBy(found: FoundQuote, own: readonly MatchedQuote[]): boolean {
  const { pieces } = found;
  const length = pieces.reduce((sum, piece) => sum + piece.close - piece.open, 0);
  const spansOf = (quote: MatchedQuote) => quote.pieces.map(({ open, close }) => ({ start: open, end: close }));
  const here = own.filter((quote) => shared(pieces, spansOf(quote)) > 0);
  return !here.every((quote) => isNestedIn(quote, found)) && shared(pieces, here.flatMap(spansOf)) * 2 > length;
}
