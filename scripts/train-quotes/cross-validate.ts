import { rawConfidence, scorersOf } from '../../article/quotes/rank';
import { figuresOf, type Figures } from './figures';
import { isScored } from './gold';
import { answer, train, trainConfidence, type Lesson, type Outcome } from './training';

export const FOLDS = 5;
/** What a choice called sure must reach in cross-validation; a little over 97 because new stories lose half a point. */
const SURE_RIGHT = 0.974;

/** Which fold a story is in: by place, so that it is always the same. */
export const foldOf = (index: number): number => index % FOLDS;

/** Answers every story with weights that never saw it, then learns and sets the trust on those answers, again fold by fold. */
export function crossValidate(lessons: readonly Lesson[]): { outcomes: Outcome[]; figures: Figures; sure: number } {
  const answered: Outcome[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = scorersOf(train(lessons.filter((_, i) => foldOf(i) !== fold)));
    lessons.forEach((lesson, i) => {
      if (foldOf(i) === fold) answered[i] = answer(lesson, model);
    });
  }
  const raw = new Map<Outcome, number>();
  const surely = new Set<Outcome>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = answered.filter((_, i) => foldOf(i) !== fold).flat();
    const weights = trainConfidence(others);
    const limit = limitFor(others, (o) => rawConfidence(weights, o.features!));
    for (const o of answered.filter((_, i) => foldOf(i) === fold).flat()) {
      if (!o.features) continue;
      raw.set(o, rawConfidence(weights, o.features));
      if (raw.get(o)! >= limit) surely.add(o);
    }
  }
  const outcomes = answered.flat();
  const labelled = lessons.reduce((n, l) => n + l.story.quotes.filter(isScored).length, 0);
  return { outcomes, figures: figuresOf(outcomes, (o) => surely.has(o), labelled), sure: limitFor(outcomes, (o) => raw.get(o) ?? 0) };
}

/** The lowest trust from which on choices are right often enough. */
function limitFor(outcomes: readonly Outcome[], trust: (o: Outcome) => number): number {
  const rows = outcomes.filter((o) => o.features && o.gold && isScored(o.gold)).map((o) => ({ trust: trust(o), right: o.right }));
  rows.sort((a, b) => b.trust - a.trust);
  let right = 0;
  let limit = 1;
  rows.forEach((row, i) => {
    if (row.right) right++;
    if (i > 50 && right / (i + 1) >= SURE_RIGHT) limit = row.trust;
  });
  return Math.round(limit * 1e4) / 1e4;
}

export function printFigures(title: string, f: Figures): void {
  console.log(
    `${title}: named ${f.named}  organisation ${f.organisation}  nominal ${f.nominal}  pronoun ${f.pronoun}  all ${f.all}  sure ${f.sureRight} @ ${f.sureShare}  mention ${f.mention}`,
  );
}
