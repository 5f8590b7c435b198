import { placeAt, type View } from '../../model';
import type { ReportingSubject } from '../../quotes';
import type { Candidate, Cast, FitScene } from './fit-scene';
import { lastBefore } from './in-order';

/** What is known of how a person fits at a place; every value is a small number, 0 where nothing tells. */
export interface FitFeatures {
  /** Named before the place, outside quotations. */
  introduced: number;
  /** Named earlier in the paragraph; in the one before; how many paragraphs since, up to six, as a share. */
  sameParagraph: number;
  paragraphBefore: number;
  farAway: number;
  /** Named later in the paragraph or in the next. */
  namedSoon: number;
  /** The person named last before the sentence; the one before that; the one introduced last. */
  namedLast: number;
  namedBeforeLast: number;
  introducedLast: number;
  /** Subject of the last reporting verb before the place, of the one before that, of the next one. */
  spokeLast: number;
  spokeBefore: number;
  speaksNext: number;
  /** How often the subject of a reporting verb, on a log scale. */
  speaks: number;
  /** Named in the same sentence, outside quotations; in the words that are quoted in the paragraph. */
  sameSentence: number;
  inTheWordsSaid: number;
  /** A pronoun behind the place has the person's gender; has another: in the sentence, and in the rest of the paragraph. */
  pronounFits: number;
  pronounClashes: number;
  laterPronounFits: number;
  laterPronounClashes: number;
  /** One odd place: introduced close by, and never named again by the surname. */
  silentClose: number;
  /** Several odd places: introduced close before the first of them, and never named by the surname behind it. */
  goneClose: number;
  /** Several odd places: named by the surname less often than the word stands there. */
  seldom: number;
  /** With a role, a title, or a gender that the given name tells. */
  surelyPerson: number;
  /** With a role that the story gives. */
  hasRole: number;
}

/** How many paragraphs behind the introduction of somebody a name that was lost mostly comes. */
const CLOSE = 3;

const log = (n: number): number => Math.log2(1 + n);
const one = (yes: boolean): number => (yes ? 1 : 0);

/** Reads how a person fits into a scene. */
export function fitFeatures({ person, open }: Candidate, scene: FitScene, { spokenBy }: Cast, view: View): FitFeatures {
  const { at, block: here, places, firstPlace } = scene;
  const last = open[lastBefore(open, at)];
  const after = open[lastBefore(open, at + 1) + 1];
  const blockOf = (offset: number): number => placeAt(view, offset).block;
  const apart = last ? here - blockOf(last.start) : 6;
  const soon = after ? blockOf(after.start) - here : 6;
  const speaker = (s: ReportingSubject | undefined): number => one(s?.person === person.id && Math.abs(here - s.block) <= 2);
  const intro = open.find((m) => m.form === 'full' || m.form === 'titled');
  const bare = open.filter((m) => intro && m.start > intro.start && m.form !== 'full');
  const silent = one(places === 1 && intro !== undefined && intro.start < at && bare.length === 0);
  const bareAfter = bare.filter((m) => m.start > firstPlace).length;
  const spoken = lastBefore(spokenBy.get(person.id) ?? [], at) + 1 + one(scene.next?.person === person.id);
  return {
    introduced: one(last !== undefined),
    sameParagraph: one(last !== undefined && apart === 0),
    paragraphBefore: one(apart === 1),
    farAway: Math.min(apart, 6) / 6,
    namedSoon: one(soon <= 1),
    namedLast: one(scene.namedLast[0] === person.id),
    namedBeforeLast: one(scene.namedLast[1] === person.id),
    introducedLast: one(scene.introducedLast === person.id),
    spokeLast: speaker(scene.spokeLast),
    spokeBefore: speaker(scene.spokeBefore),
    speaksNext: speaker(scene.next),
    speaks: log(spoken),
    sameSentence: one(lastBefore(open, scene.sentenceEnd) > lastBefore(open, scene.sentenceStart)),
    inTheWordsSaid: one(person.mentions.some((m) => m.quoted && m.start >= scene.blockStart && m.start < scene.blockEnd)),
    pronounFits: one(scene.pronoun !== null && person.gender === scene.pronoun),
    pronounClashes: one(scene.pronoun !== null && person.gender !== undefined && person.gender !== scene.pronoun),
    laterPronounFits: one(scene.pronoun === null && scene.laterPronoun !== null && person.gender === scene.laterPronoun),
    laterPronounClashes: one(
      scene.pronoun === null && scene.laterPronoun !== null && person.gender !== undefined && person.gender !== scene.laterPronoun,
    ),
    silentClose: silent * one(apart < CLOSE),
    goneClose: one(
      places > 1 &&
        intro !== undefined &&
        bareAfter === 0 &&
        intro.start < firstPlace &&
        blockOf(firstPlace) - blockOf(intro.start) <= CLOSE,
    ),
    seldom: one(places > 1 && bare.length < places),
    surelyPerson: one(person.gender !== undefined || person.role !== undefined || person.mentions.some((m) => m.form === 'titled')),
    hasRole: one(person.role !== undefined),
  };
}
