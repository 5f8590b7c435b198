import type { ViewBlock } from '../../model';
import type { Lists } from '../check';
import { capitalsOf } from '../text/capitals';

interface NoPersons {
  names: ReadonlySet<string>;
  /** The list `goods-words`, in small letters: the maker before one may stand in no list of these. */
  goods: ReadonlySet<string>;
  /** By `headOf`: 1 where a name begins with those three letters. */
  heads: Uint8Array;
}

const THIRDS = 32;
/** A number for the first two letters, times `THIRDS`; small letters and capitals of English have the same. */
const pairOf = (text: string, at: number): number => (((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31)) * THIRDS;
const headOf = (text: string, at: number): number => pairOf(text, at) + (text.charCodeAt(at + 2) & 31);

const known = new WeakMap<Lists, NoPersons>();

function read(lists: Lists): NoPersons {
  const have = known.get(lists);
  if (have) return have;
  const names = new Set([...(lists.brands ?? []), ...(lists.firms ?? []), ...(lists.things ?? [])].map((name) => name.toLowerCase()));
  const heads = new Uint8Array(THIRDS ** 3);
  const goods = new Set((lists['goods-words'] ?? []).map((word) => word.toLowerCase()));
  for (const name of [...names, ...goods])
    if (name.length > 2) heads[headOf(name, 0)] = 1;
    else heads.fill(1, pairOf(name, 0), pairOf(name, 0) + THIRDS);
  const made = { names, goods, heads };
  known.set(lists, made);
  return made;
}

/** The names of the lists `brands`, `firms` and `things`, in small letters. */
export const noPersonsOf = (lists: Lists): ReadonlySet<string> => read(lists).names;

const NAME = /(\p{Lu}[\p{L}&+-]+)(?=( \p{Lu}[\p{L}&+-]+)?)/uy;

/** Whether one of those names, of one word or two, or a word for goods stands in a block, wherever: without one nothing dearer need be asked. */
export function namesNoPerson(block: ViewBlock, lists: Lists): boolean {
  const { names, goods, heads } = read(lists);
  const { text } = block;
  for (const at of capitalsOf(block)) {
    if (heads[headOf(text, at)] === 0) continue;
    NAME.lastIndex = at;
    const [, word, next] = NAME.exec(text) ?? [];
    if (word === undefined) continue;
    const lower = word.toLowerCase();
    if (names.has(lower) || goods.has(lower) || (next !== undefined && names.has(lower + next.toLowerCase()))) return true;
  }
  return false;
}
