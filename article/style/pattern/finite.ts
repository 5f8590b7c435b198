import type { Node } from './tree';

/** More than this, and a pattern is better left a pattern. */
const MOST_WORDS = 48;

/** All texts that a pattern can match where they are few and plain, else null. Letters of an ignored case come as lower case. */
export function finiteWords(node: Node): string[] | null {
  switch (node.kind) {
    case 'empty':
      return [''];
    case 'set':
      return node.char !== undefined ? [node.char] : smallClass(node.source);
    case 'group':
      return node.name === '' || node.name === null ? finiteWords(node.body) : null;
    case 'choice': {
      const all = node.options.map(finiteWords);
      return all.every((words) => words !== null) ? few(all.flat()) : null;
    }
    case 'sequence':
      return node.parts.reduce<string[] | null>((heads, part) => product(heads, finiteWords(part)), ['']);
    case 'repeat': {
      const once = node.max <= 1 ? finiteWords(node.body) : null;
      return once && few(node.min === 0 ? (node.lazy ? ['', ...once] : [...once, '']) : once);
    }
    default:
      return null;
  }
}

const few = (words: string[]): string[] | null => (words.length <= MOST_WORDS ? words : null);

const product = (heads: string[] | null, tails: string[] | null): string[] | null =>
  heads && tails && heads.length * tails.length <= MOST_WORDS ? heads.flatMap((head) => tails.map((tail) => head + tail)) : null;

/** [ae]: two letters. */
function smallClass(source: string): string[] | null {
  const inside = /^\[((?:\\[-\\^$.*+?()[\]{}|/]|[^\\^\]-])+)\]$/u.exec(source)?.[1];
  return inside ? few([...inside.matchAll(/\\?(.)/gsu)].map((m) => m[1]!)) : null;
}
