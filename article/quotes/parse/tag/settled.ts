import { TIME_NOUNS } from '../../words/closed';
import type { Tag, Token } from '../token';
import { closedTag } from './closed-class';
import { isCapital, isWord } from './letters';

/** The tag that a set phrase gives a word: "per cent", "the back", "Monday morning", "of that side". */
export function settledTag({ text, lower }: Token, prev: Token | undefined, next: Token | undefined): Tag | undefined {
  if (lower === 'per' ? next?.lower === 'cent' : lower === 'cent' && prev?.lower === 'per') return 'NUM';
  if (lower === 'back' && prev?.tag === 'D' && /^(?:the|his|her|its)$/.test(prev.lower)) return 'N';
  if (prev?.tag === 'T' && TIME_NOUNS.has(lower.replace(/s$/, '')) && !isCapital(text)) return 'T';
  if (lower === 'that' && prev?.tag === 'P' && isWord(next) && !closedTag(next!.lower)) return 'D';
  return undefined;
}
