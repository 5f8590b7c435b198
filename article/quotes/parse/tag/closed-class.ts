import * as closed from '../../words/closed';
import { remember } from '../../words/remember';
import { AUXILIARY } from '../../words/verbs';
import type { Tag } from '../token';

const CONTRACTED = /^(?:i|you|we|they|he|she|it|who|that|there)'(?:s|m|d|ve|re|ll)$/;
/** Subordinators that are prepositions first. */
const PREPOSITION_FIRST = /^(?:before|after|since|until|than|as)$/;

/** The tag of a lower-case word that belongs to a closed class; undefined for nouns, verbs and adjectives. */
export const closedTag = remember((word: string): Tag | undefined => {
  if (AUXILIARY.has(word)) return 'AUX';
  if (CONTRACTED.test(word)) return word.startsWith('who') ? 'WH' : 'PRO';
  if (closed.PERSONAL.has(word) || (closed.INDEFINITE.has(word) && !closed.DETERMINERS.has(word))) return 'PRO';
  if (word === 'that') return 'S';
  if (closed.DETERMINERS.has(word)) return 'D';
  if (word === 'to') return 'TO';
  if (closed.CONJUNCTIONS.has(word)) return 'C';
  if (closed.WHO.has(word)) return 'WH';
  if (closed.SUBORDINATORS.has(word) && !PREPOSITION_FIRST.test(word)) return 'S';
  if (closed.PREPOSITIONS.has(word)) return 'P';
  if (closed.OTHER_PRONOUNS.has(word)) return 'OBJ';
  if (closed.ADVERBS.has(word)) return 'ADV';
  return undefined;
});
