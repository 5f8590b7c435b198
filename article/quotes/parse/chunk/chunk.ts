import { isDash, type Token } from '../token';
import type { Item } from './item';
import { readPhrase } from './noun-phrase';
import { readTime } from './time';
import { readVerb } from './verb-group';

/** Cuts a tagged sentence into noun phrases, verb groups and what joins them. */
export function chunk(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < tokens.length) {
    const item = readTime(tokens, i) ?? readPhrase(tokens, i) ?? readVerb(tokens, i) ?? { k: kindOf(tokens[i]!), from: i, to: i + 1 };
    items.push(item);
    i = item.to;
  }
  return items;
}

/** What a word is that stands in neither a noun phrase nor a verb group. */
function kindOf({ tag, text }: Token): Item['k'] {
  switch (tag) {
    case 'Q':
    case 'C':
    case 'S':
    case 'WH':
    case 'ADV':
    case 'T':
    case 'P':
      return tag;
    case 'TO':
      return 'P';
    case 'ADJ':
    case 'NUM':
      return 'ADV';
    default:
      return text === ',' || text === ':' ? text : text === '-' || isDash(text) ? '-' : 'X';
  }
}
