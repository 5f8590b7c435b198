import type { View } from '../model';
import { BODY_NOUNS, isPersonNoun, PERSON_NOUNS, VOICE_NOUNS } from './words/bodies';
import { isDemonym, PLACES } from './words/places';
import { givenName } from './words/given';
import { knownFrom, type Known, type Lists } from './people/kind';
import type { Person, Reading, ReportingSubject, SpeechVerdict } from './reading';
import { introducedAs, isNumbered, shapedAsThing, shownAsFirm, speaksAsFirm, standsElsewhere } from './speech-evidence';

const yes = (reason: string): SpeechVerdict => ({ can: 'yes', reason });
const no = (reason: string): SpeechVerdict => ({ can: 'no', reason });
const unsure = (reason: string): SpeechVerdict => ({ can: 'unsure', reason });

/** What is asked of a subject, wherever it stands. */
type Subject = Pick<ReportingSubject, 'text' | 'type' | 'person'>;

type Verdicts = Map<string, SpeechVerdict | null>;

/** Verdicts that people and lists alone give, for as long as the people are the same; null where the story's words must be read. */
const byPeople = new WeakMap<readonly Person[], Verdicts>();
/** Verdicts of one reading: the same words get the same. */
const byReading = new WeakMap<Reading, Verdicts>();

function remembered(verdicts: WeakMap<object, Verdicts>, of: object, key: string, make: () => SpeechVerdict | null): SpeechVerdict | null {
  let known = verdicts.get(of);
  if (!known) verdicts.set(of, (known = new Map()));
  let verdict = known.get(key);
  if (verdict === undefined) known.set(key, (verdict = make()));
  return verdict;
}

/**
 * Whether the subject of a verb of speech can talk: people, bodies, places that speak for a government, nouns for people can;
 * `no` only where a list, the shape of the word or the story itself says that it is a thing.
 */
export function canSpeak(subject: Subject, reading: Reading, view: View, lists?: Lists): SpeechVerdict {
  const key = `${subject.type} ${subject.person} ${subject.text}`;
  const known = knownFrom(lists);
  const words = wordsOf(subject);
  const verdict = remembered(byPeople, reading.people, key, () => judgeByPeople(subject, words, reading, known));
  return verdict ?? remembered(byReading, reading, key, () => judgeByText(subject, words, reading, view, known))!;
}

/** The subject without its article, and in small letters. */
interface Words {
  bare: string;
  whole: string;
}

function wordsOf({ text }: Subject): Words {
  const bare = text.replace(/^(?:the|a|an)\s+/i, '');
  return { bare, whole: bare.toLowerCase() };
}

const personOf = (subject: Subject, reading: Reading): Person | undefined => reading.people.find((p) => p.id === subject.person);

function judgeByPeople(subject: Subject, { bare, whole }: Words, reading: Reading, known: Known): SpeechVerdict | null {
  if (subject.type === 'pronoun')
    return /^(?:it|that|this|which)$/.test(whole) ? unsure('a pronoun for a thing or a body') : yes('a pronoun for a person');
  const person = personOf(subject, reading);
  if (person && isPerson(person) && introducedAsPerson(person, known)) return yes(`${person.name} is a person of the story`);
  return isNamedAsThing(subject, { bare, whole }, reading, known) ? null : saidByLists(bare, whole, known);
}

/** A thing or a brand by its name; “the email said”, “the game said”: with an article a small word is one of many things that are read. */
const isNamedAsThing = (subject: Subject, { bare, whole }: Words, reading: Reading, known: Known): boolean =>
  (bare === subject.text || isCapital(bare)) &&
  (((known.brands.has(whole) || known.firms.has(whole)) && isCapital(bare)) || thingReason(bare, whole, known) !== null) &&
  !surnamed(reading, bare);

