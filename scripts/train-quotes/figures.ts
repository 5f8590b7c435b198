import { isScored, type GoldQuote } from './gold';
import type { Outcome } from './training';

export interface Figures {
  named: number;
  organisation: number;
  nominal: number;
  pronoun: number;
  all: number;
  sureRight: number;
  sureShare: number;
  mention: number;
}

const round = (x: number): number => Math.round(x * 1000) / 10;

/** Percentages over labelled quotations, by the rules of the scoring script; `sure` says which choices would show as sure. */
export function figuresOf(outcomes: readonly Outcome[], sure: (o: Outcome) => boolean, labelled: readonly GoldQuote[]): Figures {
  const scored = outcomes.filter((o) => o.gold && isScored(o.gold));
  const share = (type?: string): number => {
    const of = (gold: GoldQuote): boolean => !type || gold.speakerType === type;
    return round(scored.filter((o) => o.right && of(o.gold!)).length / Math.max(1, labelled.filter(of).length));
  };
  const sureOnes = scored.filter((o) => o.name !== null && sure(o));
  const withSource = scored.filter((o) => o.gold!.source);
  const mentioned = withSource.filter((o) => {
    const m = o.name !== null ? o.decision.options[0]!.mention : null;
    return m !== null && m.start < o.gold!.source!.end && m.end > o.gold!.source!.start;
  });
  return {
    named: share('name'),
    organisation: share('organisation'),
    nominal: share('nominal'),
    pronoun: share('pronoun'),
    all: share(),
    sureRight: round(sureOnes.filter((o) => o.right).length / Math.max(1, sureOnes.length)),
    sureShare: round(sureOnes.length / labelled.length),
    mention: round(mentioned.length / withSource.length),
  };
}
