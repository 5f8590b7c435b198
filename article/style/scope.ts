import type { BlockType } from '../model';
import type { Scope } from './pack';

/** Vale's scopes by the blocks that an article has. */
const BLOCKS: Record<string, readonly BlockType[]> = {
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

/** Which blocks a scope names: parts joined by `&`, `~` for all but. Null for one that an article has nothing for. */
export function readScope(scopes: readonly string[]): Scope | null {
  const known = scopes.map((scope) => {
    const parts = scope.split('&').map((part) => part.trim().replace(/\.(?:md|txt|html|rst|adoc)$/, ''));
    const tests = parts.map((part): Scope | null => {
      const blocks = BLOCKS[part.replace(/^~/, '')];
      return blocks ? (type) => blocks.includes(type) !== part.startsWith('~') : null;
    });
    return tests.every((test) => test !== null)
      ? (type: BlockType) => tests.every((test) => test(type)) && BLOCKS.raw!.includes(type)
      : null;
  });
  return known.every((scope) => scope !== null) ? (type) => known.some((scope) => scope(type)) : null;
}
