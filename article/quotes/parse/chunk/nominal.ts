import type { Token } from '../token';
import { isParticle, joinLength, splitsBeforeName } from './proper-name';

/**
 * The end of determiner, modifiers and nouns from `from` on, or null where no noun ends them. `owned`: behind a genitive, which
 * takes the place of the determiner.
 */
export function readNominal(tokens: readonly Token[], from: number, owned: boolean): number | null {
  let j = from;
  while (tokens[j]?.tag === 'D') j++;
  const first = j;
  let end: number | null = null;
  while (j < tokens.length) {
    const { tag } = tokens[j]!;
    if (tag === 'N' || tag === 'NP') {
      if (tag === 'NP' && j > first && splitsBeforeName(tokens, first, j)) break;
      end = ++j;
    } else {
      const joined = end === j ? joinLength(tokens, j) : 0;
      if (joined === 0 && !isModifier(tokens, j) && !(j === first && isParticiple(tokens, j, first > from, owned))) break;
      j += joined || 1;
    }
  }
  return end;
}

/** Whether the word at `j` goes with a noun that is still to come. */
function isModifier(tokens: readonly Token[], j: number): boolean {
  const { tag } = tokens[j]!;
  return tag === 'ADJ' || tag === 'NUM' || joinsAdjectives(tokens, j) || isParticle(tokens, j) || isDayBefore(tokens, j);
}

/** "a Wednesday editorial". */
const isDayBefore = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]!.tag === 'T' && /day$/.test(tokens[j]!.lower) && tokens[j - 1]?.tag === 'D' && tokens[j + 1]?.tag === 'N';

/** "cold and wet weather". */
const joinsAdjectives = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]!.tag === 'C' && tokens[j - 1]?.tag === 'ADJ' && tokens[j + 1]?.tag === 'ADJ';

/** "the falling leaves", "Lee's broken promise": a participle opens a nominal only behind a determiner or a genitive. */
function isParticiple(tokens: readonly Token[], j: number, determined: boolean, owned: boolean): boolean {
  const { tag } = tokens[j]!;
  return (tag === 'VG' || tag === 'VN') && (determined || (owned && tokens[j + 1]?.tag === 'N'));
}
