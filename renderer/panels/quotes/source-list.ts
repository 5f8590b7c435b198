import { countWords, placeAt, type View, type ViewBlock } from '../../../article/model';
import { isQuotation, type PlacedQuote, type SessionSpeaker, type SessionState } from '../../session';

/** Where the story names somebody first: UTF-16 offsets into the view, and the line counted from 1. */
export interface FirstMention {
  start: number;
  end: number;
  line: number;
}

/** One line of the chart: somebody who is quoted, or the quotations of nobody. */
export interface Source {
  id: string;
  name: string;
  colour: number | null;
  words: number;
  quotes: number;
  /** True when no person confirmed any of them. */
  suggested: boolean;
  first: FirstMention | null;
}

/** Something odd about a source that an editor may want to mend. */
export interface SourceNote {
  /** The rule under which it is settled where it is as it should be. */
  rule: 'sources.Unintroduced' | 'sources.Unquoted';
  speaker: SessionSpeaker;
  first: FirstMention | null;
}

type Known = Pick<SessionState, 'view' | 'quotes' | 'speakers' | 'article'>;

const wordsOf = (quote: PlacedQuote): number => quote.pieces.reduce((sum, piece) => sum + countWords(piece.text), 0);
const isByline = ({ type, text }: ViewBlock): boolean => type === 'byline' || /^by\s/i.test(text);

/** The first of some names in the story, in whole words; who only signs it in the byline is not named there. */
export function firstMention(view: View, names: readonly string[]): FirstMention | null {
  const forms = names.filter(Boolean).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (forms.length === 0) return null;
  // the longest form first, so that a full name is taken whole
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  for (const match of view.text.matchAll(pattern)) {
    const { block } = placeAt(view, match.index);
    if (!isByline(view.blocks[block]!)) return { start: match.index, end: match.index + match[0].length, line: block + 1 };
  }
  return null;
}

const namesOf = ({ name, aliases, merged }: SessionSpeaker): string[] => [name, ...aliases, ...merged.map((other) => other.name)];

function firstQuote(view: View, quotes: readonly PlacedQuote[]): FirstMention | null {
  const piece = quotes[0]?.pieces[0];
  return piece ? { start: piece.open, end: piece.close, line: placeAt(view, piece.open).block + 1 } : null;
}

/** Who is quoted with how many words, most first; last the quotations without a speaker. */
export function sourcesOf({ view, quotes, speakers }: Known): Source[] {
  const all = quotes.filter(isQuotation);
  const one = (speaker: SessionSpeaker | null): Source => {
    const own = all.filter((quote) => quote.speaker === (speaker ? speaker.id : null));
    return {
      id: speaker?.id ?? 'nobody',
      name: speaker?.name ?? 'no speaker',
      colour: speaker?.colour ?? null,
      words: own.reduce((sum, quote) => sum + wordsOf(quote), 0),
      quotes: own.length,
      suggested: own.every((quote) => quote.status !== 'confirmed'),
      first: (speaker && firstMention(view, namesOf(speaker))) ?? firstQuote(view, own),
    };
  };
  const named = speakers.map(one).sort((a, b) => b.words - a.words);
  return [...named, one(null)].filter((source) => source.quotes > 0);
}

/** What the register tells an editor to look at: quoted and never introduced, then named and never quoted; without what was settled. */
export function sourceNotes({ view, quotes, speakers, article }: Known): SourceNote[] {
  const quoted = new Set(quotes.filter(isQuotation).map((quote) => quote.speaker));
  const people = speakers.filter((speaker) => !speaker.organisation && !speaker.person && /^\p{Lu}/u.test(speaker.name));
  const note = (rule: SourceNote['rule'], speaker: SessionSpeaker): SourceNote => ({
    ...{ rule, speaker, first: firstMention(view, namesOf(speaker)) },
  });
  const unintroduced = people.filter((speaker) => quoted.has(speaker.id) && !speaker.role && !speaker.affiliation);
  const unquoted = people.filter((speaker) => !quoted.has(speaker.id));
  return [
    ...unintroduced.map((speaker) => note('sources.Unintroduced', speaker)),
    ...unquoted.map((speaker) => note('sources.Unquoted', speaker)).filter(({ first }) => first !== null),
  ].filter(({ rule, speaker }) => !article[`i:${rule}|${speaker.name}`]);
}
