// What each kind of Vale rule looks for, one file a kind: a source in, a finder out. A kind is a value in the list below.
import type { Finder } from '../pack';
import type { Source } from '../source';
import { capitalization } from './capitalization';
import { conditional } from './conditional';
import { consistency } from './consistency';
import { existence } from './existence';
import { occurrence } from './occurrence';
import type { RuleReading } from './reading';
import { repetition } from './repetition';
import { substitution } from './substitution';

export { asRuleError, COMMON_KEYS, matchesOf, RuleError } from './reading';

/** The kinds that are known, by the word after `extends`, with the keys each may have. */
export const RULE_KINDS: Readonly<Record<string, { keys: readonly string[]; read: (source: Source, extra: RuleReading) => Finder }>> = {
  existence,
  substitution,
  occurrence,
  repetition,
  consistency,
  conditional,
  capitalization,
};
