import { abbreviationConsistency } from './abbreviation-consistency';
import { brokenLine } from './broken-line';
import { byline } from './byline';
import type { Check } from './check';
import { doubleSpace } from './double-space';
import { entityLeftover } from './entity-leftover';
import { headline } from './headline';
import { invisibleCharacter } from './invisible-character';
import { missingSpace } from './missing-space';
import { mojibake } from './mojibake';
import { nameVariant } from './name-variant';
import { nonSpeaker } from './non-speaker';
import { ordinalDate } from './ordinal-date';
import { promoLine } from './promo-line';
import { redundantCurrency } from './redundant-currency';
import { repeatedOpener } from './repeated-opener';
import { repeatedParagraph } from './repeated-paragraph';
import { repeatedSentence } from './repeated-sentence';
import { repeatedWord } from './repeated-word';
import { spaceBeforePunctuation } from './space-before-punctuation';
import { straightQuotes } from './straight-quotes';
import { strayFragment } from './stray-fragment';
import { strayPunctuation } from './stray-punctuation';
import { subhead } from './subhead';
import { titleConsistency } from './title-consistency';
import { unclosedQuote } from './unclosed-quote';

/** Every check of our own, one line each; a style pack adds its rules to them. Untagged quotations come from `untaggedQuotes`, which takes an attribution. */
export const CHECKS: readonly Check[] = [
  mojibake,
  entityLeftover,
  invisibleCharacter,
  headline,
  byline,
  subhead,
  promoLine,
  brokenLine,
  repeatedParagraph,
  repeatedSentence,
  repeatedOpener,
  repeatedWord,
  strayFragment,
  strayPunctuation,
  spaceBeforePunctuation,
  missingSpace,
  doubleSpace,
  straightQuotes,
  unclosedQuote,
  ordinalDate,
  redundantCurrency,
  nonSpeaker,
  nameVariant,
  titleConsistency,
  abbreviationConsistency,
];
