/** Numbers the features of a model, so that learning works on arrays. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();

  id(feature: string): number {
    let id = this.ids.get(feature);
    if (id === undefined) this.ids.set(feature, (id = this.ids.size));
    return id;
  }

  idsOf(features: readonly string[]): Int32Array {
    return Int32Array.from(features, (f) => this.id(f));
  }

  entries(): Iterable<[string, number]> {
    return this.ids;
  }

  get size(): number {
    return this.ids.size;
  }
}

export interface Settings {
  rate: number;
  /** Strength of the pull of every weight to nothing. */
  l2: number;
}

/** A log-linear model while it is learning: weights, squared gradients for AdaGrad, and the running mean that is kept. */
export class Learner {
  private w = new Float64Array(0);
  private g = new Float64Array(0);
  private sum = new Float64Array(0);
  private since = new Float64Array(0);
  private steps = 0;

  constructor(
    private readonly words: Vocabulary,
    private readonly settings: Settings,
  ) {}

  score(ids: Int32Array): number {
    let sum = 0;
    for (const id of ids) sum += this.w[id] ?? 0;
    return sum;
  }

  /** One step against the gradient of the loss by the score of each list of features. */
  learn(lists: readonly Int32Array[], gradients: readonly number[]): void {
    const gradient = new Map<number, number>();
    lists.forEach((ids, i) => {
      const g = gradients[i]!;
      if (Math.abs(g) < 1e-6) return;
      for (const id of ids) gradient.set(id, (gradient.get(id) ?? 0) + g);
    });
    this.steps++;
    if (this.w.length < this.words.size) this.grow(2 * this.words.size);
    const { rate, l2 } = this.settings;
    for (const [id, g0] of gradient) {
      this.sum[id]! += this.w[id]! * (this.steps - this.since[id]!);
      this.since[id] = this.steps;
      const g = g0 + l2 * this.w[id]!;
      this.g[id]! += g * g;
      this.w[id]! -= (rate * g) / Math.sqrt(this.g[id]!);
    }
  }

  /** Sets the weights to finished ones. */
  take(weights: Readonly<Record<string, number>>): void {
    const ids = Object.keys(weights).map((f) => this.words.id(f));
    this.grow(2 * this.words.size);
    Object.values(weights).forEach((w, i) => (this.w[ids[i]!] = w));
  }

  private grow(n: number): void {
    const longer = (from: Float64Array, filling: number): Float64Array<ArrayBuffer> => {
      const to = new Float64Array(n).fill(filling);
      to.set(from);
      return to;
    };
    this.w = longer(this.w, 0);
    this.g = longer(this.g, 1e-2);
    this.sum = longer(this.sum, 0);
    this.since = longer(this.since, 0);
  }

  /** Makes the mean over all steps the weights, small ones nothing. */
  settle(least: number): void {
    for (let id = 0; id < this.w.length; id++) {
      const mean = (this.sum[id]! + this.w[id]! * (this.steps - this.since[id]!)) / Math.max(1, this.steps);
      this.w[id] = Math.abs(mean) >= least ? Math.round(mean * 1000) / 1000 : 0;
    }
  }

  /** The weights that are something, in order of name. */
  weights(): Record<string, number> {
    const out: Record<string, number> = {};
    for (const [f, id] of [...this.words.entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const w = this.w[id] ?? 0;
      if (w !== 0) out[f] = w;
    }
    return out;
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
