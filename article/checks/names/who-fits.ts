import type { View } from '../../model';
import { placeAt } from '../../model';
import type { Person, Reading } from '../../quotes';

/** A person of the story who may have stood at a place, with why. */
export interface Fitting {
  person: Person;
  score: number;
  reason: string;
}

interface Weighed {
  score: number;
  /** What spoke most for the person. */
  reason: string;
  most: number;
}

/** Weights by hand, in the order of how much each tells; a person who fell silent after the introduction tells most. */
const WEIGHT = {
  neverAgain: 4,
  neverAgainOnce: 1.2,
  lastSpeaker: 2,
  sameParagraph: 1.5,
  paragraphBefore: 0.9,
  far: -0.35,
  speaks: 1.6,
  sameSentence: -3,
  inTheWordsSaid: -2,
  pronounFits: 1.2,
  pronounDoesNot: -2.5,
  notYetNamed: -2,
  oftenNamed: 0.5,
};

/** The people of the story who fit at a place, best first. `places` are all places of the same odd word, this one among them. */
export function whoFits(at: number, places: readonly { start: number }[], reading: Reading, view: View): Fitting[] {
  const people = reading.people.filter((p) => !p.organisation && (p.given !== undefined || p.mentions.some((m) => m.form === 'titled')));
  return people
    .map((person) => ({ person, ...weigh(person, at, places, reading, view) }))
    .filter(({ person }) => !places.some((p) => person.mentions.some((m) => m.start <= p.start && p.start < m.end)))
    .sort((a, b) => b.score - a.score);
}

function weigh(person: Person, at: number, places: readonly { start: number }[], reading: Reading, view: View): Omit<Weighed, 'most'> {
  const sum: Weighed = { score: 0, reason: `${person.name} is named in the story.`, most: 0 };
  const add = (points: number, reason?: string): void => {
    sum.score += points;
    if (reason && points > sum.most) Object.assign(sum, { most: points, reason });
  };
  const open = person.mentions.filter((m) => !m.quoted);
  const before = open.filter((m) => m.start < at);
  const here = placeAt(view, at).block;
  if (before.length === 0) add(WEIGHT.notYetNamed);
  if (goneAfterIntroduction(person, places))
    add(places.length > 1 ? WEIGHT.neverAgain : WEIGHT.neverAgainOnce, `${person.name} is introduced in full and never named again.`);
  const last = before.at(-1);
  if (last) {
    const apart = here - placeAt(view, last.start).block;
    if (apart === 0) add(WEIGHT.sameParagraph, `${person.name} is named earlier in the paragraph.`);
    else if (apart === 1) add(WEIGHT.paragraphBefore, `${person.name} is named in the paragraph before.`);
    else add(Math.max(-1.8, WEIGHT.far * (apart - 1)));
  }
  const spoken = reading.subjects.filter((s) => s.person === person.id && !s.quoted).length;
  if (spoken > 0) add(WEIGHT.speaks * Math.min(1, 0.6 + spoken / 5), `${person.name} is quoted elsewhere in the story.`);
  const speaker = reading.subjects.filter((s) => s.start < at && s.person !== null && !s.quoted).at(-1);
  if (speaker?.person === person.id && here - speaker.block <= 2) add(WEIGHT.lastSpeaker, `${person.name} spoke just before.`);
  const sentence = sentenceAround(view.text, at);
  if (person.mentions.some((m) => !m.quoted && m.start >= sentence.start && m.start < sentence.end)) add(WEIGHT.sameSentence);
  const block = view.blocks[here];
  if (block && person.mentions.some((m) => m.quoted && m.start >= block.start && m.start < block.end)) add(WEIGHT.inTheWordsSaid);
  const pronoun = /(?<!\p{L})(?:he|she|his|her|him|hers)(?!\p{L})/iu.exec(view.text.slice(at, sentence.end))?.[0]?.toLowerCase();
  if (pronoun && person.gender)
    add((pronoun.startsWith('h') && !pronoun.startsWith('her') ? 'm' : 'f') === person.gender ? WEIGHT.pronounFits : WEIGHT.pronounDoesNot);
  add(WEIGHT.oftenNamed * Math.log2(1 + person.mentions.length));
  return { score: sum.score, reason: sum.reason };
}

/** Named in full, and by the surname nowhere behind that. */
function goneAfterIntroduction(person: Person, places: readonly { start: number }[]): boolean {
  const first = person.mentions.find((m) => m.form === 'full' && !m.quoted);
  if (!first || places.every((p) => p.start < first.start)) return false;
  return person.mentions.every((m) => m.quoted || m.start <= first.start || m.form === 'full');
}

/** The sentence that holds an offset, as far as its paragraph goes; a quotation does not end it. */
function sentenceAround(text: string, at: number): { start: number; end: number } {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const head = text.slice(from, at);
  const tail = text.slice(at, to < 0 ? text.length : to);
  const start = [...head.matchAll(/(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Jr))[.?!]["”]? +(?=\p{Lu}|[“"])/gu)].at(-1);
  const end = /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Jr))[.?!](?:["”]|\s|$)/u.exec(tail);
  return { start: from + (start ? start.index + start[0].length : 0), end: end ? at + end.index + 1 : at + tail.length };
}
