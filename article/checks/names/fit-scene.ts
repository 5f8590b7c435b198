import { placeAt, type View } from '../../model';
import type { Person, Reading, ReportingSubject } from '../../quotes';

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
  /** Subjects of reporting verbs that are people, before the place and behind it. */
  earlier: readonly ReportingSubject[];
  next: ReportingSubject | undefined;
  /** Ids of the people named last before the sentence, the latest first; and of the one introduced last. */
  namedLast: readonly string[];
  introducedLast: string | null;
  /** How many places the odd word has, and where the first is. */
  places: number;
  firstPlace: number;
}

/** Reads the surroundings of a place; `places` are all places of the odd word, in order. */
export function sceneAt(
  at: number,
  places: readonly { start: number }[],
  people: readonly Person[],
  reading: Reading,
  view: View,
): FitScene {
  const block = placeAt(view, at).block;
  const { start: blockStart, end: blockEnd } = view.blocks[block] ?? { start: 0, end: view.text.length };
  const sentence = sentenceAround(view.text, at, blockStart, blockEnd);
  const spoken = reading.subjects.filter((s) => !s.quoted && s.person !== null);
  const lastNamed = people
    .map((p) => ({ id: p.id, at: Math.max(-1, ...p.mentions.filter((m) => !m.quoted && m.start < sentence.start).map((m) => m.start)) }))
    .filter((p) => p.at >= 0)
    .sort((a, b) => b.at - a.at);
  const introduced = people
    .map((p) => ({ id: p.id, at: p.mentions.find((m) => !m.quoted && m.form === 'full')?.start ?? -1 }))
    .filter((p) => p.at >= 0 && p.at < at)
    .sort((a, b) => b.at - a.at);
  return {
    at,
    block,
    blockStart,
    blockEnd,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    pronoun: genderIn(view.text.slice(at, sentence.end)),
    laterPronoun: genderIn(view.text.slice(sentence.end, blockEnd)),
    earlier: spoken.filter((s) => s.start < at),
    next: spoken.find((s) => s.start > at),
    namedLast: lastNamed.map((p) => p.id),
    introducedLast: introduced[0]?.id ?? null,
    places: places.length,
    firstPlace: places[0]?.start ?? at,
  };
}

const PRONOUN = /(?<!\p{L})(he|his|him|himself|she|her|hers|herself)(?!\p{L})/iu;

/** The gender of the first pronoun that stands outside quotation marks. */
function genderIn(text: string): 'm' | 'f' | null {
  const word = PRONOUN.exec(text.replace(/[“"][^”"]*(?:[”"]|$)/g, ' '))?.[1]?.toLowerCase();
  return word === undefined ? null : /^(?:he|his|him|himself)$/.test(word) ? 'm' : 'f';
}

const SENTENCE_END = /(?<!(?:^|\P{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Jr))[.?!](?:["”]|(?=\s|$))/gu;

/** The sentence that holds an offset, as far as its block goes. */
function sentenceAround(text: string, at: number, from: number, to: number): { start: number; end: number } {
  const start = [...text.slice(from, at).matchAll(SENTENCE_END)].at(-1);
  const end = text.slice(at, to).matchAll(SENTENCE_END).next().value;
  return { start: from + (start ? start.index + start[0].length : 0), end: end ? at + end.index + 1 : to };
}