function judgeByText(subject: Subject, words: Words, reading: Reading, view: View, known: Known): SpeechVerdict {
  const { bare, whole } = words;
  if (!isNamedAsThing(subject, words, reading, known)) return byStory(bare, personOf(subject, reading), reading, view, known);
  const thing = thingReason(bare, whole, known);
  if (thing) return shownAsFirm(bare, view) ? yes(`the story shows ${bare} as a firm`) : no(thing);
  return speaksAsFirm(bare, view) || (known.firms.has(whole) && !known.brands.has(whole) && standsElsewhere(bare, reading, view))
    ? yes(`the story shows ${bare} as a firm`)
    : unsure(`the story shows no firm that is called ${bare}`);
}

const isPerson = (person: Person): boolean => !person.organisation;

/** Words for days, places and works that many people bear: “Kristen Day said”. */
const ALSO_SURNAME = new Set(
  'Day Field Fields Bridge Bridges Castle Park Parks Hall Hill Hills Lake Rice Street Brook Brooks Ford Wood Woods Moor Marsh Green Church Temple Abbey Bell Cross Fair Banks'.split(
    ' ',
  ),
);

/** A title or a given name that is one; a role alone may stand before anything ("the game Fennel"). */
function introducedAsPerson(person: Person, known: Known): boolean {
  if (person.mentions.some((m) => m.form === 'titled')) return true;
  return (
    person.given !== undefined &&
    !known.things.has(person.name.toLowerCase()) &&
    (!known.thingWords.has(person.surname.toLowerCase()) || (givenName(person.given) !== undefined && ALSO_SURNAME.has(person.surname))) &&
    !isNumbered(person.name)
  );
}

const surnamed = (reading: Reading, word: string): boolean =>
  reading.people.some((p) => isPerson(p) && p.given !== undefined && p.surname === word && p.name !== word);

function thingReason(bare: string, whole: string, known: Known): string | null {
  // “Friends said”: many people, whatever else bears that name
  if (known.things.has(whole) && !(whole.endsWith('s') && isPersonNoun(whole))) return `“${bare}” is no person and no body`;
  const [head, ...rest] = whole.split(' ');
  if (rest.length === 1 && known.things.has(head ?? '') && /^\d/.test(rest[0] ?? '')) return `“${bare}” is no person and no body`;
  if (isNumbered(bare)) return `“${bare}” is named as versions and models are`;
  if (rest.length > 0 && known.thingWords.has(rest.at(-1) ?? '') && isCapital(bare)) return `“${bare}” is the name of a thing`;
  return null;
}

function saidByLists(bare: string, whole: string, known: Known): SpeechVerdict | null {
  const last = whole.split(/\s+/).at(-1) ?? '';
  const single = last === whole;
  if (PLACES.has(whole) || known.places.has(whole)) return yes(`${bare} speaks for its government`);
  if (known.bodies.has(whole) || BODY_NOUNS.has(last) || known.bodyWords.has(last)) return yes(`${bare} is a body that speaks`);
  if (known.surnames.has(last) && isCapital(bare)) return yes(`${bare} is a surname`);
  if (single && isCapital(bare) && (givenName(bare) !== undefined || known.givenNames.has(whole))) return yes(`${bare} is a given name`);
  // a capital on a single word leaves only plurals and the listed nouns to be common nouns for people ("Officials", "Police")
  const noun = single && isCapital(bare) ? PERSON_NOUNS.has(last) || (last.endsWith('s') && isPersonNoun(last)) : isPersonNoun(last);
  if (isDemonym(bare) || noun || VOICE_NOUNS.has(last) || known.speakingNouns.has(last))
    return yes(`${bare} means people or what they wrote`);
  return null;
}

function byStory(bare: string, person: Person | undefined, reading: Reading, view: View, known: Known): SpeechVerdict {
  if (!isCapital(bare) && !shapedAsThing(bare)) return unsure(`“${bare}” is no word for people`);
  const introduced = introducedAs(bare, reading, view);
  if (introduced) return yes(introduced);
  if (person?.organisation && !/^[\p{Lu}\d&.-]+$/u.test(bare)) return yes(`${person.name} is a body that speaks`);
  if (shapedAsThing(bare)) return no(`“${bare}” is formed as names of things are`);
  if (known.thingWords.has(bare.toLowerCase())) return no(`“${bare}” is the name of a thing`);
  return unsure(`the story does not say who or what ${bare} is`);
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
