import type { Check } from './check';
import { doubleSpace } from './double-space';
import { entityLeftover } from './entity-leftover';
import { invisibleCharacter } from './invisible-character';
import { missingSpace } from './missing-space';
import { mojibake } from './mojibake';
import { ordinalDate } from './ordinal-date';
import { redundantCurrency } from './redundant-currency';
import { repeatedWord } from './repeated-word';
import { spaceBeforePunctuation } from './space-before-punctuation';
import { strayPunctuation } from './stray-punctuation';

/** Every check of our own, one line each; a style pack adds its rules to them. */
export const CHECKS: readonly Check[] = [
  mojibake,
  entityLeftover,
  invisibleCharacter,
  strayPunctuation,
  spaceBeforePunctuation,
  missingSpace,
  doubleSpace,
  repeatedWord,
  ordinalDate,
  redundantCurrency,
];
