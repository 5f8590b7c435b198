import type { Clause, Phrase, Sentence } from '../parse';
import { SPEECH_NOUNS, VOICE_NOUNS } from '../words/bodies';

/** Prepositions that tie to the noun before them, behind a verb too: "said a spokesman for the board". */
const TIES = /^(?:of|for|from)$/;
/** Where and how something is said, which is no part of who says it: "a spokesman in a statement said". */
const OCCASION =
  /^(?:interview|conference|briefing|hearing|meeting|rally|speech|debate|time|year|week|day|phone|telephone|court|condition)$/;

/** "a source close to the board", "an official familiar with the talks". */
const NEARNESS = /^(?:close|familiar)$/;

/** Why or when somebody did so is no part of who it is. */
const REASON = /^(?:because|although|though|while|when|whereas)$/;

/**
 * Where the whole words for somebody unnamed end, as a token of the sentence: the phrase with what hangs on it ("a spokesman for
 * the board", "somebody at the back", "a pensioner who asked not to be named"), up to a comma or the verb.
 */
export function wholeEnd({ items, tokens }: Sentence, phrase: Phrase, item: number, clauses: readonly Clause[]): number {
  const verb = clauses.find((c) => c.order === 'before' && c.verbItem > item)?.verbItem ?? -1;
  let end = phrase.to;
  let i = item + 1;
  if (items[i]?.k === 'ADV' && NEARNESS.test(tokens[items[i]!.from]!.lower) && items[i + 1]?.k === 'P' && items[i + 2]?.k === 'NP') {
    end = items[i + 2]!.to;
    i += 3;
  }
  while (items[i]?.k === 'P' && items[i + 1]?.k === 'NP' && i < (verb < 0 ? items.length : verb)) {
    const { phrase: noun, to } = items[i + 1]!;
    const head = tokens[noun!.head]!.lower;
    if (!TIES.test(tokens[items[i]!.from]!.lower) && (verb < 0 || OCCASION.test(head))) return end;
    if (VOICE_NOUNS.has(head) && SPEECH_NOUNS.has(head) && tokens[items[i]!.from]!.lower === 'in') return end;
    end = to;
    i += 2;
  }
  if (items[i]?.k !== 'WH' || tokens[items[i]!.from]!.lower !== 'who') return end;
  const stop = verb < 0 ? items.findIndex(({ k }, j) => j > i && (k === ',' || k === 'X' || k === 'Q' || k === '-' || k === ':')) : verb;
  let closes = stop < 0 ? items.length : stop;
  for (let j = i; j < closes; j++) {
    const { k, from } = items[j]!;
    if (k === ',' || k === 'Q' || k === '-') return end;
    if (k === 'S' && REASON.test(tokens[from]!.lower)) closes = j;
  }
  return closes > i + 1 ? items[closes - 1]!.to : end;
}
