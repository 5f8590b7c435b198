import { Range } from 'slate';
import { offsetAt } from '../../editor/core';
import type { Desk } from '../desk';

/** The selection as offsets of the view; null without one. */
export function selectionOf(desk: Desk): { start: number; end: number } | null {
  const { blocks, view } = desk.get();
  const { selection } = desk.editor;
  if (!selection) return null;
  return { start: offsetAt(blocks, view, Range.start(selection)), end: offsetAt(blocks, view, Range.end(selection)) };
}

/** Where the caret stands in the view; at the top without one. */
export const caretOf = (desk: Desk): number => selectionOf(desk)?.start ?? 0;
