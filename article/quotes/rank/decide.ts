import type { Person } from '../reading';
import { candidatesFor, type Candidate, type Carry } from './candidates';
import { featuresOf } from './features';
import type { StoryMention } from './mentions';
import { softmax, type Scorers } from './model';
import { antecedentsOf, type Antecedent } from './pronouns';
import type { QuotePlace, Scene } from './scene';
import { isDefinite, unnamedOf } from './unnamed-meant';

/** One possible speaker of a quotation with its share of the probability. */
export interface Option {
  /** Key of a speaker, or '' for nobody. */
  entity: string;
  person: Person | null;
  type: Carry['type'];
  p: number;
  /** The candidate that gave most of it, and how much. */
  by: Candidate;
  share: number;
  /** The mention to show: the best one near the quotation, else the last speaker's. */
  mention: StoryMention | null;
  /** Where the story first says who it is, for somebody unnamed whom a pronoun means. */
  named: StoryMention | null;
  /** Probability of the pronoun meaning this person, where one is the mention; 1 otherwise. */
  resolved: number;
}

/** What is to be decided of one quotation, before any weight: who could have said it, and the reasons for and against each. */
export interface Question {
  place: QuotePlace;
  candidates: readonly Candidate[];
  features: string[][];
  /** Whom a candidate that is a pronoun may mean; null for every other candidate. */
  antecedents: (readonly Antecedent[] | null)[];
  /** Somebody unnamed whom a candidate that is a pronoun goes back to. */
  unnamed: (StoryMention | null)[];
}

export interface Decision {
  place: QuotePlace;
  /** Who is credited; null for nobody. */
  speaker: Option | null;
  /** Likeliest first. */
  options: Option[];
  none: number;
}

/** How much likelier nobody must be than the best speaker: a wrong name on a title costs an editor less than a speaker missed. */
const FAVOUR = 1.5;
/** How likely a pronoun means somebody unnamed, the last subject that fits, rather than one of the people further up. */
const UNNAMED = { broughtIn: 0.7, definite: 0.55, above: 0.35 };

type Banned = (mention: StoryMention) => boolean;
const isPronoun = (entity: string): boolean => entity.startsWith('pronoun:');

/** Gathers the candidates of a quotation with their features. */
export function questionOf(scene: Scene, place: QuotePlace, carry: Carry | null, banned: Banned): Question {
  const candidates = candidatesFor(scene, place, carry, banned);
  return {
    place,
    candidates,
    features: featuresOf(scene, place, candidates),
    antecedents: candidates.map((c) =>
      c.source !== 'mention' || !isPronoun(c.mention!.entity)
        ? null
        : standsForRejected(scene, c.mention!, banned)
          ? []
          : antecedentsOf(scene, c.mention!, place, carry, banned),
    ),
    unnamed: candidates.map((c) =>
      c.source === 'mention' && isPronoun(c.mention!.entity) ? unnamedOf(scene, c.mention!, carry, banned) : null,
    ),
  };
}

/** Weighs all candidates of a quotation and adds up what each possible speaker gets. */
export function decide(scene: Scene, place: QuotePlace, carry: Carry | null, model: Scorers, banned: Banned): Decision {
  const question = questionOf(scene, place, carry, banned);
  const p = softmax(question.features.map((f) => model.rank(f)));
  const meant = question.antecedents.map((list) => list && softmax(list.map((a) => model.pronoun(a.features))));
  return decisionFrom(scene, question, p, meant);
}

/** Adds up what each possible speaker gets from the candidates' probabilities and those of whom each pronoun means. */
export function decisionFrom(
  scene: Scene,
  { place, candidates, antecedents, unnamed }: Question,
  p: readonly number[],
  meant: readonly (readonly number[] | null)[],
): Decision {
  const options = new Map<string, Option>();
  const give = (
    entity: string,
    person: Person | null,
    type: Carry['type'],
    by: Candidate,
    share: number,
    resolved: number,
    named: StoryMention | null = null,
  ): void => {
    const have = options.get(entity);
    if (!have) {
      options.set(entity, { entity, person, type, p: share, by, share, mention: by.mention, resolved, named });
      return;
    }
    have.p += share;
    const better =
      by.source === 'mention' && have.by.source === 'carry'
        ? share > 0.02
        : share > have.share && !(by.source === 'carry' && have.share > 0.02);
    if (!better) return;
    Object.assign(have, { by, share, mention: by.mention, resolved, named });
  };
  let none = 0;
  const lastSpeaker = candidates.find((c) => c.source === 'carry')?.carry?.entity;
  candidates.forEach((c, i) => {
    const share = p[i]!;
    const people = antecedents[i];
    if (c.source === 'none') none = share;
    else if (c.source === 'carry') give(c.carry!.entity, personOf(scene, c.carry!.entity), c.carry!.type, c, share, 1);
    else if (!people) give(c.mention!.entity, c.mention!.person, typeName(c.mention!), c, share, 1);
    else {
      const other = unnamed[i] ?? null;
      const q = !other ? 0 : people.length === 0 ? 1 : likelihoodOf(scene, other, c.mention!, lastSpeaker);
      const left = share * (1 - q);
      if (other) give(other.entity, null, typeName(other), c, share * q, q, other);
      else if (people.length === 0) give(c.mention!.entity, null, 'pronoun', c, left, 1);
      people.forEach(({ person }, k) => {
        const own = meant[i]![k]!;
        give(person.id, person, person.organisation ? 'organisation' : 'name', c, left * own, own);
      });
    }
  });
  const likeliest = [...options.values()].sort((a, b) => b.p - a.p);
  const best = likeliest[0];
  return { place, speaker: best && FAVOUR * best.p > none ? best : null, options: likeliest, none };
}

/** How likely the pronoun means somebody unnamed where people fit too. */
function likelihoodOf(scene: Scene, other: StoryMention, pronoun: StoryMention, lastSpeaker: string | undefined): number {
  if (isDefinite(scene, other)) return UNNAMED.definite;
  return other.block < pronoun.block && other.entity !== lastSpeaker ? UNNAMED.above : UNNAMED.broughtIn;
}

const typeName = (m: StoryMention): Carry['type'] => (m.type === 'name' || m.type === 'organisation' ? m.type : 'nominal');

const personOf = (scene: Scene, id: string): Person | null => scene.reading.people.find((p) => p.id === id) ?? null;

/** "Bluetooth told the meeting ... she said": the pronoun goes back to somebody whose name is lost. */
function standsForRejected(scene: Scene, pronoun: StoryMention, banned: Banned): boolean {
  for (let i = pronoun.index - 1; i >= 0; i--) {
    const m = scene.mentions[i]!;
    if (m.block !== pronoun.block) return false;
    if (banned(m) && m.clauses.some((c) => c.verb.reporting)) return true;
    if (m.person && !m.person.organisation && m.clauses.length > 0) return false;
  }
  return false;
}

/** The last speaker after this decision: the likeliest one, unless nobody is likelier. */
export function carryFrom(decision: Decision, before: Carry | null): Carry | null {
  const best = decision.speaker;
  if (!best || isPronoun(best.entity)) return before;
  return { entity: best.entity, type: best.type, mention: best.named ?? best.mention, quote: decision.place.index };
}
