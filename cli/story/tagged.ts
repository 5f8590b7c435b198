import { resolveSpeaker, viewOf, type Article, type AttributedQuotation, type Attribution } from '../../article/model';
import { markedPieces, type Piece } from '../../article/formats/tagging';
import { attribute } from '../../article/quotes';

interface Decision {
  pieces: Piece[];
  rejected: boolean;
  speaker: string | null;
  kind: AttributedQuotation['kind'];
}

function decisionsOf({ blocks, article }: Article): Decision[] {
  return [...markedPieces(blocks)].flatMap(([key, pieces]) => {
    const record = article[key];
    return record ? [{ pieces, rejected: record.rejected === true, speaker: record.speaker, kind: record.kind }] : [];
  });
}

/** Who said what: the engine's answer, and over it what a person decided. Ids of speakers are those of the engine. */
export function attributeArticle(article: Article, lists: Readonly<Record<string, readonly string[]>>): Attribution {
  const view = viewOf(article.blocks);
  const decisions = decisionsOf(article);
  const found = attribute(view, { lists });
  if (decisions.length === 0) return found;
  const speakers = [...found.speakers];
  const idOf = (key: string): string | null => {
    const who = article.article[`s:${resolveSpeaker(article.article, key)}`];
    if (!who) return null;
    const known = speakers.find(({ name, aliases }) => name === who.name || aliases.includes(who.name));
    if (known) return known.id;
    const id = `p${speakers.length + 1}`;
    speakers.push({ ...who, id, aliases: who.aliases ?? [] });
    return id;
  };
  const quotes = found.quotes.map((quote): AttributedQuotation | null => {
    const start = view.blocks[quote.block]?.start ?? 0;
    const mine = decisions.find(({ pieces }) =>
      pieces.some((piece) => piece.block === quote.block && piece.start < quote.close - start && quote.open - start < piece.end),
    );
    if (!mine) return quote;
    if (mine.rejected) return null;
    const speaker = mine.speaker === null ? null : idOf(mine.speaker);
    return { ...quote, kind: mine.kind, speaker, confidence: 1, evidence: 'An editor said so.' };
  });
  return { speakers, quotes: renumbered(quotes) };
}

/** Without the quotations that are none; `continues` points into the list that is left. */
function renumbered(quotes: readonly (AttributedQuotation | null)[]): AttributedQuotation[] {
  const places = new Map<number, number>();
  const kept = quotes.flatMap((quote, i) => {
    if (!quote) return [];
    places.set(i, places.size);
    return [quote];
  });
  return kept.map((quote) => ({ ...quote, continues: quote.continues === null ? null : (places.get(quote.continues) ?? null) }));
}

/** True for a view offset inside a quotation that a person tagged, or said to be none. */
export function decidedAt(article: Article): (offset: number) => boolean {
  const view = viewOf(article.blocks);
  const spans = decisionsOf(article)
    .flatMap(({ pieces }) => pieces)
    .map(({ block, start, end }) => ({ start: view.blocks[block]!.start + start, end: view.blocks[block]!.start + end }));
  return (offset) => spans.some(({ start, end }) => start <= offset && offset < end);
}
