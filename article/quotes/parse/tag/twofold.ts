import { TIME, TIME_NOUNS } from '../../words/closed';
import { verbForm } from '../../words/verbs';
import type { Tag, Token } from '../token';
import { closedTag } from './closed-class';
import { isCapital, isCapitalWord } from './letters';

/** Adverbs that are adjectives too, behind a determiner. */
const EITHER = new Set('first last next further long only once then now early late'.split(' '));
/** Adverbs that are nouns too, or adjectives, behind a determiner: "the outside", "the away end". */
const SIDES = new Set('away outside inside'.split(' '));
/** What makes a number a rough one. */
const ROUGHLY = new Set('about around over under nearly almost'.split(' '));
const NUMBER = /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|half$)/;
/** Months and days that are names, verbs or nouns too. */
const TIME_OR_NAME = /^(?:may|march|april|june|august|jan|sun|sat|mar|wed)\.?$/;

const TWOFOLD = new Set([...TIME, ...EITHER, ...ROUGHLY, ...SIDES]);

/** Whether a lower-case word is of two classes, so that its neighbours are asked before any list. */
export const isTwofold = (word: string): boolean => TWOFOLD.has(word);

/** The tag of a word of two classes by its neighbours; undefined where they do not tell. */
export function twofoldTag(t: Token, prev: Token | undefined, next: Token | undefined): Tag | undefined {
  const word = t.lower;
  if ((word === 'last' || word === 'next') && next && TIME_NOUNS.has(next.lower)) return 'D';
  if (SIDES.has(word) && prev?.tag === 'D') return isPlainNoun(next) ? 'ADJ' : 'N';
  if (EITHER.has(word) && (prev?.tag === 'D' || prev?.tag === 'POS') && isWordOrNumber(next)) return 'ADJ';
  if (ROUGHLY.has(word) && next && NUMBER.test(next.lower)) return 'ADV';
  if (word === 'once' && next && verbForm(next.lower)?.form === 'past') return 'ADV';
  return TIME.has(word) && isTime(t, prev, next) ? 'T' : undefined;
}

const isWordOrNumber = (t: Token | undefined): boolean => t !== undefined && t.tag !== 'Q' && /^[\p{L}\d]/u.test(t.text);

const isPlainNoun = (t: Token | undefined): boolean =>
  t !== undefined && t.tag !== 'Q' && /^\p{Ll}/u.test(t.text) && !closedTag(t.lower) && !verbForm(t.lower);

/** Whether the name of a day or month is one here: not "may go", nor "April Lee". */
function isTime({ text, lower }: Token, prev: Token | undefined, next: Token | undefined): boolean {
  if ((lower === 'may' || lower === 'march') && !isCapital(text)) return false;
  if (lower === 'may' && next && closedTag(next.lower)) return false;
  return !TIME_OR_NAME.test(lower) || (!isCapitalWord(next) && prev?.tag !== 'NP');
}
