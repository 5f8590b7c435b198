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
    if (out.has(second)) {
      out.set(i, null);
      continue;
    }
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
  const { items, tokens } = sentence;
  const mayHaveMore = isNoun(sentence, i);
  let sign = i + 1;
  if (mayHaveMore && isPersonNoun(headAt(sentence, i)) && tokens[items[sign]?.from ?? -1]?.lower === 'who')
    return behindWho(sentence, sign);
  while (mayHaveMore && items[sign]?.k === 'P' && items[sign + 1]?.k === 'NP' && isThing(sentence, sign + 1, register)) sign += 2;
  // "a member of the board and former mayor, Ann Lee"
  if (mayHaveMore && items[sign]?.k === 'C' && items[sign + 1]?.phrase?.kind === 'common' && isPersonNoun(headAt(sentence, sign + 1)))
    sign += 2;
  const k = items[sign]?.k;
  return (k === ',' || k === '-') && items[sign + 1]?.k === 'NP' ? sign + 1 : -1;
}

/** The name behind "a sawyer who has been here for years, Tom Roe, said"; -1 without. */
function behindWho({ items }: StorySentence, who: number): number {
  const comma = items.findIndex(({ k }, j) => j > who && /^(?:,|-|Q|X)$/.test(k));
  const isName = items[comma]?.k === ',' && items[comma + 1]?.phrase?.kind === 'name';
  return isName && items[comma + 2]?.k === ',' && items[comma + 3]?.k === 'V' ? comma + 1 : -1;
}

/** "the mayor", and "the Chairman", whose capital makes no name of it. */
const isNoun = ({ items, names }: StorySentence, i: number): boolean => {
  const phrase = items[i]!.phrase!;
  return phrase.kind === 'common' || (phrase.kind === 'name' && !names.has(phrase));
};

/** "the mayor, Ann Lee,", "the charity, Harbour Aid,": the noun goes with the name, and the two are closed. */
function introduces(sentence: StorySentence, i: number, { organisation }: Person, close: Item['k'] | undefined): boolean {
  if (!isNoun(sentence, i)) return false;
  const head = headAt(sentence, i);
  if (organisation) return BODY_NOUNS.has(head) && close === ',';
  return isPersonNoun(head) && (close === ',' || close === '-' || close === 'X' || close === undefined || close === 'Q');
}

/** "…, the mayor, said": a noun for a person that no verb takes for itself. */
const describes = (sentence: StorySentence, second: number): boolean =>
  sentence.items[second]!.phrase!.kind === 'common' && isPersonNoun(headAt(sentence, second)) && sentence.items[second + 1]?.k !== 'V';

/** Nobody who could be the one meant: "the head of the board", "the Chairman of Norwood Council". */
function isThing(sentence: StorySentence, i: number, register: Register): boolean {
  const named = personAt(sentence, i, register);
  return named ? named.organisation : !isPersonNoun(headAt(sentence, i));
}

const headAt = ({ items, tokens }: StorySentence, i: number): string => tokens[items[i]!.phrase!.head]!.lower;

function personAt({ items, names }: StorySentence, i: number, register: Register): Person | undefined {
  const use = names.get(items[i]!.phrase!);
  return use && register.of.get(use);
}
