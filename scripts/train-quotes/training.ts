import {
  carryFrom,
  confidenceFeatures,
  decisionFrom,
  softmax,
  type Carry,
  type Decision,
  type Model,
  type Reason,
  type Weights,
} from '../../article/quotes/rank';
import { labelledCarry, nameOf } from './credit';
import { isRight, isScored, type GoldQuote } from './gold';
import { Learner, random, shuffled, type Vocabulary } from './learn';
import type { Asked, Lesson, Words } from './lesson';

/** How the weights are learned; found by cross-validation, the figures hardly move around these. */
const LEARNING = {
  epochs: 8,
  rank: { rate: 0.05, l2: 0.05 },
  pronoun: { rate: 0.05, l2: 0.003 },
  /** Weights smaller than this are nothing. */
  least: 0.05,
};

/** What is being learned: who speaks, and whom pronouns mean. */
export interface Learned {
  rank: Learner;
  pronoun: Learner;
}

/** Finished weights, as if they had just been learned. */
export function learnedFrom(model: Pick<Model, 'rank' | 'pronoun'>, words: Words): Learned {
  const made = (weights: Weights, names: Vocabulary): Learner => {
    const learner = new Learner(names, LEARNING.rank);
    learner.take(weights);
    return learner;
  };
  return { rank: made(model.rank, words.rank), pronoun: made(model.pronoun, words.pronoun) };
}

interface Weighed {
  p: number[];
  meant: (number[] | null)[];
}

function weigh({ ids, people }: Asked, { rank, pronoun }: Learned): Weighed {
  return {
    p: softmax(ids.map((list) => rank.score(list))),
    meant: people.map((list) => list && softmax(list.map((f) => pronoun.score(f)))),
  };
}

/** Learns from lessons; the same lessons give the same weights. */
export function train(lessons: readonly Lesson[], words: Words): Learned {
  const learned = { rank: new Learner(words.rank, LEARNING.rank), pronoun: new Learner(words.pronoun, LEARNING.pronoun) };
  const next = random(7);
  for (let epoch = 0; epoch < LEARNING.epochs; epoch++) {
    for (const lesson of shuffled(lessons, next)) {
      let carry: Carry | null = null;
      lesson.scene.places.forEach((_, i) => {
        const gold = lesson.gold[i] ?? null;
        const asked = lesson.ask(i, carry);
        const weighed = weigh(asked, learned);
        const decision = decisionFrom(lesson.scene, asked.question, weighed.p, weighed.meant);
        teach(asked, weighed, learned);
        const taught = epoch === 0 && gold ? labelledCarry(asked.question, asked.credit, gold, lesson.scene, i) : null;
        carry = taught ?? carryFrom(decision, carry);
      });
    }
  }
  learned.rank.settle(LEARNING.least);
  learned.pronoun.settle(LEARNING.least);
  return learned;
}

/** One step up the summed probability of all that the label calls right, through pronouns too. */
function teach({ ids, people, credit }: Asked, { p, meant }: Weighed, { rank, pronoun }: Learned): void {
  if (!credit) return;
  const share = p.map((_, i) => {
    if (credit.candidates[i]) return 1;
    const right = credit.meant[i];
    return right ? meant[i]!.reduce((sum, q, k) => sum + (right[k] ? q : 0), 0) : 0;
  });
  const mass = p.reduce((sum, q, i) => sum + q * share[i]!, 0);
  if (mass > 1e-9)
    rank.learn(
      ids,
      p.map((q, i) => q - (q * share[i]!) / mass),
    );
  p.forEach((q, i) => {
    const right = credit.meant[i];
    const list = people[i];
    if (!right || !list || !right.some(Boolean) || right.every(Boolean)) return;
    const good = meant[i]!.reduce((sum, x, k) => sum + (right[k] ? x : 0), 0);
    const weight = i === credit.pronoun ? 1 : !credit.candidates[i] ? (q * share[i]!) / mass : 0;
    if (weight < 1e-3) return;
    pronoun.learn(
      list,
      meant[i]!.map((x, k) => weight * (x - (right[k] ? x / good : 0))),
    );
  });
}

/** One choice for a labelled quotation, as it is scored. */
export interface Outcome {
  story: string;
  quote: number;
  gold: GoldQuote | null;
  decision: Decision;
  name: string | null;
  right: boolean;
  features: Reason[] | null;
  asked: Asked;
}

/** Attributes a story's quotations in order with what was learned. */
export function answer(lesson: Lesson, learned: Learned): Outcome[] {
  let carry: Carry | null = null;
  return lesson.scene.places.map((_, i) => {
    const asked = lesson.ask(i, carry);
    const { p, meant } = weigh(asked, learned);
    const decision = decisionFrom(lesson.scene, asked.question, p, meant);
    carry = carryFrom(decision, carry);
    const spoken = decision.speaker;
    const name = spoken ? nameOf(spoken.entity, spoken.named ?? spoken.mention, lesson.scene) : null;
    const gold = lesson.gold[i] ?? null;
    return {
      story: lesson.story.id,
      quote: i,
      gold,
      decision,
      name,
      right: gold !== null && isScored(gold) && isRight(gold, name),
      features: name ? confidenceFeatures(decision) : null,
      asked,
    };
  });
}
