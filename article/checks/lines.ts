import type { BlockType, Edit, View, ViewBlock } from '../model';

/** Blocks of running text; code, tables, pictures and opaque blocks are nobody's sentences. */
const PROSE: ReadonlySet<BlockType> = new Set<BlockType>(['headline', 'byline', 'subhead', 'paragraph', 'block-quote', 'list-item']);
export const isProse = (block: Pick<ViewBlock, 'type'>): boolean => PROSE.has(block.type);

/** Deletes a line with one of its line breaks, so that no empty block stays. Offsets are into the view. */
export function removeLine(view: View, block: ViewBlock): Edit {
  if (block.end < view.text.length) return { start: block.start, end: block.end + 1, text: '' };
  return { start: Math.max(0, block.start - 1), end: block.end, text: '' };
}
