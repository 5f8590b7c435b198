import type { Decision } from './decide';
import { logistic, logit, score, type Weights } from './model';

const step = (x: number, by: number, low: number, high: number): string => String(Math.max(low, Math.min(high, Math.floor(x / by))));

/** What the trust in a choice hangs on: how clear it was, by which sort of words it came, whether a pronoun had to be read. */
export function confidenceFeatures(decision: Decision): string[] {
  const best = decision.options[0]!;
  const { place } = decision;
  const kind = best.by.source === 'carry' ? 'carry' : `${best.by.mention!.role} ${best.by.where}`;
  const pronoun = best.by.source === 'mention' && best.by.mention!.pronoun !== '';
  const margin = best.p - Math.max(decision.none, decision.options[1]?.p ?? 0);
  const p = step(logit(best.p), 0.75, -2, 8);
  return [
    'bias',
    `p=${p}`,
    `p=${p} ${best.by.source}`,
    `margin=${step(margin, 0.1, -2, 9)}`,
    `none=${step(-Math.log(decision.none + 1e-4), 1, 0, 8)}`,
    `kind=${kind}`,
    `type=${best.type}${pronoun ? ' pronoun' : ''}`,
    `type=${best.type} where=${best.by.where ?? 'carry'}`,
    `pronoun=${pronoun ? step(best.resolved, 0.1, 0, 9) : 'no'}`,
    `place=${place.where}:${place.endMark}`,
    `words=${place.words < 3 ? 'few' : place.words < 8 ? 'some' : 'many'}`,
    `form=${best.person ? (best.person.given ? 'full' : 'short') : 'none'} ${best.type}`,
    `inside=${place.names.has(best.entity)}`,
    `continues=${place.quote.continues !== null}`,
  ];
}

/** How likely the choice is right, 0..1, before it is set to the scale that is shown. */
export const rawConfidence = (weights: Weights, features: readonly string[]): number => logistic(score(weights, features));

/** The shown scale: what was right often enough in cross-validation is 0.9 and more, the rest below in proportion. */
export const shownConfidence = (raw: number, sure: number): number =>
  Math.round(1000 * (raw >= sure ? 0.9 + (0.1 * (raw - sure)) / Math.max(1e-6, 1 - sure) : Math.min(0.899, (0.9 * raw) / sure))) / 1000;
