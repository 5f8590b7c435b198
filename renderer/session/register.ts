import { countWords, resolveSpeaker, type ArticleData, type Attribution, type FoundSpeaker, type Speaker } from '../../article/model';
import type { MatchedQuote } from '../../article/quotes';
import type { SessionSpeaker } from './state';

/** A speaker before words are counted and colours given. */
export type Registered = Omit<SessionSpeaker, 'colour' | 'words' | 'quotes'>;

/** Who can be credited: what a person wrote of speakers, then those that the engine found. */
export interface Register {
  speakers: Registered[];
  /** The session's id of a speaker of the engine (`p1`). */
  ofEngine(id: string | null): string | null;
  /** That of a speaker in a record, who may have been merged into another. */
  ofRecord(id: string | null): string | null;
}

const fold = (name: string): string => name.toLocaleLowerCase('en').replace(/\s+/g, ' ').trim();
/** Ids of speakers that only the engine knows; they last as long as the name does. */
export const foundId = (name: string): string => `found:${fold(name)}`;

/** Under which id somebody stands in the data now: one that only the engine knew may have been written down since. */
export function writtenId(article: ArticleData, id: string): string | null {
  if (article[`s:${id}`]) return id;
  const entry = Object.entries(article).find(([key, value]) => {
    if (!key.startsWith('s:')) return false;
    const { name, aliases = [] } = value as Speaker;
    return [name, ...aliases].some((known) => foundId(known) === id);
  });
  return entry ? entry[0].slice(2) : null;
}

export function registerOf(attribution: Attribution, article: ArticleData): Register {
  const written = Object.entries(article).flatMap(([key, value]): [string, Speaker][] =>
    key.startsWith('s:') ? [[key.slice(2), value as Speaker]] : [],
  );
  const byName = new Map<string, string>();
  for (const [id, speaker] of written) for (const name of [speaker.name, ...(speaker.aliases ?? [])]) byName.set(fold(name), id);
  const confirmed = written
    .filter(([id]) => resolveSpeaker(article, id) === id)
    .map(([id, { name, role, affiliation, aliases = [], organisation }]): Registered => ({
      ...{ id, name, role, affiliation, aliases, organisation, confirmed: true },
      merged: written
        .filter(([other]) => other !== id && resolveSpeaker(article, other) === id)
        .map(([other, { name: was }]) => ({ id: other, name: was })),
    }));
  const ids = new Map<string, string>();
  const found: Registered[] = [];
  for (const speaker of attribution.speakers) {
    if (speaker.person) continue;
    const known = byName.get(fold(speaker.name));
    const id = known ?? foundId(speaker.name);
    ids.set(speaker.id, id);
    if (!known && !found.some((other) => other.id === id)) found.push({ ...withoutPerson(speaker), id, confirmed: false, merged: [] });
  }
  for (const speaker of attribution.speakers) {
    const person = speaker.person ? ids.get(speaker.person) : undefined;
    if (person) ids.set(speaker.id, person);
    else if (speaker.person) {
      ids.set(speaker.id, foundId(speaker.name));
      found.push({ ...withoutPerson(speaker), id: foundId(speaker.name), confirmed: false, merged: [] });
    }
  }
  return {
    speakers: [...confirmed, ...found],
    ofEngine: (id) => {
      const known = id === null ? undefined : ids.get(id);
      return known === undefined ? null : resolveSpeaker(article, known);
    },
    ofRecord: (id) => (id === null ? null : resolveSpeaker(article, id)),
  };
}

const withoutPerson = ({ person: _, ...speaker }: FoundSpeaker): Omit<FoundSpeaker, 'person'> => speaker;

/** Colours that last: the first eight speakers of a story get one each, by their first quotation; a name keeps its own. */
export class Colours {
  readonly #given = new Map<string, number>();
  of(names: readonly string[]): number {
    const known = names.map((name) => this.#given.get(fold(name))).find((colour) => colour !== undefined);
    const colour = known ?? (this.#given.size % 8) + 1;
    if (names[0]) this.#given.set(fold(names[0]), colour);
    return colour;
  }
}

/** Speakers with what is credited to them, in order of their first quotation, those without one last. */
export function countSpeakers(
  register: Register,
  quotes: readonly (Pick<MatchedQuote, 'pieces'> & { speaker: string | null })[],
  colours: Colours,
): SessionSpeaker[] {
  const first = new Map<string, number>();
  const totals = new Map<string, { words: number; quotes: number }>();
  quotes.forEach(({ speaker, pieces }, i) => {
    if (!speaker) return;
    if (!first.has(speaker)) first.set(speaker, i);
    const total = totals.get(speaker) ?? { words: 0, quotes: 0 };
    totals.set(speaker, { words: total.words + pieces.reduce((n, piece) => n + countWords(piece.text), 0), quotes: total.quotes + 1 });
  });
  return register.speakers
    .map((speaker, i) => ({ speaker, order: first.get(speaker.id) ?? quotes.length + i }))
    .sort((a, b) => a.order - b.order)
    .map(({ speaker }) => ({
      ...speaker,
      ...(totals.get(speaker.id) ?? { words: 0, quotes: 0 }),
      colour: colours.of([speaker.name, ...speaker.aliases, ...speaker.merged.map((other) => other.name)]),
    }));
}
