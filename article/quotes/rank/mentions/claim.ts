import type { Clause, Phrase } from '../../parse';
import type { StorySentence } from '../../read/story';
import { SPEECH_NOUNS } from '../../words/bodies';

/** True for a clause whose verb is a noun that its subject owns. */
export const isClaim = ({ verbItem, item }: Clause): boolean => verbItem === item;

/** "Lee's claim that ..." reads as the clause "Lee claims that ...": its verb is the noun. */
export function claimOf(sentence: StorySentence, item: number, subject: Phrase, noun: string): Clause[] {
  const { to, phrase } = sentence.items[item]!;
  if (!SPEECH_NOUNS.has(noun) || sentence.tokens[to]?.lower !== 'that') return [];
  const main = phrase!.head;
  const verb = { from: main, to: main + 1, main, base: 'say', form: 'finite', passive: false, reporting: true } as const;
  return [{ verb, verbItem: item, subject, item, order: 'before' }];
}
