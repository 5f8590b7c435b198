import type { Person } from '../reading';
import type { StoryMention } from './mentions';

/** How many blocks up somebody unnamed may have been brought in. */
const FAR = 12;
const BRINGS_IN = /^(?:an?|one|another) /i;
const TAKES_UP = /^(?:the|this|that) /i;
const SAYS_NO_KIND = /^(?:former|old|young|same|senior)$/;

const isOpen = (m: StoryMention): boolean => m.type === 'nominal' && m.person === null && m.pronoun === '' && !m.plural;

const modifiersOf = (m: StoryMention): string[] => {
  const words = m.phrase.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.slice(1).filter((word) => word !== m.head && !SAYS_NO_KIND.test(word));
};

/**
 * The mention that brought in somebody unnamed, for each that takes them up again: "a former engineer" for "the engineer". The last
 * one of the same noun counts, and only where nothing said of the later one speaks against it ("the second engineer").
 */
export function broughtInBy(
  mentions: readonly StoryMention[],
  means: ReadonlyMap<StoryMention, Person>,
): ReadonlyMap<StoryMention, StoryMention> {
  const out = new Map<StoryMention, StoryMention>();
  const last = new Map<string, StoryMention>();
  for (const m of mentions) {
    if (!isOpen(m)) continue;
    if (BRINGS_IN.test(m.phrase)) last.set(m.head, m);
    if (!TAKES_UP.test(m.phrase) || means.has(m)) continue;
    const first = last.get(m.head);
    if (!first || m.block - first.block > FAR) continue;
    const said = modifiersOf(first);
    if (modifiersOf(m).every((word) => said.includes(word))) out.set(m, first);
  }
  return out;
}
