import { knownFrom, type Lists } from '../../article/quotes/people/kind';
import { readFully } from '../../article/quotes/read/story-reading';
import {
  antecedentsOf,
  bannedIn,
  carryFrom,
  confidenceFeatures,
  decide,
  sceneOf,
  type Candidate,
  type Carry,
  type Decision,
  type Model,
  type Scene,
  type Scorers,
  type StoryMention,
} from '../../article/quotes/rank';
import { align, isRight, isScored, type GoldQuote, type GoldStory } from './gold';
import { Learner, random, shuffled } from './learn';

export interface Lesson {
  story: GoldStory;
  scene: Scene;
  banned: (m: StoryMention) => boolean;
  /** The label of each found quotation. */
  gold: (GoldQuote | null)[];
}

export function lessonOf(story: GoldStory, lists: Lists): Lesson {
  const reading = readFully(story.view, lists);
  const scene = sceneOf(story.view, reading, knownFrom(lists));
  const labels = align(story, reading.quotations);
  return { story, scene, banned: bannedIn(reading, story.view, lists), gold: labels.map((i) => (i < 0 ? null : story.quotes[i]!)) };
}

const EPOCHS = 8;

/** Learns who speaks and whom pronouns mean from lessons; the same lessons give the same weights. */
export function train(lessons: readonly Lesson[]): Pick<Model, 'rank' | 'pronoun'> {
  const rank = new Learner();
  const pronoun = new Learner();
  const learning: Scorers = { rank: (f) => rank.score(f), pronoun: (f) => pronoun.score(f) };
  const next = random(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const lesson of shuffled(lessons, next)) {
      let carry: Carry | null = null;
      lesson.scene.places.forEach((place, i) => {
        const gold = lesson.gold[i] ?? null;
        const decision = decide(lesson.scene, place, carry, learning, lesson.banned);
        if (gold) {
          const right = decision.candidates.map((c) => countsAsRight(c, gold, lesson.scene));
          if (right.some(Boolean)) rank.learn(decision.features, right);
          teachPronoun(lesson, decision.candidates, gold, i, carry, pronoun);
        }
        const taught = epoch === 0 && gold ? carryOf(decision.candidates, gold, lesson.scene, i) : null;
        carry = taught ?? carryFrom(decision, carry);
      });
    }
  }
  return { rank: rank.mean(0.1), pronoun: pronoun.mean() };
}

const overlaps = (m: StoryMention, gold: GoldQuote): boolean =>
  gold.source !== undefined && m.start < gold.source.end && m.end > gold.source.start;

/** Whether choosing a candidate would be right by the label. */
function countsAsRight(c: Candidate, gold: GoldQuote, scene: Scene): boolean {
  if (gold.speakerType === 'none') return c.source === 'none';
  if (!isScored(gold) && gold.speakerType !== 'pronoun') return false;
  if (c.source === 'none' || isOuterSource(gold, scene)) return false;
  if (c.source === 'carry') return isRight(gold, nameOf(c.carry!.entity, c.carry!.mention, scene));
  const m = c.mention!;
  if (m.pronoun) return overlaps(m, gold) && !m.role.startsWith('owner') ? true : overlaps(m, gold) && gold.speakerType === 'pronoun';
  if (gold.speakerType === 'name' || gold.speakerType === 'pronoun') return m.person !== null && isRight(gold, m.person.name);
  return overlaps(m, gold) && isRight(gold, m.person?.name ?? m.text) && m === firstIn(gold, scene);
}

/** "...," Lee said, according to the Herald: the label has the Herald, an editor wants Lee. Nothing is learned from these. */
function isOuterSource(gold: GoldQuote, scene: Scene): boolean {
  const outer = scene.mentions.find((m) => overlaps(m, gold) && (m.role === 'according' || m.role === 'said'));
  return (
    outer?.role === 'according' &&
    scene.mentions.some((m) => m.sentence === outer.sentence && m.role === 'said' && m.start < outer.start && m.type !== 'other')
  );
}

/** The first mention of a label's words that is no mere owner: the head of "a spokesman for Lee". */
function firstIn(gold: GoldQuote, scene: Scene): StoryMention | undefined {
  const inside = scene.mentions.filter((m) => overlaps(m, gold));
  return inside.find((m) => !m.role.startsWith('owner')) ?? inside[0];
}

export const nameOf = (entity: string, mention: StoryMention | null, scene: Scene): string | null =>
  entity.startsWith('pronoun:') ? null : (scene.reading.people.find((p) => p.id === entity)?.name ?? mention?.text ?? null);

function carryOf(candidates: readonly Candidate[], gold: GoldQuote, scene: Scene, quote: number): Carry | null {
  const named = candidates.find((c) => c.source === 'mention' && !c.mention!.pronoun && countsAsRight(c, gold, scene));
  if (named) {
    const m = named.mention!;
    return { entity: m.entity, type: m.type === 'name' || m.type === 'organisation' ? m.type : 'nominal', mention: m, quote };
  }
  const person = isScored(gold) ? scene.reading.people.find((p) => isRight(gold, p.name)) : undefined;
  return person ? { entity: person.id, type: person.organisation ? 'organisation' : 'name', mention: null, quote } : null;
}

function teachPronoun(
  lesson: Lesson,
  candidates: readonly Candidate[],
  gold: GoldQuote,
  i: number,
  carry: Carry | null,
  learner: Learner,
): void {
  if (gold.speakerType !== 'pronoun' || gold.speaker == null) return;
  for (const c of candidates) {
    if (!c.mention?.pronoun || c.source !== 'mention' || !overlaps(c.mention, gold)) continue;
    const options = antecedentsOf(lesson.scene, c.mention, lesson.scene.places[i]!, carry, lesson.banned);
    const right = options.map((o) => isRight(gold, o.person.name));
    if (right.some(Boolean) && !right.every(Boolean))
      learner.learn(
        options.map((o) => o.features),
        right,
      );
  }
}

/** One choice for a labelled quotation, as it is scored. */
export interface Outcome {
  story: string;
  quote: number;
  gold: GoldQuote | null;
  decision: Decision;
  name: string | null;
  right: boolean;
  features: string[] | null;
}

/** Attributes a story's quotations in order with given weights. */
export function answer(lesson: Lesson, model: Scorers): Outcome[] {
  let carry: Carry | null = null;
  return lesson.scene.places.map((place, i) => {
    const decision = decide(lesson.scene, place, carry, model, lesson.banned);
    carry = carryFrom(decision, carry);
    const best = decision.options[0];
    const spoken = best && best.p > decision.none ? best : null;
    const name = spoken ? nameOf(spoken.entity, spoken.mention, lesson.scene) : null;
    const gold = lesson.gold[i] ?? null;
    return {
      story: lesson.story.id,
      quote: i,
      gold,
      decision,
      name,
      right: gold !== null && isScored(gold) && isRight(gold, name),
      features: name ? confidenceFeatures(decision) : null,
    };
  });
}

/** Learns how far choices can be trusted from choices on stories that their weights had not seen. */
export function trainConfidence(outcomes: readonly Outcome[]): Record<string, number> {
  const learner = new Learner(0.05, 0.003);
  const next = random(11);
  const judged = outcomes.filter((o) => o.features && o.gold && (isScored(o.gold) || o.gold.speakerType === 'none'));
  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const o of shuffled(judged, next)) learner.learnBinary(o.features!, o.right);
  return learner.mean();
}
