import { BODY_NOUNS, isPersonNoun } from '../../words/bodies';
import { ADJECTIVES, DETERMINERS } from '../../words/closed';
import { remember } from '../../words/remember';
import { verbForm } from '../../words/verbs';
import type { Tag, Token } from '../token';
import { closedTag } from './closed-class';
import { isWord } from './letters';
import { verbTag } from './verb-tag';

const isAdjective = remember((word: string): boolean => /(?:[a-z]{2}(?:ous|ful|less|able|ible|ical|ish|ative|ivet|ary))$/.test(word));
const NOUN_IN_LY = /^(?:family|ally|rally|assembly|supply|reply|july|italy|bully|jelly|monopoly|anomaly|daily|early)$/;

/** The tag of a word of no closed class: adjective, verb, adverb, and a noun where nothing speaks for another. */
export function openTag(tokens: readonly Token[], i: number): Tag {
  const t = tokens[i]!;
  const word = t.lower;
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  if (next && NEARNESS[word] === next.lower && prev && isPredicative(prev.tag)) return 'ADV';
  const listed = ADJECTIVES.has(word) && modifies(word, next);
  if (listed && (!prev || isAttributive(prev.tag))) return 'ADJ';
  if (isCompound(word) && isWord(next) && !closedTag(next!.lower)) return 'ADJ';
  if (prev?.tag === 'TO' && !verbForm(word) && !word.endsWith('s') && next && DETERMINERS.has(next.lower)) return 'VB';
  const verb = verbTag(t, governor(tokens, i), tokens[i - 2], next);
  if (verb) return verb;
  if (word.endsWith('ly') && /[a-z]{2}ly$/.test(word) && !NOUN_IN_LY.test(word)) return 'ADV';
  return listed || (isAdjective(word) && !isPersonNoun(word)) ? 'ADJ' : 'N';
}

/** What stands behind its noun, with the preposition that goes with it: "a source close to", "somebody familiar with". */
const NEARNESS: Readonly<Record<string, string>> = { close: 'to', familiar: 'with' };
/** "is close to", "came close to". */
const isPredicative = (tag: Tag): boolean => tag === 'N' || tag === 'NP' || tag === 'AUX' || tag === 'ADV' || tag === 'V';
/** What an adjective before its noun stands behind. */
const isAttributive = (tag: Tag): boolean => tag === 'D' || tag === 'ADJ' || tag === 'POS' || tag === 'NUM' || tag === 'P';

/** Whether an adjective has a word behind it that it may belong to. */
const modifies = (word: string, next: Token | undefined): boolean =>
  next !== undefined && next.tag !== 'POS' && /^\p{L}/u.test(next.text) && !(word === 'chief' && next.lower === 'of');

/** "family-run", but not "vice-president". */
function isCompound(word: string): boolean {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && /^\p{L}/u.test(word) && !isPersonNoun(word.slice(hyphen + 1)) && !isPersonNoun(word) && !BODY_NOUNS.has(word);
}

const GOVERNS: ReadonlySet<Tag> = new Set<Tag>(['AUX', 'TO', 'PRO', 'WH', 'NP', 'N', 'T']);

/** The token before, adverbs passed over behind a subject or an auxiliary. */
function governor(tokens: readonly Token[], i: number): Token | undefined {
  let j = i - 1;
  while (j > 0 && tokens[j]!.tag === 'ADV') j--;
  const found = tokens[j];
  return found && GOVERNS.has(found.tag) ? found : tokens[i - 1];
}
