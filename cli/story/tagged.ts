import { resolveSpeaker, viewOf, type Article, type AttributedQuotation, type Attribution, type FoundSpeaker } from '../../article/model';
import { attribute, confirmedQuotes, matchQuotes, StoryReader } from '../../article/quotes';

/** Who said what, and which of the quotations a person decided. */
export interface Tagged {
  attribution: Attribution;
  decided: ReadonlySet<AttributedQuotation>;
}

/**
 * Who said what: the engine's answer, which starts from what a person decided, with that over it. Ids of speakers are those of the engine.
 * `reader`: that of the checks, where they read the same story.
 */
export function attributeArticle(
  { blocks, article }: Article,
  lists: Readonly<Record<string, readonly string[]>>,
  reader = new StoryReader(),
): Tagged {
  const view = viewOf(blocks);
  const found = attribute(view, { lists, reader, confirmed: confirmedQuotes({ blocks, article }, view) });
  const matched = matchQuotes(found, blocks, view, article).filter(({ record }) => !record?.rejected);
  const speakers = [...found.speakers];
  const creditOf = (id: string | null): string | null => {
    const who = id === null ? undefined : article[`s:${resolveSpeaker(article, id)}`];
    return who ? written(speakers, { ...who, aliases: who.aliases ?? [] }) : null;
  };
  const decided = new Set<AttributedQuotation>();
  const pieces = matched.flatMap(({ pieces, record }) => {
    const over = record?.confirmed ? { kind: record.kind, speaker: creditOf(record.speaker), confidence: 1, evidence: DECIDED } : {};
    const own = pieces.map((piece) => ({ ...piece, ...over }));
    if (record?.confirmed) own.forEach((piece) => decided.add(piece));
    return own.map((piece, i) => ({ piece, before: own[i - 1] ?? null }));
  });
  pieces.sort((a, b) => a.piece.open - b.piece.open);
  const quotes = pieces.map(({ piece }) => piece);
  pieces.forEach(({ piece, before }) => (piece.continues = before && quotes.indexOf(before)));
  return { attribution: { speakers, quotes }, decided };
}

const DECIDED = 'An editor said so.';

/** The id of a speaker whom a person wrote down: the engine's own where it knows the name, with what the person wrote of them. */
function written(speakers: FoundSpeaker[], who: Omit<FoundSpeaker, 'id'>): string {
  const at = speakers.findIndex(({ name, aliases }) => name === who.name || aliases.includes(who.name));
  const id = speakers[at]?.id ?? `p${speakers.length + 1}`;
  if (at < 0) speakers.push({ ...who, id });
  else speakers[at] = { ...speakers[at]!, ...who, id, aliases: [...new Set([...speakers[at]!.aliases, ...who.aliases])] };
  return id;
}
