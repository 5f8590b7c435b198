import { stringify } from 'yaml';
import { blockText, type Article, type Piece } from '../../../model';
import type { NotAQuotation, TaggedQuote, Tagging } from '../../tagging';
import { NOT_QUOTATIONS } from './front-matter';
import { nthAt } from './occurrence';

const writtenPieces = (pieces: readonly Piece[], texts: readonly string[]): { text: string; nth?: number }[] =>
  pieces.map((piece) => {
    const nth = nthAt(piece, texts);
    return { text: texts[piece.block]!.slice(piece.start, piece.end), ...(nth > 1 ? { nth } : {}) };
  });

function writtenQuote({ id, kind, own, pieces }: TaggedQuote, texts: readonly string[]): Record<string, unknown> {
  const written = writtenPieces(pieces, texts);
  return {
    id,
    ...(kind === 'direct' ? {} : { kind }),
    ...(own ? { own } : {}),
    ...(written.length === 1 ? written[0] : { pieces: written }),
  };
}

/** Words that are no quotation: they alone, where that says which, and of what kind. */
function writtenWords({ kind, pieces }: NotAQuotation, texts: readonly string[]): unknown {
  const [first, ...more] = writtenPieces(pieces, texts);
  const which = more.length > 0 ? { pieces: [first, ...more] } : first!;
  if (kind !== 'direct') return { kind, ...which };
  return more.length > 0 || first!.nth ? which : first!.text;
}

/** Front matter of an article: title, byline, the speakers with their quotations, and `rest` as it came in. `texts` are those of the blocks in the order in which a reader will find them. */
export function writeFrontMatter({ blocks }: Article, { quotes, rejected, speakers }: Tagging, rest: string): string {
  const texts = blocks.map(blockText);
  const said = (mine: TaggedQuote[]) => (mine.length > 0 ? { quotes: mine.map((quote) => writtenQuote(quote, texts)) } : {});
  const headline = blocks.find(({ type }) => type === 'headline');
  const byline = blocks.find(({ type }) => type === 'byline');
  const credited = speakers.flatMap((speaker) => {
    const { id, ...who } = speaker;
    const mine = quotes.filter((quote) => quote.speaker?.id === id);
    return [true, false].flatMap((confirmed) => {
      const part = mine.filter((quote) => quote.confirmed === confirmed);
      return part.length > 0 ? [{ ...who, ...(confirmed ? {} : { suggested: true }), ...said(part) }] : [];
    });
  });
  const data = {
    ...(headline ? { title: blockText(headline) } : {}),
    ...(byline ? { byline: blockText(byline) } : {}),
    ...(credited.length > 0 ? { speakers: credited } : {}),
    ...said(quotes.filter(({ speaker, confirmed }) => !speaker && confirmed)),
    ...(rejected.length > 0 ? { [NOT_QUOTATIONS]: rejected.map((words) => writtenWords(words, texts)) } : {}),
  };
  return ((Object.keys(data).length > 0 ? stringify(data, { lineWidth: 0 }) : '') + rest).trimEnd();
}
