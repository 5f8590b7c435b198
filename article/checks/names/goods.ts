import { givenName } from '../../quotes';
import type { Lists } from '../check';

interface Words {
  makers: ReadonlySet<string>;
  goods: ReadonlySet<string>;
}

const known = new WeakMap<Lists, Words>();

function wordsOf(lists: Lists): Words {
  let words = known.get(lists);
  if (!words) {
    const makers = new Set([...(lists.brands ?? []), ...(lists.firms ?? []), ...(lists.bodies ?? [])]);
    known.set(lists, (words = { makers, goods: new Set(lists['goods-words'] ?? []) }));
  }
  return words;
}

/** Whether two words are the name of goods: a maker of the lists `brands`, `firms` and `bodies`, and one of `goods-words` (“Spotify Wrapped”). */
export function isGoods(name: string, lists: Lists): boolean {
  const [maker = '', word = '', ...more] = name.split(' ');
  if (word === '' || more.length > 0) return false;
  const { makers, goods } = wordsOf(lists);
  return goods.has(word) && makers.has(maker) && givenName(maker) === undefined;
}
