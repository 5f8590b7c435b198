// Our own rules of grammar, for the slips that a news desk meets most: words that sound alike, articles, verbs that do not go with
// their subject. Each is a value with a name; patterns decide, with what stands beside the words. Sources: the entries on these
// words in the usual usage guides (Garner's Modern English Usage; Merriam-Webster's Dictionary of English Usage).
import { twoArticles, wrongArticle } from './articles';
import { beenBeing } from './been-being';
import { countedSubject } from './counted';
import { farSubject } from './far-subject';
import { acceptExcept, affectEffect, couldOf, ledLead, looseLose, thanThen, toToo, wereWhere } from './look-alikes';
import { its, their, whose, your } from './mixed-up';
import { headNoun, himAndShe, ofOff } from './heads';
import { missingTo } from './missing-to';
import { plainVerb } from './plain-verb';
import { possessive } from './possessive';
import type { GrammarRule } from './slip';
import { lessFewer, neitherOr, nounVerb, twoWords } from './agreement';
import { currentCurrant, downedDown, lieLay, straightStrait, threwThrough, weSeen, youAndI } from './sound-alikes';
import { verbForm } from './verb-forms';
import { plural, singular } from './verbs';

export type { GrammarRule, Slip } from './slip';

export const GRAMMAR: readonly GrammarRule[] = [
  wrongArticle,
  twoArticles,
  its,
  their,
  your,
  whose,
  couldOf,
  thanThen,
  looseLose,
  affectEffect,
  toToo,
  wereWhere,
  ledLead,
  acceptExcept,
  singular,
  plural,
  nounVerb,
  verbForm,
  headNoun,
  farSubject,
  countedSubject,
  plainVerb,
  beenBeing,
  possessive,
  missingTo,
  himAndShe,
  ofOff,
  lessFewer,
  neitherOr,
  twoWords,
  straightStrait,
  currentCurrant,
  lieLay,
  youAndI,
  weSeen,
  threwThrough,
  downedDown,
];
