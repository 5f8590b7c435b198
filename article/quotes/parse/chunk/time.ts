import { TIME_NOUNS } from '../../words/closed';
import type { Token } from '../token';
import type { Item } from './item';

const OPENS_TIME = /^(?:last|this|next|that|earlier|later|a|one|two|three|four|five|six|few|several|many|the|each|every|\d+)$/;
const OPENS_TIME_BEFORE_NOUN = /^(?:last|this|that|earlier|each|every)$/;
const TIME_BEFORE_NOUN = /^(?:week|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)$/;

/** Whether the noun phrase `[from, to)` tells a time: "last week", "several years". */
export function isTimePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[to - 1]!;
  return head.tag === 'N' && TIME_NOUNS.has(head.lower.replace(/s$/, '')) && OPENS_TIME.test(tokens[from]!.lower);
}

/** The time that stands before a noun phrase of its own: "Last year county engineer Ines Oduya warned". */
export function readTime(tokens: readonly Token[], i: number): Item | null {
  const opener = tokens[i]!.lower;
  const noun = tokens[i + 1];
  const then = tokens[i + 2];
  if (!OPENS_TIME_BEFORE_NOUN.test(opener) && !(opener === 'next' && noun?.lower !== 'day')) return null;
  const isTime = noun?.tag === 'N' && TIME_BEFORE_NOUN.test(noun.lower);
  return isTime && (then?.tag === 'N' || then?.tag === 'NP') ? { k: 'T', from: i, to: i + 2 } : null;
}
