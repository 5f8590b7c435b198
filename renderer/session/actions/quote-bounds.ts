import { isQuoteKey, type QuoteKey, type QuoteRecord } from '../../../article/model';
import { joinPieces, type Span } from '../../../article/quotes';
import { markSpans, newId, setArticle, unmark, type ArticleChanges } from '../../editor/core';
import type { Actions } from '../contract';
import { cutSpans, joinedSpans, trimmed } from '../cut-spans';
import type { Desk } from '../desk';
import { holds, quotePlace } from '../navigation';
import { isQuotation } from '../quote-status';
import type { PlacedQuote } from '../state';
import { spansInBlocks, writeTags } from '../tagging';
import { selectionOf } from './caret';

type Part = Pick<Actions, 'tagSelection' | 'splitQuote' | 'joinQuotes'>;

const UNKNOWN: QuoteRecord = { speaker: null, kind: 'direct', confirmed: false };
const newKey = (): QuoteKey => `q:${newId('q')}`;
const spansOf = ({ pieces }: PlacedQuote): Span[] => pieces.map(({ open, close }) => ({ start: open, end: close }));

/** What an editor says of where quotations begin and end: marks of their own, which then count before those that the engine finds. */
export function quoteBoundsActions(desk: Desk): Part {
  /** What is known of a quotation, as a record to go on from. */
  const recordOf = ({ id, kind }: PlacedQuote): QuoteRecord => {
    const { own: _, ...known } = (isQuoteKey(id) && desk.get().article[id]) || { ...UNKNOWN, kind };
    return known;
  };
  /** Puts marks and records in place of those of some quotations, by one undo step. */
  const rewrite = (old: readonly PlacedQuote[], now: readonly { key: QuoteKey; spans: readonly Span[]; record: QuoteRecord }[]): void => {
    const { view } = desk.get();
    desk.edit((editor) => {
      for (const { id } of old) if (isQuoteKey(id)) unmark(editor, id);
      const records: ArticleChanges = {};
      for (const { key, spans, record } of now) {
        markSpans(editor, key, spansInBlocks(view, spans));
        records[key] = record;
      }
      setArticle(editor, records);
    });
  };
  const atCaret = (): PlacedQuote | undefined => {
    const { quotes, card, currentQuote } = desk.get();
    const chosen = selectionOf(desk);
    const open = quotes.filter(isQuotation);
    const here = chosen && open.find((quote) => holds(quotePlace(quote), chosen.start) && holds(quotePlace(quote), chosen.end));
    return (card === 'quote' ? open.find(({ id }) => id === currentQuote) : undefined) ?? here ?? undefined;
  };
  return {
    splitQuote: () => {
      const chosen = selectionOf(desk);
      const quote = atCaret();
      if (!quote || !chosen) return desk.actions.announce('Put the caret in a quote first');
      const parts = cutSpans(spansOf(quote), chosen, desk.get().view.text);
      if (parts.length < 2) return desk.actions.announce('Put the caret where the second quote begins');
      const known = recordOf(quote);
      const now = parts.map((spans, i) => ({
        key: i === 0 && isQuoteKey(quote.id) ? quote.id : newKey(),
        spans,
        // what stands between two parts is somebody else's until an editor says so
        record: { ...known, confirmed: known.confirmed && i !== 1, own: true },
      }));
      rewrite([quote], now);
      desk.actions.openCard('quote', now[1]!.key);
      desk.actions.announce(`Split into ${parts.length} quotes`);
    },
    joinQuotes: () => {
      const { quotes, view } = desk.get();
      const chosen = selectionOf(desk);
      const open = quotes.filter(isQuotation);
      const touched = desk.get().card
        ? []
        : open.filter(({ pieces }) => chosen && pieces.some((p) => p.open < chosen.end && chosen.start < p.close));
      const first = touched.length > 1 ? touched[0] : atCaret();
      if (!first) return desk.actions.announce('Put the caret in a quote first');
      const joined = touched.length > 1 ? touched : open.slice(open.indexOf(first)).slice(0, 2);
      if (joined.length < 2) return desk.actions.announce('No quote after this one to join');
      const spans = joinedSpans(joined.flatMap(spansOf), view.text);
      const key = joined.map(({ id }) => id).find(isQuoteKey) ?? newKey();
      const records = joined.map(recordOf);
      const record = records.find(({ confirmed }) => confirmed) ?? records[0]!;
      rewrite(joined, [{ key, spans, record: isFound(desk, spans) ? record : { ...record, own: true } }]);
      desk.actions.openCard('quote', key);
      desk.actions.announce(`${joined.length} quotes are one now`);
    },
    tagSelection: () => tagSelection(desk),
  };
}

const SPLIT_KEYS = { darwin: 'Cmd Shift J', win32: 'Ctrl Shift J', linux: 'Ctrl Shift J' } as const;
const MARK = /["'“”‘’]/;

/** All inside a quotation, its marks and all. */
const isPart = ({ pieces }: PlacedQuote, { start, end }: Span): boolean =>
  pieces.some((piece) => piece.open <= start && end <= piece.close);

/** Fewer words than stand between its marks. */
const isShort = ({ pieces }: PlacedQuote, { start, end }: Span): boolean =>
  pieces.some((piece) => (piece.start < start && end <= piece.close) || (piece.open <= start && end < piece.end));

/** Inside a quotation, with quotation marks of its own. */
const isNested = (quote: PlacedQuote, words: Span, text: string): boolean =>
  quote.pieces.every(({ open, close }) => open !== words.start || close !== words.end) &&
  isPart(quote, words) &&
  MARK.test(text[words.start] ?? '') &&
  MARK.test(text[words.end - 1] ?? '');

/** True for bounds that the engine finds by itself. */
function isFound(desk: Desk, spans: readonly Span[]): boolean {
  return joinPieces(desk.attribution.quotes).some(
    ({ pieces }) =>
      pieces.length === spans.length && pieces.every(({ open, close }, i) => spans[i]!.start === open && spans[i]!.end === close),
  );
}

/**
 * The selected words become a quotation, also one that stands with marks of its own inside another. Other words of a quotation that is known already open
 * that one's card, and so does a caret.
 */
function tagSelection(desk: Desk): void {
  const { quotes, view } = desk.get();
  const chosen = selectionOf(desk);
  if (!chosen) return;
  const isRange = chosen.end > chosen.start;
  // the innermost that holds them all, else the first that they touch
  const known =
    quotes.findLast((quote) => (isRange ? isPart(quote, chosen) : holds(quotePlace(quote), chosen.start))) ??
    quotes.find(({ pieces }) => isRange && pieces.some((piece) => piece.open < chosen.end && chosen.start < piece.close));
  const words = trimmed(view.text, chosen);
  const nested = known && isRange && isNested(known, words, view.text);
  if (known && !nested) {
    if (known.status === 'rejected') desk.edit((editor) => writeTags(editor, view, [{ quote: known, record: UNKNOWN }]));
    desk.actions.openCard('quote', known.id);
    if (isRange && isShort(known, words))
      desk.actions.announce(`Part of this quote; split it off with ${SPLIT_KEYS[desk.bridge.platform]}`);
    return;
  }
  if (!isRange) return desk.actions.announce('Select the words of a quote first');
  const key = newKey();
  desk.edit((editor) => {
    markSpans(editor, key, spansInBlocks(view, [words]));
    setArticle(editor, { [key]: { ...UNKNOWN, own: true } });
  });
  desk.actions.openCard('quote', key);
}
