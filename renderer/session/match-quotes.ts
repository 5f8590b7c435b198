import type { ArticleData, AttributedQuotation, Attribution, Block, QuoteKey, QuoteRecord, View } from '../../article/model';
import { keySpans } from '../editor/core';
import { shiftPlace, type Region } from './shift';

/** A stretch of the view. */
export interface Span {
  start: number;
  end: number;
}
/** A found quotation with the pieces that it runs on over. */
export interface FoundQuote {
  /** Index of its first piece in the attribution. */
  first: number;
  pieces: AttributedQuotation[];
}
export interface MatchedQuote {
  pieces: AttributedQuotation[];
  key: QuoteKey | null;
  record: QuoteRecord | null;
  /** Index of the first piece in the attribution; null for what a person tagged where there are no quotation marks. */
  first: number | null;
  /** A record that covers part of this quotation but belongs to another piece of it now. */
  inherited: QuoteRecord | null;
}

/** The attribution after a change of the text, until the next answer: ends of quotations move with their letters. */
export function moveAttribution(attribution: Attribution, regions: readonly Region[], view: View): Attribution {
  if (regions.length === 0) return attribution;
  const quotes = attribution.quotes.map((quote): AttributedQuotation => {
    const start = shiftPlace(regions, quote.start);
    const end = shiftPlace(regions, quote.end, true);
    const moved = { start, end, open: shiftPlace(regions, quote.open), close: shiftPlace(regions, quote.close, true) };
    return { ...quote, ...moved, text: view.text.slice(start, end) };
  });
  return { ...attribution, quotes };
}

/** Quotations that run on over paragraphs as one, with their pieces; those of which nothing is left are out. */
export function joinPieces(quotes: readonly AttributedQuotation[]): FoundQuote[] {
  const heads = new Map<number, FoundQuote>();
  const found: FoundQuote[] = [];
  quotes.forEach((quote, i) => {
    const head = quote.continues === null ? undefined : heads.get(quote.continues);
    const joined = head ?? { first: i, pieces: [] };
    if (quote.close > quote.open) joined.pieces.push(quote);
    heads.set(i, joined);
    if (!head) found.push(joined);
  });
  return found.filter((quote) => quote.pieces.length > 0);
}

/** Where each key that has a record stands, in the view. */
export function spansByKey(blocks: readonly Block[], view: View, article: ArticleData): Map<QuoteKey, Span[]> {
  const spans = new Map<QuoteKey, Span[]>();
  blocks.forEach((block, i) => {
    for (const { key, start, end } of keySpans(block)) {
      if (!article[key]) continue;
      const at = view.blocks[i]!.start;
      const list = spans.get(key);
      if (list) list.push({ start: at + start, end: at + end });
      else spans.set(key, [{ start: at + start, end: at + end }]);
    }
  });
  return spans;
}

const shared = (pieces: readonly AttributedQuotation[], spans: readonly Span[]): number =>
  pieces.reduce(
    (sum, piece) => sum + spans.reduce((n, span) => n + Math.max(0, Math.min(piece.close, span.end) - Math.max(piece.open, span.start)), 0),
    0,
  );

/**
 * Found quotations and tags, paired: confirmed first, then by most characters in common, then by place, one to one. Writes nothing and gives the same
 * answer for the same text. A tag that no quotation took is not shown unless its words have no quotation mark at either edge: then a person tagged bare words.
 */
export function matchQuotes(attribution: Attribution, blocks: readonly Block[], view: View, article: ArticleData): MatchedQuote[] {
  const found = joinPieces(attribution.quotes);
  const spans = spansByKey(blocks, view, article);
  const pairs = [...spans].flatMap(([key, where]) => {
    const record = article[key]!;
    return nearby(found, where).flatMap((quote) => {
      const characters = shared(quote.pieces, where);
      return characters > 0 ? [{ quote, key, record, characters }] : [];
    });
  });
  pairs.sort(
    (a, b) =>
      Number(b.record.confirmed) - Number(a.record.confirmed) ||
      b.characters - a.characters ||
      a.quote.pieces[0]!.open - b.quote.pieces[0]!.open ||
      (a.key < b.key ? -1 : 1),
  );
  const taken = new Map<FoundQuote, { key: QuoteKey; record: QuoteRecord }>();
  const used = new Set<QuoteKey>();
  for (const { quote, key, record } of pairs) {
    if (taken.has(quote) || used.has(key)) continue;
    taken.set(quote, { key, record });
    used.add(key);
  }
  const matched = found.map((quote): MatchedQuote => {
    const own = taken.get(quote);
    const inherited = own ? null : (pairs.find((pair) => pair.quote === quote && used.has(pair.key))?.record ?? null);
    return { pieces: quote.pieces, first: quote.first, key: own?.key ?? null, record: own?.record ?? null, inherited };
  });
  const bare = [...spans].flatMap(([key, where]) =>
    used.has(key) || !isBare(where, view) ? [] : bareQuote(key, article[key]!, where, view),
  );
  return [...matched, ...bare].sort((a, b) => a.pieces[0]!.open - b.pieces[0]!.open);
}

/** Found quotations that may share characters with some spans; the list is in order of place. */
function nearby(found: readonly FoundQuote[], spans: readonly Span[]): FoundQuote[] {
  const from = spans[0]!.start;
  const to = spans.at(-1)!.end;
  return found.filter((quote) => quote.pieces[0]!.open < to && quote.pieces.at(-1)!.close > from);
}

const MARK = /["'“”‘’„«»]/;
const isBare = (spans: readonly Span[], view: View): boolean => {
  const first = spans[0]!;
  const last = spans.at(-1)!;
  return !MARK.test(view.text[first.start] ?? '') && !MARK.test(view.text[last.end - 1] ?? '');
};

function bareQuote(key: QuoteKey, record: QuoteRecord, spans: readonly Span[], view: View): MatchedQuote {
  const pieces = spans.map(({ start, end }, i): AttributedQuotation => ({
    ...{ start, end, open: start, close: end, text: view.text.slice(start, end), continues: i ? i - 1 : null, openEnded: false },
    ...{ block: view.blocks.findLastIndex((block) => block.start <= start), kind: record.kind, speaker: null, mention: null },
    ...{ confidence: 0, evidence: 'Tagged by hand: there are no quotation marks here.' },
  }));
  return { pieces, key, record, first: null, inherited: null };
}
