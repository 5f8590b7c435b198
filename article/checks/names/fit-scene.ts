import { placeAt, type View } from '../../model';
import type { Person, Reading, ReportingSubject } from '../../quotes';
import { lastBefore } from './in-order';

/** What stands around one place where a name was lost, read once for all people. Offsets are UTF-16 into the view. */
export interface FitScene {
  at: number;
  block: number;
  blockStart: number;
  blockEnd: number;
  sentenceStart: number;
  sentenceEnd: number;
  /** The gender that the pronouns of the sentence tell, else those of the rest of the paragraph. */
  pronoun: 'm' | 'f' | null;
  laterPronoun: 'm' | 'f' | null;
  /** Subjects of reporting verbs that are people: the last before the place, the one before that, and the next. */
  spokeLast: ReportingSubject | undefined;
  spokeBefore: ReportingSubject | undefined;
  next: ReportingSubject | undefined;
  /** Ids of the people named last before the sentence, the latest first; and of the one introduced last. */
  namedLast: readonly string[];
  introducedLast: string | null;
  /** How many places the odd word has, and where the first is. */
  places: number;
  firstPlace: number;
}

/** Somebody who may have stood at a place, with the mentions outside quotations. */
export interface Candidate {
  person: Person;
  open: Person['mentions'];
}

/** Who may have stood at the places of one odd word, and who speaks in the story: read once for all of them. */
export interface Cast {
  candidates: readonly Candidate[];
  /** Subjects of reporting verbs that are people, outside quotations; in all, and by the id of the person. */
  spoken: readonly ReportingSubject[];
  spokenBy: ReadonlyMap<string, readonly ReportingSubject[]>;
}

/** Gathers what the scenes of a word have in common. */
export function castOf(people: readonly Person[], reading: Reading): Cast {
  const spoken = reading.subjects.filter((s) => !s.quoted && s.person !== null);
  const spokenBy = new Map<string, ReportingSubject[]>();
  for (const subject of spoken) {
    const known = spokenBy.get(subject.person!);
    if (known) known.push(subject);
    else spokenBy.set(subject.person!, [subject]);
  }
  return { candidates: people.map((person) => ({ person, open: person.mentions.filter((m) => !m.quoted) })), spoken, spokenBy };
}

/** Reads the surroundings of a place; `places` are all places of the odd word, in order. */
export function sceneAt(at: number, places: readonly { start: number }[], { candidates, spoken }: Cast, view: View): FitScene {
  const block = placeAt(view, at).block;
  const { start: blockStart, end: blockEnd } = view.blocks[block] ?? { start: 0, end: view.text.length };
  const sentence = sentenceAround(view.text, at, blockStart, blockEnd);
  const lastNamed = candidates
    .map(({ person, open }) => ({ id: person.id, at: open[lastBefore(open, sentence.start)]?.start ?? -1 }))
    .filter((p) => p.at >= 0)
    .sort((a, b) => b.at - a.at);
  const introduced = candidates
    .map(({ person, open }) => ({ id: person.id, at: open.find((m) => m.form === 'full')?.start ?? -1 }))
    .filter((p) => p.at >= 0 && p.at < at)
    .sort((a, b) => b.at - a.at);
  const spokeLast = lastBefore(spoken, at);
  return {
    at,
    block,
    blockStart,
    blockEnd,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    pronoun: genderIn(view.text.slice(at, Math.min(sentence.end, at + FAR))),
    laterPronoun: genderIn(view.text.slice(sentence.end, Math.min(blockEnd, sentence.end + FAR))),
    spokeLast: spoken[spokeLast],
    spokeBefore: spoken[spokeLast - 1],
    next: spoken[lastBefore(spoken, at + 1) + 1],
    namedLast: lastNamed.map((p) => p.id),
    introducedLast: introduced[0]?.id ?? null,
    places: places.length,
    firstPlace: places[0]?.start ?? at,
  };
}

/** What stands further off in a paragraph (UTF-16 units) tells nothing of a place, and is not read again for each. */
const FAR = 4_000;

const PRONOUN = /(?<!\p{L})(he|his|him|himself|she|her|hers|herself)(?!\p{L})/iu;

/** The gender of the first pronoun that stands outside quotation marks. */
function genderIn(text: string): 'm' | 'f' | null {
  const word = PRONOUN.exec(text.replace(/[“"][^”"]*(?:[”"]|$)/g, ' '))?.[1]?.toLowerCase();
  return word === undefined ? null : /^(?:he|his|him|himself)$/.test(word) ? 'm' : 'f';
}

const SENTENCE_END = /(?<!(?:^|\P{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Jr))[.?!](?:["”]|(?=\s|$))/gu;

/** The sentence that holds an offset, as far as its block goes. */
function sentenceAround(text: string, at: number, from: number, to: number): { start: number; end: number } {
  const near = Math.max(from, at - FAR);
  const far = Math.min(to, at + FAR);
  const start = [...text.slice(near, at).matchAll(SENTENCE_END)].at(-1);
  const end = text.slice(at, far).matchAll(SENTENCE_END).next().value;
  return { start: near + (start ? start.index + start[0].length : 0), end: end ? at + end.index + 1 : far };
}
