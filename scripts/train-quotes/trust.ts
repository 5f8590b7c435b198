import { rawConfidence, type Reason } from '../../article/quotes/rank';
import { isScored } from './gold';
import type { Outcome } from './training';

/**
 * The trust from which on a choice is called sure. Trust means what it says (see `bins`), so this is a little over nine in ten;
 * all choices above it together were right in 97 of 100, in stories not trained on.
 */
export const SURE = 0.918;
/** Pull of every weight to nothing, and rounds of Newton's method, which settle long before. */
const L2 = 2;
const ROUNDS = 12;

interface Judged {
  reasons: readonly Reason[];
  right: boolean;
}

const judgedOf = (outcomes: readonly Outcome[]): Judged[] =>
  outcomes
    .filter((o) => o.features && o.gold && (isScored(o.gold) || o.gold.speakerType === 'none'))
    .map((o) => ({ reasons: o.features!, right: o.right }));

/** Learns how far choices can be trusted from choices on stories that their weights had not seen: a logistic regression. */
export function trainConfidence(outcomes: readonly Outcome[]): Record<string, number> {
  const judged = judgedOf(outcomes);
  const names = [...new Set(judged.flatMap((j) => j.reasons.map(([name]) => name)))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = judged.map((j) => ({ x: j.reasons.map(([name, value]) => [at.get(name)!, value] as const), y: j.right ? 1 : 0 }));
  const n = names.length;
  const w = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(w, (x) => -L2 * x);
    const hessian = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? L2 : 0)));
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, [i, v]) => sum + w[i]! * v, 0)));
      for (const [i, v] of x) {
        gradient[i]! += (y - p) * v;
        for (const [j, u] of x) hessian[i]![j]! += p * (1 - p) * v * u;
      }
    }
    solve(hessian, gradient).forEach((d, i) => (w[i]! += d));
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(w[i]! * 1000) / 1000]));
}

/** Solves `a x = b` for a matrix that is symmetric and positive, in place. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  for (let i = 0; i < n; i++)
    for (let k = i + 1; k < n; k++) {
      const f = a[k]![i]! / a[i]![i]!;
      if (f === 0) continue;
      for (let j = i; j < n; j++) a[k]![j]! -= f * a[i]![j]!;
      b[k]! -= f * b[i]!;
    }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) b[i]! -= a[i]![j]! * b[j]!;
    b[i]! /= a[i]![i]!;
  }
  return b;
}

/** How far each choice can be trusted, by weights learned on the other folds. */
export function trusts(folds: readonly (readonly Outcome[])[]): Map<Outcome, number> {
  const out = new Map<Outcome, number>();
  folds.forEach((fold, i) => {
    const weights = trainConfidence(folds.filter((_, j) => j !== i).flat());
    for (const o of fold) if (o.features) out.set(o, rawConfidence(weights, o.features));
  });
  return out;
}

const scoredOf = (trusted: ReadonlyMap<Outcome, number>): { trust: number; right: boolean }[] =>
  [...trusted].filter(([o]) => o.gold && isScored(o.gold)).map(([o, trust]) => ({ trust, right: o.right }));

/** Right and all by tenths of trust: the check that it means what it says. */
export function bins(trusted: ReadonlyMap<Outcome, number>): string[] {
  const rows = scoredOf(trusted);
  return Array.from({ length: 10 }, (_, i) => {
    const bin = rows.filter((r) => Math.min(9, Math.floor(10 * r.trust)) === i);
    return `0.${i} ${bin.length === 0 ? '-' : Math.round((100 * bin.filter((r) => r.right).length) / bin.length)} of ${bin.length}`;
  });
}
