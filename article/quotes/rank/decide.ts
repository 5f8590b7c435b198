import type { Person } from '../reading';
import { candidatesFor, type Candidate, type Carry } from './candidates';
import { featuresOf } from './features';
import type { StoryMention } from './mentions';
import { softmax, type Scorers } from './model';
import { antecedentsOf } from './pronouns';
import type { QuotePlace, Scene } from './scene';

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
  /** Probability of the pronoun meaning this person, where one is the mention; 1 otherwise. */
  resolved: number;
}

export interface Decision {
  place: QuotePlace;
  /** Likeliest first. */
  options: Option[];
  none: number;
  candidates: readonly Candidate[];
  features: string[][];
  p: number[];
}

type Banned = (mention: StoryMention) => boolean;
const isPronoun = (entity: string): boolean => entity.startsWith('pronoun:');

/** Weighs all candidates of a quotation and adds up what each possible speaker gets. */
export function decide(scene: Scene, place: QuotePlace, carry: Carry | null, model: Scorers, banned: Banned): Decision {
  const candidates = candidatesFor(scene, place, carry, banned);
  const features = featuresOf(scene, place, candidates, carry);
  const p = softmax(features.map((f) => model.rank(f)));
  const options = new Map<string, Option>();
  const give = (entity: string, person: Person | null, type: Carry['type'], by: Candidate, share: number, resolved: number): void => {
    const have = options.get(entity);
    if (!have) {
      options.set(entity, { entity, person, type, p: share, by, share, mention: by.mention, resolved });
      return;
    }
    have.p += share;
    const better =
      by.source === 'mention' && have.by.source === 'carry'
        ? share > 0.02
        : share > have.share && !(by.source === 'carry' && have.share > 0.02);
    if (!better) return;
    Object.assign(have, { by, share, mention: by.mention, resolved });
  };
  let none = 0;
  candidates.forEach((c, i) => {
    const share = p[i]!;
    if (c.source === 'none') none = share;
    else if (c.source === 'carry') give(c.carry!.entity, personOf(scene, c.carry!.entity), c.carry!.type, c, share, 1);
    else if (!isPronoun(c.mention!.entity)) give(c.mention!.entity, c.mention!.person, typeName(c.mention!), c, share, 1);
    else {
      const spread = spreadOf(scene, c.mention!, place, carry, model, banned);
      if (spread.length === 0) give(c.mention!.entity, null, 'pronoun', c, share, 1);
      for (const [person, q] of spread) give(person.id, person, person.organisation ? 'organisation' : 'name', c, share * q, q);
    }
  });
  return { place, options: [...options.values()].sort((a, b) => b.p - a.p), none, candidates, features, p };
}

const typeName = (m: StoryMention): Carry['type'] => (m.type === 'name' || m.type === 'organisation' ? m.type : 'nominal');

const personOf = (scene: Scene, id: string): Person | null => scene.reading.people.find((p) => p.id === id) ?? null;

/** Whom a pronoun means, as probabilities; nobody where the last one that spoke there cannot talk. */
export function spreadOf(
  scene: Scene,
  pronoun: StoryMention,
  place: QuotePlace | null,
  carry: Carry | null,
  model: Scorers,
  banned: Banned,
): [Person, number][] {
  if (standsForRejected(scene, pronoun, banned)) return [];
  const antecedents = antecedentsOf(scene, pronoun, place, carry, banned);
  const p = softmax(antecedents.map((a) => model.pronoun(a.features)));
  return antecedents.map((a, i) => [a.person, p[i]!]);
}

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
  const best = decision.options[0];
  if (!best || best.p <= decision.none || isPronoun(best.entity)) return before;
  return { entity: best.entity, type: best.type, mention: best.mention, quote: decision.place.index };
}
