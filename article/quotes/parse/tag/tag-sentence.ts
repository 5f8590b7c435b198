import { verbForm } from '../../words/verbs';
import type { Tag, Token } from '../token';
import { capitalTag } from './capital';
import { closedTag } from './closed-class';
import { isCapital, isLongWord, isPlainStart } from './letters';
import { openTag } from './open-class';
import { settledTag } from './settled';
import { isTwofold, twofoldTag } from './twofold';

/** Gives each token of a sentence its tag; quotations and genitives have theirs from the tokenizer. */
export function tagSentence(tokens: Token[]): void {
  const titled = isTitled(tokens);
  tokens.forEach((t, i) => {
    if (t.tag !== 'Q' && t.tag !== 'POS') t.tag = tagOf(tokens, i, titled);
  });
}

/** True for a headline in capitals, where they say nothing. */
function isTitled(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const t of tokens) {
    if (t.tag === 'Q' || t.text.length < 4 || !isLongWord(t.text)) continue;
    words++;
    if (isCapital(t.text)) capitals++;
    else if (verbForm(t.lower)?.reporting) return false;
  }
  return words > 3 && capitals >= 0.8 * words;
}

function tagOf(tokens: readonly Token[], i: number, titled: boolean): Tag {
  const t = tokens[i]!;
  return (
    (isPlainStart(t.text) ? undefined : signTag(t.text)) ??
    settledTag(t, tokens[i - 1], tokens[i + 1]) ??
    (isTwofold(t.lower) ? twofoldTag(t, tokens[i - 1], tokens[i + 1]) : undefined) ??
    capitalTag(tokens, i, titled) ??
    (t.lower === 'like' && tokens[i - 1]?.tag === 'PRO' ? undefined : closedTag(t.lower)) ??
    openTag(tokens, i)
  );
}

/** The tag of what no letter of English begins: signs and numbers. */
function signTag(text: string): Tag | undefined {
  if (!/[\p{L}\p{N}@#]/u.test(text)) return 'X';
  if (/^\d+[-‑]\p{L}/u.test(text)) return 'N';
  return /^[$£€¥]?\d/.test(text) ? 'NUM' : undefined;
}
