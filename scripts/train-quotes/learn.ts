import { softmax } from '../../article/quotes/rank/model';

/** A log-linear model while it is learning: weights, squared gradients for AdaGrad, and the running mean that is kept. */
export class Learner {
  private readonly weights = new Map<string, { w: number; g: number; sum: number; since: number }>();
  private steps = 0;

  constructor(
    private readonly rate = 0.05,
    private readonly decay = 0.01,
  ) {}

  score(features: readonly string[]): number {
    let sum = 0;
    for (const f of features) sum += this.weights.get(f)?.w ?? 0;
    return sum;
  }

  /** One step towards the candidates that count as right, by the gradient of their summed probability. */
  learn(candidates: readonly (readonly string[])[], right: readonly boolean[]): void {
    const p = softmax(candidates.map((f) => this.score(f)));
    const mass = p.reduce((sum, q, i) => sum + (right[i] ? q : 0), 0);
    if (mass <= 0) return;
    this.steps++;
    const gradient = new Map<string, number>();
    candidates.forEach((features, i) => {
      const g = p[i]! - (right[i] ? p[i]! / mass : 0);
      if (Math.abs(g) < 1e-6) return;
      for (const f of features) gradient.set(f, (gradient.get(f) ?? 0) + g);
    });
    this.apply(gradient);
  }

  /** One step of a yes-or-no model. */
  learnBinary(features: readonly string[], right: boolean, weight = 1): void {
    const p = 1 / (1 + Math.exp(-this.score(features)));
    this.steps++;
    this.apply(new Map(features.map((f) => [f, (p - (right ? 1 : 0)) * weight])));
  }

  private apply(gradient: ReadonlyMap<string, number>): void {
    for (const [f, g0] of gradient) {
      let x = this.weights.get(f);
      if (!x) this.weights.set(f, (x = { w: 0, g: 1e-2, sum: 0, since: this.steps }));
      x.sum += x.w * (this.steps - x.since);
      x.since = this.steps;
      const g = g0 + this.decay * x.w;
      x.g += g * g;
      x.w -= (this.rate * g) / Math.sqrt(x.g);
    }
  }

  /** The mean weights over all steps, the ones that matter, rounded and in order of name. */
  mean(least = 0.02): Record<string, number> {
    const out: Record<string, number> = {};
    for (const f of [...this.weights.keys()].sort()) {
      const x = this.weights.get(f)!;
      const w = (x.sum + x.w * (this.steps - x.since)) / Math.max(1, this.steps);
      if (Math.abs(w) >= least) out[f] = Math.round(w * 1000) / 1000;
    }
    return out;
  }

  /** The weights of this moment. */
  now(): Record<string, number> {
    return Object.fromEntries([...this.weights].map(([f, x]) => [f, x.w]));
  }
}

/** Numbers from a seed, always the same. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
