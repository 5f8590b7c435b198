import type { Edit, Finding, Fix, Severity } from '../model';
import { canSpeak, isSlipOf, speaksAsFirm, type ReportingSubject, type SpeechVerdict } from '../quotes';
import type { StoryCheck, StoryInput } from './check';
import { placesLike, type NamePlace } from './names/alike';
import { isGoods } from './names/goods';
import { loneSubjects, tookAPlace, type LoneSubject } from './names/lone-subjects';
import { namerOf } from './names/name-form';
import { namesNoPerson } from './names/no-persons';
import { personSlots, type PersonSlot } from './names/person-slots';
import { speechPlace, type SpeechPlace } from './names/speech-place';
import { whoFits, type Fitting } from './names/who-fits';
import { carriersOf } from './places';

const RULE = 'copydesk.NonSpeaker';
/** How many people are offered. */
const OFFERED = 4;
/** Of so many places of one word each is looked at by itself; no story that can be read has more. */
const MOST_ASKED = 30;

/** A word that stands where somebody speaks. */
interface Suspect {
  word: string;
  reason: string;
  sure: boolean;
  places: NamePlace[];
  /** It was found where somebody acts, not where somebody speaks. */
  does?: true;
}

/** Where one block has names of things in a person's place. */
interface Slots {
  persons: PersonSlot[];
  subjects: LoneSubject[];
}

const NO_SLOTS: Slots = { persons: [], subjects: [] };

/**
 * Somebody or something that cannot talk where a speaker should stand ("Bluetooth told a packed meeting"): what is left of
 * a bad search-and-replace, or of a name that a machine put right. The same word elsewhere in the story is found with it.
 */
export const nonSpeaker: StoryCheck<Slots> = {
  rule: RULE,
  kind: 'non-speaker',
  severity: 'error',
  scope: 'story',
  about: 'A brand, an event, a thing or a common word where a speaker should stand: somebody’s name was lost.',
  example: { wrong: '“We start on Monday,” Plasticine said.', right: '“We start on Monday,” Okoro said.' },
  collect: (block, { lists }) =>
    namesNoPerson(block, lists) ? { persons: personSlots(block.text, lists), subjects: loneSubjects(block.text, lists) } : NO_SLOTS,
  run: (input, slots) => suspectsOf(input, slots).flatMap((suspect) => findingsOf(suspect, input)),
};

function suspectsOf(input: StoryInput, slots: readonly Slots[]): Suspect[] {
  const suspects = new Map<string, Suspect>();
  for (const subject of input.reading.subjects) {
    if (suspects.has(subject.text)) continue;
    const suspect = suspectOf(subject, input);
    if (suspect) suspects.set(suspect.word, suspect);
  }
  slots.forEach((own, i) => {
    const { start: blockStart } = input.view.blocks[i]!;
    for (const slot of own.persons) {
      const start = blockStart + slot.start;
      if (slot.alone && somebodyBefore(start, blockStart, input)) continue;
      const suspect = suspects.has(slot.word) || input.quoted(start) ? null : lifeless(slot, start, input);
      if (suspect) suspects.set(slot.word, suspect);
    }
    for (const subject of own.subjects) {
      const suspect = suspects.has(subject.word) ? null : actsAsPerson(subject, blockStart, input);
      if (suspect) suspects.set(subject.word, suspect);
    }
  });
  return [...suspects.values()];
}

/** A brand or a thing with an age, a relative or a title, in a story that shows no firm of that name. */
function lifeless({ word, alone }: PersonSlot, start: number, { reading, view, lists }: StoryInput): Suspect | null {
  const places = placesLike(word, view).filter((place) => !alone || opensOrOwns(place, view.text));
  if (!places.some((place) => place.start === start)) places.push({ start, end: start + word.length, text: word });
  const verdict = canSpeak({ text: word, type: 'name', person: null }, reading, view, lists);
  if (verdict.can === 'yes' || surnamed(word, reading)) return null;
  return { word, reason: verdict.reason, sure: true, places: places.sort((a, b) => a.start - b.start) };
}

const surnamed = (word: string, reading: StoryInput['reading']): boolean =>
  reading.people.some((p) => p.name !== word && p.given !== undefined && p.surname === word);

