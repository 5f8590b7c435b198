import type { Decision, Option } from './decide';
import { logistic, logit, type Weights } from './model';

/** A reason to trust a choice or not, with how much of it there is. */
export type Reason = readonly [name: string, value: number];

const within = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));

/** What the trust in a choice hangs on: how clear it was, by which sort of words it came, whether a pronoun had to be read. */
export function confidenceFeatures({ place, options, none }: Decision): Reason[] {
  const best = options[0]!;
  const { by } = best;
  const m = by.source === 'mention' ? by.mention! : null;
  const near = by.where === 'left' || by.where === 'right';
  const kind = !m ? 'carry' : `${m.pronoun ? 'pronoun' : m.role} ${near ? by.where : 'off'}`;
  const p = within(logit(best.p), -2, 7) / 4;
  const second = options[1]?.p ?? 0;
  return [
    ['bias', 1],
    ['p', p],
    [`p ${kind}`, p],
    [`kind=${kind}`, 1],
    ['margin', best.p - Math.max(none, second)],
    ['none', within(-Math.log(none + 1e-4), 0, 9) / 4],
    ['second', within(-Math.log(second + 1e-4), 0, 9) / 4],
    [`type=${best.type}${m?.pronoun ? ' pronoun' : ''}`, 1],
    ...(m?.pronoun ? ([['meant', within(logit(best.resolved), -2, 5) / 4]] as const) : []),
    [`place=${place.where}:${place.endMark}`, 1],
    [`place=${place.where} ${kind}`, 1],
    [`words=${place.words < 3 ? 'few' : place.words < 8 ? 'some' : 'many'}`, 1],
    [`form=${best.person ? (best.person.given ? 'full' : 'short') : 'none'} ${best.type}`, 1],
    [`inside=${place.names.has(best.entity)}`, 1],
    [`continues=${place.quote.continues !== null}`, 1],
    [`rivals=${Math.min(3, options.filter((o) => o.p > RIVAL).length - 1)}${m ? '' : ' carry'}`, 1],
    ...(m?.pronoun ? ([[`gender=${best.person?.gender ? 'told' : 'open'}`, 1]] as const) : []),
    ...(options.some((o) => o !== best && isOuterSource(o)) ? ([['two sources', 1]] as const) : []),
  ];
}

/** From which share of the probability on somebody else could have said it. */
const RIVAL = 0.03;

/** "“…,” Lee said, according to the Herald": whom to credit is open to question. */
const isOuterSource = ({ by }: Option): boolean => by.mention?.role === 'according' && !/above|higher/.test(by.where!);

/** How likely the choice is right, 0..1, before it is set to the scale that is shown. */
export const rawConfidence = (weights: Weights, reasons: readonly Reason[]): number =>
  logistic(reasons.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0));

/** The shown scale: what was right often enough in cross-validation is 0.9 and more, the rest below in proportion. */
export const shownConfidence = (raw: number, sure: number): number =>
  Math.round(1000 * (raw >= sure ? 0.9 + (0.1 * (raw - sure)) / Math.max(1e-6, 1 - sure) : Math.min(0.899, (0.9 * raw) / sure))) / 1000;
