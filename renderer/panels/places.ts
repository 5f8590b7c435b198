import { placeAt, type View } from '../../article/model';

/** The element that holds the page, found by the name that assistive technology uses. */
export const pageElement = (): HTMLElement | null => document.querySelector<HTMLElement>('[role="textbox"][aria-label="Article"]');

/** The elements of the blocks, in story order. */
export const blockElements = (page: HTMLElement): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-slate-node="element"]')];

/** The text node and offset in it that hold a character of a block. */
function pointIn(block: HTMLElement, offset: number): { node: Text; at: number } | null {
  let left = offset;
  let last: { node: Text; at: number } | null = null;
  for (const string of block.querySelectorAll('[data-slate-string]')) {
    const node = string.firstChild;
    if (!(node instanceof Text)) continue;
    if (left < node.length) return { node, at: left };
    left -= node.length;
    last = { node, at: node.length };
  }
  return last;
}

/** Where a stretch of the story stands on the screen: the box of its first line, and of its whole block. */
export interface ScreenPlace {
  words: DOMRect;
  block: DOMRect;
}

/** Finds a place of the view (UTF-16 offsets) on the screen; null while the page does not show it. */
export function screenPlace(page: HTMLElement, blocks: readonly HTMLElement[], view: View, start: number, end: number): ScreenPlace | null {
  const from = placeAt(view, start);
  const block = blocks[from.block];
  if (!block || !page.contains(block)) return null;
  const first = pointIn(block, from.offset);
  if (!first) return { words: block.getBoundingClientRect(), block: block.getBoundingClientRect() };
  const range = document.createRange();
  range.setStart(first.node, first.at);
  const last = pointIn(block, Math.max(from.offset, Math.min(end, view.blocks[from.block]?.end ?? end) - (start - from.offset) - 1));
  if (last) range.setEnd(last.node, Math.min(last.at + 1, last.node.length));
  const words = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return { words, block: block.getBoundingClientRect() };
}
