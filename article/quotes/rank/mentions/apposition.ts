import type { Item } from '../../parse';
import type { Register } from '../../people/register';
import type { Person } from '../../reading';
import type { StorySentence } from '../../read/story';
import { BODY_NOUNS, isPersonNoun } from '../../words/bodies';

/** A noun and the name behind its comma, which are one mention; `end` is an offset of the story. */
export interface Apposition {
  person: Person;
  end: number;
}

/**
 * "the mayor, Ann Lee, said" is Ann Lee; "Ann Lee, the mayor, said" is one mention too. By the item's place; null for the second of
 * the two, which is no mention of its own.
 */
export function appositionsOf(sentence: StorySentence, register: Register): Map<number, Apposition | null> {
  const out = new Map<number, Apposition | null>();
  const { items, tokens, at } = sentence;
  for (let i = 0; i + 2 < items.length; i++) {
    if (items[i]!.k !== 'NP') continue;
    const second = secondOf(sentence, i, register);
    if (second < 0) continue;
    const person = personAt(sentence, second, register);
    if (person && introduces(sentence, i, person, items[second + 1]?.k)) {
      out.set(i, { person, end: at + tokens[items[second]!.phrase!.to - 1]!.end });
      out.set(second, null);
    } else if (personAt(sentence, i, register) && describes(sentence, second)) out.set(second, null);
  }
  return out;
}

/** The noun phrase behind the comma or dash after the one at `i` and what hangs on it ("the head of the board, Ann Lee"); -1 without. */
function secondOf(sentence: StorySentence, i: number, register: Register): number {
  const { items } = sentence;
  const mayHaveMore = items[i]!.phrase!.kind === 'common';
  let sign = i + 1;
  while (mayHaveMore && items[sign]?.k === 'P' && items[sign + 1]?.k === 'NP' && isThing(sentence, sign + 1, register)) sign += 2;
  const k = items[sign]?.k;
  return (k === ',' || k === '-') && items[sign + 1]?.k === 'NP' ? sign + 1 : -1;
}

/** "the mayor, Ann Lee,", "the charity, Harbour Aid,": the noun goes with the name, and the two are closed. */
function introduces(sentence: StorySentence, i: number, { organisation }: Person, close: Item['k'] | undefined): boolean {
  if (sentence.items[i]!.phrase!.kind !== 'common') return false;
  const head = headAt(sentence, i);
  if (organisation) return BODY_NOUNS.has(head) && close === ',';
  return isPersonNoun(head) && (close === ',' || close === '-' || close === 'X' || close === undefined || close === 'Q');
}

/** "…, the mayor, said": a noun for a person that no verb takes for itself. */
const describes = (sentence: StorySentence, second: number): boolean =>
  sentence.items[second]!.phrase!.kind === 'common' && isPersonNoun(headAt(sentence, second)) && sentence.items[second + 1]?.k !== 'V';

const isThing = (sentence: StorySentence, i: number, register: Register): boolean =>
  !personAt(sentence, i, register) && !isPersonNoun(headAt(sentence, i));

const headAt = ({ items, tokens }: StorySentence, i: number): string => tokens[items[i]!.phrase!.head]!.lower;

function personAt({ items, names }: StorySentence, i: number, register: Register): Person | undefined {
  const use = names.get(items[i]!.phrase!);
  return use && register.of.get(use);
}