const OPENS = /(?:^|\n|[.?!]["”’]? )$/;
const OWNS = /^[’']s /;

const opensOrOwns = ({ start, end }: NamePlace, text: string): boolean =>
  OPENS.test(text.slice(Math.max(0, start - 3), start)) || OWNS.test(text.slice(end, end + 3));

/** Whether a person is named in the block before a place of it. */
const somebodyBefore = (at: number, blockStart: number, { reading }: StoryInput): boolean =>
  reading.people.some((p) => !p.organisation && p.mentions.some((m) => m.start >= blockStart && m.start < at && !m.quoted));

/** A brand that does what the person of its paragraph would do (“Fizzaroo sat down”), and that the story has nowhere else. */
function actsAsPerson(subject: LoneSubject, blockStart: number, input: StoryInput): Suspect | null {
  const { reading, view, quoted } = input;
  const start = blockStart + subject.start;
  const evidence = tookAPlace(subject, somebodyBefore(start, blockStart, input));
  if (evidence === null || quoted(start) || view.blocks[0]!.text.includes(subject.word)) return null;
  if (speaksAsFirm(subject.word, view) || surnamed(subject.word, reading)) return null;
  const places = placesLike(subject.word, view);
  if (!places.every((place) => opensOrOwns(place, view.text)) || view.text.split(subject.word).length - 1 !== places.length) return null;
  const reason = `the story shows no firm that is called ${subject.word}`;
  return { word: subject.word, reason, sure: evidence === 'sure', places, does: true };
}

function suspectOf(subject: ReportingSubject, input: StoryInput): Suspect | null {
  const { reading, view, lists } = input;
  const place = speechPlace(subject, view.text);
  if (!place) return null;
  const verdict = asGoods(place.text, input) ?? canSpeak({ ...subject, text: place.text }, reading, view, lists);
  if (verdict.can === 'yes' || (verdict.can === 'unsure' && !isStranger(place)) || nearlyAName(subject, reading.people)) return null;
  const here: NamePlace = { start: place.start, end: place.end, text: place.text };
  const alike = placesLike(place.text, view).filter((p) => p.start !== place.start);
  const places = [...alike, here].sort((a, b) => a.start - b.start);
  return { word: place.text, reason: verdict.reason, sure: verdict.can === 'no' || places.length > 1, places };
}

/** Goods that no firm is called by, and nobody with a title. */
const asGoods = (text: string, { reading, view, lists }: StoryInput): SpeechVerdict | null =>
  isGoods(text, lists) &&
  !speaksAsFirm(text, view) &&
  !reading.people.some((p) => p.name === text && p.mentions.some((m) => m.form === 'titled'))
    ? { can: 'no', reason: `“${text}” is the name of goods` }
    : null;

/** One word that nothing explains, and no plural in small letters. */
const isStranger = ({ text: words, small }: SpeechPlace): boolean =>
  !words.includes(' ') && !/^\p{N}/u.test(words) && !(small && /(?:[^s]s|[’']s)$/.test(words));

/** A slip of the hand in somebody's name is the other check's. */
const nearlyAName = ({ text, person }: ReportingSubject, people: StoryInput['reading']['people']): boolean =>
  people.some((p) => p.id !== person && !p.organisation && p.surname.length > 3 && isSlipOf(text, p.surname));

/** A name in another's place: what follows a plural of things (“the Games’ coach”) is “’s” behind the name of a person. */
function putAt({ start, end, text }: NamePlace, name: string, story: string): Edit {
  const owns = /^[’'](?= \p{Ll})/u.test(story.slice(end, end + 3)) && text.endsWith('s') && !name.endsWith('s');
  return owns ? { start, end: end + 1, text: `${name}${story[end]!}s` } : { start, end, text: name };
}

/** Somebody who fits at a place, and what the story would call them at any. */
interface Offered extends Fitting {
  nameAt: (at: number) => string;
}

/** A finding a place; behind the first `MOST_ASKED` of them the people who fit are those of the last that was asked about. */
function findingsOf(suspect: Suspect, input: StoryInput): Finding[] {
  const { reading, view, quoted } = input;
  const open = suspect.places.filter((p) => !quoted(p.start));
  const carriers = carriersOf(open.length);
  const fittingAt = whoFits(suspect.places, reading, view);
  let offered: Offered[] = [];
  return suspect.places.map((place, i) => {
    if (i < MOST_ASKED)
      offered = fittingAt(place.start)
        .slice(0, OFFERED)
        .map((fitting) => ({ ...fitting, nameAt: namerOf(fitting.person, reading.people) }));
    return findingAt(place, suspect, offered, i < carriers ? open : [], input);
  });
}

/** `together`: the places that one of its fixes mends with it. */
function findingAt(
  place: NamePlace,
  suspect: Suspect,
  offered: readonly Offered[],
  together: readonly NamePlace[],
  { view, quoted }: StoryInput,
): Finding {
  const inside = quoted(place.start);
  const fixes = offered.flatMap(({ nameAt, reason }, i): Fix[] => {
    const name = nameAt(place.start);
    const one: Fix = { title: `Change to “${name}”`, safe: false, edits: [putAt(place, name, view.text)], reason };
    if (i > 0 || together.length < 2 || inside) return [one];
    const edits = together.map((p) => putAt(p, nameAt(p.start), view.text));
    return [one, { title: `Change all ${together.length} to “${name}”`, safe: false, edits, reason }];
  });
  const severity: Severity = suspect.sure && !inside ? 'error' : 'warning';
  return {
    rule: RULE,
    kind: 'non-speaker',
    severity,
    message: messageFor(place, suspect, inside),
    start: place.start,
    end: place.end,
    text: place.text,
    fixes,
  };
}

function messageFor({ text }: NamePlace, { reason, places, does }: Suspect, inside: boolean): string {
  const many = places.length > 1 ? ` It stands in ${places.length} places.` : '';
  if (inside) return `“${text}” stands for a speaker elsewhere in the story: was this said so?`;
  if (does) return `“${text}” stands where the story speaks of a person.${many}`;
  return `“${text}” cannot be the speaker: ${reason}.${many}`;
}
