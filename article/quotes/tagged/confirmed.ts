import { resolveSpeaker, type Article, type ArticleData, type QuoteRecord, type View } from '../../model';
import type { AttributeOptions } from '../attribute';
import { findQuotations } from '../find';
import { shared, spansByKey } from './spans';

/** What a person decided, for `attribute`: where the mark of a confirmed quotation covers most of a found one, that one's bounds and the speaker's name. */
export function confirmedQuotes({ blocks, article }: Article, view: View): NonNullable<AttributeOptions['confirmed']> {
  const marked = [...spansByKey(blocks, view, article)].flatMap(([key, spans]) => {
    const record = article[key]!;
    return record.confirmed && !record.rejected ? spans.map((span) => ({ ...span, record })) : [];
  });
  if (marked.length === 0) return [];
  return findQuotations(view).flatMap(({ start, end, open, close }) => {
    const mine = marked.filter((span) => span.start < close && open < span.end);
    return shared([{ open, close }], mine) * 2 > close - open ? [{ start, end, speakerName: nameOf(mine[0]!.record, article) }] : [];
  });
}

function nameOf({ speaker }: QuoteRecord, article: ArticleData): string | null {
  return speaker === null ? null : (article[`s:${resolveSpeaker(article, speaker)}`]?.name ?? null);
}
