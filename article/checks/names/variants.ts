import { givenName, isSlipInPart, isSlipOf, oneSlipApart, type Person } from '../../quotes';
import type { NameWord } from './name-words';
import { speechOf } from './speech-verbs';

/** A name word by its place: the number of its block, and its own in the block. */
export interface PlacedWord {
  word: NameWord;
  block: number;
  n: number;
}

export type WordsByText = ReadonlyMap<string, readonly PlacedWord[]>;

/** A surname that the story uses, with the given names of all who bear it. */
export interface KnownSurname {
  text: string;
  count: number;
  given: ReadonlySet<string>;
}

/** Shorter names are one slip away from too many others ("Lee", "Rice"). */
const SHORTEST = 4;

/** Words that stand before a name without being its first part. */
const NO_GIVEN_NAME =
  /^(?:\p{Ll}.*|.*[.,:;”"’]|The|A|An|And|But|Or|If|When|While|As|In|On|At|By|For|From|To|Of|So|Yet|Since|After|Before|Although|Though|Because|Even|With|Is|Was|Did|Has|Had|Does|Will|Can|Could|Would|Should|Then|Now|That|What|Why|How|Where|Whether|Until|Asked|Both|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Dame|Senator|Governor|President|President-elect|Representative|Congressman|Congresswoman|Secretary|Minister|Mayor|Judge|Justice|Councillor|Councilman|Councilwoman|Alderman|Professor|Doctor|Captain|Colonel|General|Sergeant|Officer|Detective|Superintendent|Inspector|Chief|Coach|Father|Sister|Rev|Reverend|Bishop|Archbishop|Pope|Prince|Princess|King|Queen|Chancellor|Director|Attorney|Chairman|Chairwoman|Speaker|Leader|Spokesman|Spokeswoman|Ambassador|Commissioner|Former|Ex|Then|State|\p{Lu}\p{Ll}+(?:ing|ed|ly)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|)$/u;

/** Words with a capital that are one slip away from names and are none ("March", Marsh). */
const CALENDAR = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Lent)$/;

/** A title before a name that only a person bears. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Cllr|Sgt|Det|Supt|Prof|Rev|Sen|Rep|Gov)\.?$/;

/** Words after a name that belong to no name. */
const NO_NAME_PART =
  /^(?:\P{Lu}.*|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jr\.?|Sr\.?|II|III|January|February|March|April|May|June|July|August|September|October|November|December|)$/u;

/** The surnames of the story that are sure enough to measure others by: of people who are named in full or with a title. */
export function surnamesOf(people: readonly Person[], words: WordsByText): KnownSurname[] {
  const found = new Map<string, Set<string>>();
  for (const person of people) {
    const introduced = person.name.includes(' ') || person.mentions.some((m) => m.form === 'titled' || m.form === 'full');
    const surname = person.surname.split(' ').at(-1) ?? '';
    if (person.organisation || !introduced || surname.length < SHORTEST) continue;
    const given = found.get(surname) ?? new Set<string>();
    for (const name of [person.given, ...person.name.split(' ').slice(0, -1)]) if (name) given.add(name);
    found.set(surname, given);
  }
  return [...found].map(([text, given]) => ({ text, given, count: words.get(text)?.length ?? 0 })).filter(({ count }) => count >= 1);
}

/** Where the story has the surname with a slip in it, and nothing says that the other word is a name of its own. */
export function variantsOf(surname: KnownSurname, words: WordsByText, shapes: WordShapes, people: readonly Person[]): PlacedWord[] {
  const found: PlacedWord[] = [];
  for (const word of shapes.near(surname.text)) {
    if (CALENDAR.test(word) || !isSlipOf(word, surname.text)) continue;
    const places = words.get(word)!;
    if (isVariant(places, surname, people)) found.push(...places);
  }
  return found;
}

/** All name words of the story by what they are. */
export function wordsByText(collected: readonly (readonly NameWord[])[]): WordsByText {
  const words = new Map<string, PlacedWord[]>();
  collected.forEach((found, block) => {
    found.forEach((word, n) => {
      const places = words.get(word.text);
      if (places) places.push({ word, block, n });
      else words.set(word.text, [{ word, block, n }]);
    });
  });
  return words;
}

/** Words by length with their first letter and with their last: a slip leaves the length nearly as it is, and one of the two. */
export class WordShapes {
  readonly #by = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < SHORTEST) continue;
      for (const key of [`${word.length}${word[0]}`, `${word.length} ${word.at(-1)}`]) {
        const list = this.#by.get(key);
        if (list) list.push(word);
        else this.#by.set(key, [word]);
      }
    }
  }

  /** The words that may be a name with a slip in it. */
  near(name: string): ReadonlySet<string> {
    const found = new Set<string>();
    const reach = name.includes('-') ? 2 : 1;
    for (let length = name.length - reach; length <= name.length + reach; length++)
      for (const key of [`${length}${name[0]}`, `${length} ${name.at(-1)}`]) for (const word of this.#by.get(key) ?? []) found.add(word);
    return found;
  }
}

function isVariant(places: readonly PlacedWord[], { text, count, given }: KnownSurname, people: readonly Person[]): boolean {
  const word = places[0]?.word.text ?? '';
  if (isDerived(word, text) || isDerived(text, word)) return false;
  const another = people.some((p) => !p.organisation && p.given !== undefined && p.name.split(' ').includes(word) && !given.has(p.given));
  const alone = places.every(({ word: w }) => NO_GIVEN_NAME.test(w.before) && NO_NAME_PART.test(w.after));
  if (count < 2 * places.length) return !another && alone && isNamedOnce(places, text, given);
  if (places.some((p) => given.has(p.word.before))) return oneSlipApart(word, text);
  const usual = oneSlipApart(word, text) || places.every(standsForPerson);
  return !another && usual && word[0] === text[0] && alone && (count > 3 || givenName(word) === undefined);
}

/** The one place of a name that nobody bears, where the story uses the right one hardly more: it must stand as a person would. */
const isNamedOnce = ([place, ...more]: readonly PlacedWord[], surname: string, given: ReadonlySet<string>): boolean =>
  place !== undefined &&
  more.length === 0 &&
  given.size > 0 &&
  surname.length > SHORTEST &&
  place.word.text[0] === surname[0] &&
  (standsForPerson(place) || isSlipInPart(place.word.text, surname)) &&
  (COURTESY.test(place.word.before) || givenName(place.word.text) === undefined);

/** A title before it, a verb of speech beside it, or a verb or pronoun behind it that persons have. */
const standsForPerson = ({ word: { before, after } }: PlacedWord): boolean =>
  COURTESY.test(before) ||
  /^(?:has|had|who)$/.test(after) ||
  [before, after].some((beside) => speechOf(beside.replace(/[.,]$/, '')) !== null);

/** "the Vances" are the family, "Asian" belongs to Asia. */
const isDerived = (word: string, surname: string): boolean =>
  word === `${surname}s` || word === `${surname}es` || (surname.endsWith('a') && word === `${surname}n`);
