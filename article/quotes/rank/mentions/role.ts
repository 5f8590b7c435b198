import type { Clause } from '../../parse';
import type { StorySentence } from '../../read/story';
import { SPEECH_NOUNS } from '../../words/bodies';
import { PLAIN_SPEECH } from '../../words/verbs';
import type { Role, StoryMention } from './mention';

/** What the noun phrase at `i` does, whose clauses are given. */
export function roleOf(sentence: StorySentence, i: number, clauses: readonly Clause[]): Role {
  const { items } = sentence;
  const active = clauses.filter((c) => !c.verb.passive);
  if (active.some((c) => PLAIN_SPEECH.has(c.verb.base))) return 'said';
  if (active.some((c) => c.verb.reporting)) return 'report';
  if (active.length > 0) return 'subject';
  if (clauses.length > 0) return 'passive';
  const prev = items[i - 1]?.k;
  if (prev === 'P') return roleBehindPreposition(sentence, i);
  if (prev === 'V') return 'object';
  if (items[i + 1]?.k === ':') return 'colon';
  return prev === ',' && items[i - 2]?.k === 'NP' ? 'apposition' : 'lone';
}

function roleBehindPreposition({ items, tokens }: StorySentence, i: number): Role {
  const { from } = items[i - 1]!;
  const owned = items[i - 2]?.phrase;
  switch (tokens[from]!.lower) {
    case 'of': // "in the words of Lee"
      return owned && tokens[owned.head]!.lower === 'words' && items[i - 3]?.k === 'P' ? 'according' : 'in-phrase';
    case 'to':
      return tokens[from - 1]?.lower === 'according' ? 'according' : 'after-to';
    case 'with':
      return 'after-to';
    case 'by':
    case 'from':
      return 'by';
    default:
      return 'in-phrase';
  }
}

/** Who owns a noun of speech says it; as plainly as by a verb where what is said follows ("Lee's claim that ..."). */
export const ownerRole = (noun: string, clauses: readonly Clause[]): Role =>
  !SPEECH_NOUNS.has(noun) ? 'owner' : clauses.length > 0 ? 'said' : 'owner-speech';

/** What the clause of the noun phrase at `item` hangs on. */
export function subordinateTo({ items, tokens }: StorySentence, item: number): StoryMention['subordinate'] {
  for (let j = item - 1; j >= 0; j--) {
    const { k, from, verb } = items[j]!;
    if (k === 'Q' || k === ',') return 'no';
    if (k === 'S') return tokens[from]!.lower === 'that' ? 'report' : 'adverbial';
    if (k === 'P' && j === item - 1 && /^(?:as|after|before|since|until)$/.test(tokens[from]!.lower)) return 'adverbial';
    if (k === 'WH') return 'relative';
    if (k === 'V' && verb!.reporting && items[item + 1]?.k === 'V') return 'report';
  }
  return 'no';
}
