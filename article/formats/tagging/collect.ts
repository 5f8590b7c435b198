import {
  markedPieces,
  resolveSpeaker,
  SURE,
  viewOf,
  type Article,
  type Attribution,
  type AttributedQuotation,
  type FoundSpeaker,
  type Piece,
  type Speaker,
  type View,
} from '../../model';
import type { WriteOptions } from '../format';
import { speakerFrom } from './foreign';
import type { Draft, NotAQuotation, Tagging, WrittenSpeaker } from './tagged';

const overlap = (a: Piece, b: Piece): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
const inOrder = (a: Piece, b: Piece): number => a.block - b.block || a.start - b.start || b.end - a.end;

type Rejected = Pick<NotAQuotation, 'pieces' | 'kind'>;

/** What a person tagged, and the places where a person said that there is no quotation. */
function fromPeople({ blocks, article }: Article): { drafts: Draft[]; rejected: Rejected[] } {
  const drafts: Draft[] = [];
  const rejected: Rejected[] = [];
  for (const [key, pieces] of markedPieces(blocks)) {
    const record = article[key];
    if (!record) continue;
    if (record.rejected) {
      rejected.push({ pieces, kind: record.kind });
      continue;
    }
    const id = record.speaker === null ? null : resolveSpeaker(article, record.speaker);
    const who = id === null ? undefined : article[`s:${id}`];
    const speaker = who ? { key: `s:${id}`, who } : null;
    drafts.push({ pieces, kind: record.kind, confirmed: record.confirmed, speaker, ...(record.own ? { own: true } : {}) });
  }
  return { drafts, rejected };
}

const pieceOf = (quote: AttributedQuotation, view: View): Piece | null => {
  const block = view.blocks[quote.block];
  return block ? { block: quote.block, start: quote.open - block.start, end: quote.close - block.start } : null;
};

/** What the engine found, a quotation over several paragraphs as one; scare quotes are no quotations and stay out. */
function fromEngine({ quotes, speakers }: Attribution, view: View, sure: boolean): Draft[] {
  const drafts = new Map<number, Draft>();
  quotes.forEach((quote, i) => {
    const piece = pieceOf(quote, view);
    if (quote.kind === 'scare' || !piece) return;
    const begun = quote.continues === null ? undefined : drafts.get(quote.continues);
    if (begun) {
      begun.pieces.push(piece);
      drafts.set(i, begun);
      return;
    }
    const found = sure && quote.confidence >= SURE ? speakers.find(({ id }) => id === quote.speaker) : undefined;
    const person = speakers.find(({ id }) => id === found?.person) ?? found;
    const speaker = person && { key: `engine:${person.id}`, who: withoutId(person) };
    drafts.set(i, { pieces: [piece], kind: quote.kind, confirmed: false, speaker: speaker ?? null });
  });
  return [...new Set(drafts.values())];
}

const withoutId = ({ name, role, affiliation, aliases, organisation }: FoundSpeaker): Speaker => ({
  name,
  role,
  affiliation,
  aliases,
  organisation,
});

/** Somebody whom the editor knows by the same name is the same person. */
function joinSpeakers(drafts: readonly Draft[]): Draft[] {
  const confirmed = drafts.flatMap(({ speaker, confirmed }) => (confirmed && speaker ? [speaker] : []));
  return drafts.map((draft) => {
    const known = draft.confirmed ? undefined : confirmed.find(({ who }) => who.name === draft.speaker?.who.name);
    return known ? { ...draft, speaker: known } : draft;
  });
}

function numbered(drafts: readonly Draft[], roles: boolean): Omit<Tagging, 'rejected'> {
  const speakers = new Map<string, WrittenSpeaker>();
  const quotes = drafts.map(({ speaker, ...draft }, i) => {
    if (speaker && !speakers.has(speaker.key)) {
      const { who } = speaker;
      const written = speakerFrom(roles ? who : { ...who, role: undefined, affiliation: undefined });
      speakers.set(speaker.key, { id: `p${speakers.size + 1}`, ...written });
    }
    return { ...draft, id: `q${i + 1}`, speaker: (speaker && speakers.get(speaker.key)) ?? null };
  });
  return { quotes, speakers: [...speakers.values()] };
}

/** The quotations of an article as they are written out, in story order: what a person tagged, and beside it what the engine found. With `speakers: 'none'` there are none. */
export function taggingOf(article: Article, options: WriteOptions): Tagging {
  if (options.speakers === 'none') return { quotes: [], rejected: [], speakers: [] };
  const { drafts, rejected } = fromPeople(article);
  const taken = [...rejected, ...drafts].flatMap(({ pieces }) => pieces);
  const found = options.attribution ? fromEngine(options.attribution, viewOf(article.blocks), options.speakers === 'sure') : [];
  const free = found.filter(({ pieces }) => !pieces.some((piece) => taken.some((other) => overlap(piece, other))));
  const all = joinSpeakers([...drafts, ...free]).sort((a, b) => inOrder(a.pieces[0]!, b.pieces[0]!));
  const out = [...rejected]
    .sort((a, b) => inOrder(a.pieces[0]!, b.pieces[0]!))
    .map((words, i): NotAQuotation => ({ ...words, id: `n${i + 1}`, rejected: true }));
  return { ...numbered(all, options.roles ?? true), rejected: out };
}
