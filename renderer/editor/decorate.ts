import type { BaseRange } from 'slate';
import type { Block, View } from '../../article/model';
import { placeAt } from '../../article/model';
import { pointInBlock } from './core';
import type { Decoration } from './core';

/** Something to draw on a stretch of the view. */
export interface Mark {
  start: number;
  end: number;
  draw: Decoration;
}
/** The same inside one block. */
interface Piece {
  start: number;
  end: number;
  draw: Decoration;
}

export type BlockRange = BaseRange & Decoration;

/** Cuts marks into pieces of blocks; later marks win over earlier ones where they draw the same thing. */
export function piecesByBlock(view: View, marks: readonly Mark[]): Map<number, Piece[]> {
  const pieces = new Map<number, Piece[]>();
  for (const mark of marks) {
    for (let index = placeAt(view, mark.start).block; index < view.blocks.length; index++) {
      const block = view.blocks[index]!;
      if (block.start >= mark.end) break;
      const start = Math.max(mark.start - block.start, 0);
      const end = Math.min(mark.end - block.start, block.text.length);
      if (start >= end) continue;
      const list = pieces.get(index);
      if (list) list.push({ start, end, draw: mark.draw });
      else pieces.set(index, [{ start, end, draw: mark.draw }]);
    }
  }
  return pieces;
}

/** Non-overlapping ranges of a block, each with all that is drawn there. */
export function rangesOf(block: Block, index: number, pieces: readonly Piece[]): BlockRange[] {
  const borders = [...new Set(pieces.flatMap((piece) => [piece.start, piece.end]))].sort((a, b) => a - b);
  return borders.slice(0, -1).flatMap((start, i) => {
    const end = borders[i + 1]!;
    const over = pieces.filter((piece) => piece.start <= start && piece.end >= end);
    if (over.length === 0) return [];
    const draw = over.reduce<Decoration>((all, piece) => ({ ...all, ...drawnFrom(piece, start, end) }), {});
    return [{ anchor: pointInBlock(block, index, start), focus: endPoint(block, index, end), ...draw }];
  });
}

function drawnFrom(piece: Piece, start: number, end: number): Decoration {
  // words cut out are drawn once, at the edge of their mark
  const draw = { ...piece.draw };
  if (piece.start !== start) delete draw.removed;
  if (piece.end !== end) delete draw.removedAfter;
  return draw;
}

/** The end of a range stands in the run of the character before it. */
function endPoint(block: Block, index: number, offset: number): BaseRange['focus'] {
  const point = pointInBlock(block, index, offset - 1);
  return { path: point.path, offset: point.offset + 1 };
}
