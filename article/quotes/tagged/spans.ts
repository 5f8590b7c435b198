import {
  markedPieces,
  type ArticleData,
  type AttributedQuotation,
  type Block,
  type QuoteKey,
  type QuoteRecord,
  type View,
} from '../../model';

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

/** Where each key that has a record stands, in the view. */
export function spansByKey(blocks: readonly Block[], view: View, article: ArticleData): Map<QuoteKey, Span[]> {
  const known = [...markedPieces(blocks)].filter(([key]) => article[key]);
  return new Map(
    known.map(([key, pieces]) => [
      key,
      pieces.map(({ block, start, end }) => ({ start: view.blocks[block]!.start + start, end: view.blocks[block]!.start + end })),
    ]),
  );
}

/** How many characters of the pieces the spans cover. */
export const shared = (pieces: readonly Pick<AttributedQuotation, 'open' | 'close'>[], spans: readonly Span[]): number =>
  pieces.reduce(
    (sum, piece) => sum + spans.reduce((n, span) => n + Math.max(0, Math.min(piece.close, span.end) - Math.max(piece.open, span.start)), 0),
    0,
  );
