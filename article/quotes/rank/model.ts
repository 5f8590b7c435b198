/** Weights of one log-linear model, by feature; a feature without one weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Scores as probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  let top = -Infinity;
  for (const s of scores) if (s > top) top = s;
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
export const logit = (p: number): number => {
  const q = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(q / (1 - q));
};

/** What the training writes and the program ships. */
export interface Model {
  rank: Weights;
  pronoun: Weights;
  confidence: Weights;
  /** Raw confidence from which cross-validation was right often enough to call a choice sure. */
  sure: number;
}

/** Scores of features, by a finished model or by one that is still learning. */
export interface Scorers {
  rank: (features: readonly string[]) => number;
  pronoun: (features: readonly string[]) => number;
}

export const scorersOf = (model: Pick<Model, 'rank' | 'pronoun'>): Scorers => ({
  rank: scorerOf(model.rank),
  pronoun: scorerOf(model.pronoun),
});

/** A map finds a text that was just put together faster than an object does, which keeps every name that it is asked for. */
function scorerOf(weights: Weights): (features: readonly string[]) => number {
  const byFeature = new Map(Object.entries(weights));
  return (features) => {
    let sum = 0;
    for (const feature of features) sum += byFeature.get(feature) ?? 0;
    return sum;
  };
}
