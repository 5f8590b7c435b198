import { viewOf, type ArticleData, type Block, type Piece, type QuoteKey, type QuoteRecord, type View } from '../../../model';
import { isId, markPieces } from '../../tagging';
import type { FrontMatter, WrittenQuote } from './front-matter';
import { nthPlace } from './occurrence';

/** Puts the tags of front matter back on the text. Quotations whose words no longer stand in the story are counted as lost. */
export function restoreTags(blocks: readonly Block[], front: FrontMatter): { blocks: Block[]; article: ArticleData; lost: number } {
  const story = new Restored(blocks);
  front.speakers.forEach(({ who, suggested, quotes }, i) => {
    if (suggested) return;
    const id = `p${i + 1}`;
    story.article[`s:${id}`] = who;
    for (const quote of quotes) story.credit(quote, id);
  });
  for (const quote of front.quotes) story.credit(quote, null);
  front.rejected.forEach((words, i) => story.reject(words, `q:not-${i + 1}`));
  return { blocks: story.blocks, article: story.article, lost: story.lost };
}

/** A story while its tags come back one by one. */
class Restored {
  readonly article: ArticleData = {};
  blocks: Block[];
  lost = 0;
  private readonly view: View;
  private credited = 0;

  constructor(blocks: readonly Block[]) {
    this.blocks = [...blocks];
    this.view = viewOf(blocks);
  }

  credit(quote: WrittenQuote, speaker: string | null): void {
    const pieces = this.placesOf(quote);
    this.credited++;
    if (pieces.length < quote.pieces.length) this.lost++;
    const record: QuoteRecord = { speaker, kind: quote.kind, confirmed: true, ...(quote.own ? { own: true } : {}) };
    this.tag(this.keyFor(quote), pieces, record);
  }

  /** Words that are gone need no decision any more: they are not lost. */
  reject(words: WrittenQuote, key: QuoteKey): void {
    this.tag(key, this.placesOf(words), { speaker: null, kind: words.kind, confirmed: true, rejected: true });
  }

  private tag(key: QuoteKey, pieces: readonly Piece[], record: QuoteRecord): void {
    if (pieces.length === 0) return;
    this.article[key] = record;
    this.blocks = markPieces(this.blocks, key, pieces);
  }

  private placesOf({ pieces }: WrittenQuote): Piece[] {
    return pieces.flatMap(({ text, nth }) => nthPlace(text, this.view, nth) ?? []);
  }

  /** The id that the quotation came with, unless it is none or is taken. */
  private keyFor({ id }: WrittenQuote): QuoteKey {
    const wanted = isId(id) ? id : `q${this.credited}`;
    return `q:${wanted}` in this.article ? `q:${wanted}-${this.credited}` : `q:${wanted}`;
  }
}
