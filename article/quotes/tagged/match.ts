import type { ArticleData, AttributedQuotation, Attribution, Block, QuoteKey, QuoteRecord, View } from '../../model';
import { isBare, isTakenBy, ownQuote } from './own-bounds';
import { shared, spansByKey, type FoundQuote, type MatchedQuote, type Span } from './spans';

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

/**
 * Found quotations and tags, paired: confirmed first, then by most characters in common, then by place, one to one. Writes nothing and gives the same
 * answer for the same text. Bounds that an editor set stand instead of the found ones. A tag that no quotation took is not shown unless its words have
 * no quotation mark at either edge: then a person tagged bare words.
 */
export function matchQuotes(attribution: Attribution, blocks: readonly Block[], view: View, article: ArticleData): MatchedQuote[] {
  const everything = joinPieces(attribution.quotes);
  const all = spansByKey(blocks, view, article);
  const own = [...all].flatMap(([key, where]) => (article[key]!.own ? ownQuote(key, article[key]!, where, view, everything) : []));
  const found = own.length === 0 ? everything : everything.filter((quote) => !isTakenBy(quote, own));
  const spans = new Map([...all].filter(([key]) => !article[key]!.own));
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
    used.has(key) || !isBare(where, view) ? [] : ownQuote(key, article[key]!, where, view, found),
  );
  return [...own, ...matched, ...bare].sort((a, b) => a.pieces[0]!.open - b.pieces[0]!.open);
}

/** Found quotations that may share characters with some spans; the list is in order of place. */
function nearby(found: readonly FoundQuote[], spans: readonly Span[]): FoundQuote[] {
  const from = spans[0]!.start;
  const to = spans.at(-1)!.end;
  return found.filter((quote) => quote.pieces[0]!.open < to && quote.pieces.at(-1)!.close > from);
}
