import { resolveSpeaker, type ArticleData, type Block, type QuoteRecord, type View } from '../../article/model';
import { findQuotations, type AttributeOptions } from '../../article/quotes';

type Confirmed = NonNullable<AttributeOptions['confirmed']>;

/** What a person decided, for the engine: where the mark of a confirmed quotation covers most of a found one, that one's bounds and the speaker's name. */
export function confirmedQuotes(blocks: readonly Block[], view: View, article: ArticleData): Confirmed {
  const marked = blocks.flatMap((block, i) => {
    let at = view.blocks[i]!.start;
    return block.children.flatMap((run) => {
      const span = { start: at, end: (at += run.text.length) };
      return Object.keys(run).flatMap((key) => {
        const record = key.startsWith('q:') ? article[key as `q:${string}`] : undefined;
        return record?.confirmed && !record.rejected ? [{ ...span, record }] : [];
      });
    });
  });
  if (marked.length === 0) return [];
  return findQuotations(view).flatMap(({ start, end, open, close }) => {
    const mine = marked.filter((span) => span.start < close && open < span.end);
    const covered = mine.reduce((sum, span) => sum + Math.min(close, span.end) - Math.max(open, span.start), 0);
    return covered * 2 > close - open ? [{ start, end, speakerName: nameOf(mine[0]!.record, article) }] : [];
  });
}

function nameOf({ speaker }: QuoteRecord, article: ArticleData): string | null {
  return speaker === null ? null : (article[`s:${resolveSpeaker(article, speaker)}`]?.name ?? null);
}
