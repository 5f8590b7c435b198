import { blockText, type Block, type BlockType } from './block';

/** A block as the engine sees it: plain data, offsets in UTF-16 into the view. */
export interface ViewBlock {
  type: BlockType;
  text: string;
  start: number;
  end: number;
  gap: boolean;
}

/** The plain-text view: the blocks' texts joined by one line break. Every offset that leaves the core points into `text`. */
export interface View {
  text: string;
  blocks: ViewBlock[];
}

/** The view of blocks, void ones included (as empty lines). */
export function viewOf(blocks: readonly Block[]): View {
  let at = 0;
  const seen = blocks.map((block): ViewBlock => {
    const text = blockText(block);
    const start = at;
    at += text.length + 1;
    return { type: block.type, text, start, end: start + text.length, gap: block.gap ?? false };
  });
  return { text: seen.map((b) => b.text).join('\n'), blocks: seen };
}

/** Which block holds a view offset, and where in it; an offset on a line break belongs to the block before it. */
export function placeAt(view: View, offset: number): { block: number; offset: number } {
  let low = 0;
  let high = view.blocks.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (view.blocks[mid]!.start <= offset) low = mid;
    else high = mid - 1;
  }
  return { block: low, offset: offset - (view.blocks[low]?.start ?? 0) };
}

const WORD = /[\p{L}\p{N}]/u;
/** Words of a text: tokens between white space that hold a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/).filter((token) => WORD.test(token)).length;
