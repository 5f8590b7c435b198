import { slipDistance } from './distance';
import type { StoryFacts } from './facts';

/** A word and what speaks for it. */
export interface Candidate {
  word: string;
  /** Lower is better. */
  score: number;
  /** How far it is from what was typed, by `slipDistance`. */
  distance: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every text that one slip makes into `word`, of those that `known` holds. */
function* oneSlipAway(word: string, known: (candidate: string) => boolean): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail && known(head + tail.slice(1))) yield head + tail.slice(1);
    if (tail.length > 1 && known(head + tail[1] + tail[0] + tail.slice(2))) yield head + tail[1] + tail[0] + tail.slice(2);
    for (const letter of LETTERS) {
      if (known(head + letter + tail)) yield head + letter + tail;
      if (tail && known(head + letter + tail.slice(1))) yield head + letter + tail.slice(1);
    }
  }
}

/**
 * What was meant, likeliest first: harper's proposals, words of the story and common words, ranked by how likely the slip is,
 * how common the word, and whether the story uses it. `typed` in lower case; `common` gives 0 for the commonest words up to 1, undefined for others.
 */
export function suggest(
  typed: string,
  proposals: readonly string[],
  facts: StoryFacts,
  common: (word: string) => number | undefined,
): Candidate[] {
  const words = new Map<string, string>();
  for (const proposal of proposals) words.set(proposal.toLowerCase(), proposal);
  const usedOften = (word: string): boolean => (facts.lower.get(word) ?? 0) >= 2;
  for (const word of oneSlipAway(
    typed,
    (candidate) => candidate !== typed && candidate.length > 2 && (common(candidate) !== undefined || usedOften(candidate)),
  ))
    if (!words.has(word)) words.set(word, word);
  const candidates = [...words].map(([key, word]): Candidate => {
    const distance = slipDistance(typed, key);
    const rank = common(key);
    const used = facts.lower.get(key) ?? 0;
    const rarity = rank === undefined ? (used ? 0.45 : 0.9) : 0.4 * rank;
    const two = /[\s-]/.test(key) ? 0.5 : 0;
    // a name is seldom meant by a word in small letters, unless the story has it
    const name = /^\p{Lu}/u.test(word) && !facts.capital.has(key) ? 0.8 : 0;
    return { word, distance, score: distance + rarity + two + name - Math.min(used, 4) * 0.06 };
  });
  return candidates.sort((a, b) => a.score - b.score || a.word.localeCompare(b.word));
}
