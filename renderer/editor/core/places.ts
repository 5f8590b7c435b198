import type { BaseRange, Point } from 'slate';
import { blockText, placeAt, type Block, type View } from '../../../article/model';

/** The point of a place inside a block; at a border between runs the one that holds the character after it, if any does. */
export function pointInBlock(block: Block, index: number, offset: number): Point {
  let at = 0;
  let last = { path: [index, 0], offset: 0 };
  for (const [child, run] of block.children.entries()) {
    if (run.text === '') continue;
    last = { path: [index, child], offset: Math.min(offset - at, run.text.length) };
    if (offset < at + run.text.length) return last;
    at += run.text.length;
  }
  return last;
}

/** The point of a UTF-16 offset of the view. */
export function pointAt(blocks: readonly Block[], view: View, offset: number): Point {
  const place = placeAt(view, Math.max(0, Math.min(offset, view.text.length)));
  const block = blocks[place.block];
  return block ? pointInBlock(block, place.block, place.offset) : { path: [0, 0], offset: 0 };
}

export const rangeAt = (blocks: readonly Block[], view: View, start: number, end: number): BaseRange => ({
  anchor: pointAt(blocks, view, start),
  focus: pointAt(blocks, view, end),
});

/** Where a point stands inside its block. */
export function offsetInBlock(block: Block, point: Point): number {
  let at = 0;
  for (const run of block.children.slice(0, point.path[1] ?? 0)) at += run.text.length;
  return Math.min(at + point.offset, blockText(block).length);
}

/** The view offset of a point. */
export function offsetAt(blocks: readonly Block[], view: View, point: Point): number {
  const index = point.path[0] ?? 0;
  const block = blocks[index];
  return block ? (view.blocks[index]?.start ?? 0) + offsetInBlock(block, point) : view.text.length;
}
