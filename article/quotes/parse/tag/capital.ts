import { verbForm } from '../../words/verbs';
import type { Tag, Token } from '../token';
import { closedTag } from './closed-class';
import { isCapital, isCapitalWord, isHandle } from './letters';
import { verbTag } from './verb-tag';

/** Small words that stay small whatever is beside them. */
const NEVER_A_NAME = /^(?:he|she|they|it|we|you|the|a|and|but|of)$/;

/** The tag that a capital gives a word (or the sign of a handle); undefined where there is none, or it is the sentence's alone. */
export function capitalTag(tokens: readonly Token[], i: number, titled: boolean): Tag | undefined {
  const t = tokens[i]!;
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  if (!isCapital(t.text) && !isHandle(t.text)) return undefined;
  const closed = closedTag(t.lower);
  if (titled) {
    if (closed) return closed;
    const verb = verbForm(t.lower);
    if (verb && verb.form !== 'base') return verbTag(t, prev, tokens[i - 2], next) ?? 'NP';
  }
  if (t.initial) return closed ?? (isCommonOpener(t.lower, next) ? undefined : 'NP');
  return closed && isOnlyWritten(t, closed, prev, next) ? closed : 'NP';
}

/** True where a capital at the start of a sentence is only the sentence's: the word is a verb form or an adverb. */
const isCommonOpener = (word: string, next: Token | undefined): boolean =>
  word.endsWith('ing') || (word.endsWith('ly') && !isFiniteVerb(next)) || (!isCapitalWord(next) && verbForm(word) !== undefined);

/** "Norly said": no adverb opens a sentence right before its verb. */
const isFiniteVerb = (t: Token | undefined): boolean => t !== undefined && /^(?:did|past|s)$/.test(verbForm(t.lower)?.form ?? t.lower);

/** True where a word of a closed class is only written with a capital and belongs to no name: "I", "MUST", "“Of …”, And". */
function isOnlyWritten({ text, lower }: Token, tag: Tag, prev: Token | undefined, next: Token | undefined): boolean {
  if (text.length === 1 || (text.length > 3 && text === text.toUpperCase())) return true;
  // "Will Lee", "In 2022, Do Minh Quan": they begin names too
  if (tag === 'AUX')
    return lower !== 'will' && lower !== 'may' && !(/^(?:do|can)$/.test(lower) && isCapitalWord(next) && prev?.text !== ':');
  if (prev && prev.tag !== 'NP' && next && !isCapital(next.text)) return true;
  if (NEVER_A_NAME.test(lower)) return true;
  const joins = tag === 'S' || tag === 'C' || tag === 'WH' || tag === 'P' || tag === 'ADV';
  return joins && (!prev || prev.tag === 'X' || prev.tag === 'Q') && (!next || isCapital(next.text));
}
