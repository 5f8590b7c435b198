import type { BlockType } from '../model';
import type { Scope } from './pack';

/** Vale's scopes by the blocks that an article has. */
const BLOCKS: Readonly<Record<string, readonly BlockType[]>> = {
  text: ['headline', 'byline', 'subhead', 'paragraph', 'block-quote', 'list-item'],
  raw: ['headline', 'byline', 'subhead', 'paragraph', 'block-quote', 'list-item', 'code'],
  summary: ['paragraph', 'block-quote', 'list-item'],
  paragraph: ['paragraph', 'block-quote'],
  sentence: ['paragraph', 'block-quote', 'list-item'],
  heading: ['headline', 'subhead'],
  'heading.h1': ['headline'],
  'heading.h2': ['subhead'],
  list: ['list-item'],
  blockquote: ['block-quote'],
  code: ['code'],
};
/** Scopes of Vale for which a story has no text: a rule that looks elsewhere too runs there, and “all but these” is everything. */
const NOTHING_THERE = /^(?:heading\.h[3-6]|table(?:\.\w+)*|figure(?:\.\w+)*|alt|link|strong|emphasis|comment(?:\.\w+)*|meta|title)$/;

/** Which blocks the scopes of a rule name, any of them: parts joined by `&`, `~` for all but. Null where an article has nothing for them. */
export function readScope(scopes: readonly string[]): Scope | null {
  const read = scopes.map(readOne);
  if (read.includes(null)) return null;
  const tests = read.filter((test) => test !== null && test !== 'nowhere') as Scope[];
  return tests.length ? (type) => tests.some((test) => test(type)) : null;
}

/** Null for a scope that is not known. */
function readOne(scope: string): Scope | 'nowhere' | null {
  const all = (type: BlockType): boolean => BLOCKS.raw!.includes(type);
  const tests: Scope[] = [all];
  for (const part of scope.split('&').map((each) => each.trim().replace(/\.(?:md|txt|html|rst|adoc)$/, ''))) {
    const isNot = part.startsWith('~');
    const name = part.replace(/^~/, '');
    const blocks = Object.hasOwn(BLOCKS, name) ? BLOCKS[name] : undefined;
    if (blocks) tests.push((type) => blocks.includes(type) !== isNot);
    else if (!NOTHING_THERE.test(name)) return null;
    else if (!isNot) return 'nowhere';
  }
  return (type) => tests.every((test) => test(type));
}
