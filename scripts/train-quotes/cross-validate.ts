import { figuresOf, type Figures } from './figures';
import { isScored } from './gold';
import type { Lesson, Words } from './lesson';
import { answer, train, type Outcome } from './training';
import { SURE, trusts } from './trust';

const FOLDS = 5;
/** Which fold a story is in: by place, so that it is always the same. */
const foldOf = (index: number): number => index % FOLDS;

/** Answers every story with weights that never saw it, then learns and sets the trust on those answers, again fold by fold. */
export function crossValidate(
  lessons: readonly Lesson[],
  words: Words,
): { outcomes: Outcome[]; figures: Figures; trusted: Map<Outcome, number> } {
  const answered: Outcome[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = train(
      lessons.filter((_, i) => foldOf(i) !== fold),
      words,
    );
    lessons.forEach((lesson, i) => {
      if (foldOf(i) === fold) answered[i] = answer(lesson, learned);
    });
  }
  const folds = Array.from({ length: FOLDS }, (_, fold) => answered.filter((_, i) => foldOf(i) === fold).flat());
  const trusted = trusts(folds);
  const outcomes = answered.flat();
  const labelled = lessons.flatMap((l) => l.story.quotes.filter(isScored));
  return { outcomes, figures: figuresOf(outcomes, (o) => (trusted.get(o) ?? 0) >= SURE, labelled), trusted };
}

export function printFigures(title: string, f: Figures): void {
  console.log(
    `${title}: named ${f.named}  organisation ${f.organisation}  nominal ${f.nominal}  pronoun ${f.pronoun}  all ${f.all}  sure ${f.sureRight} @ ${f.sureShare}  mention ${f.mention}`,
  );
}
