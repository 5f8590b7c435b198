import type { BlockType, Edit } from '../model';
import type { Change } from './change';

/** The edits that undo one change; offsets into the view now. A line put back takes its line break along. None for a change of type: see `typeBefore`. */
export function putBack({ kind, before, after }: Change): Edit[] {
  const { start, end } = after;
  switch (kind) {
    case 'type':
      return [];
    case 'text':
      return [{ start, end, text: before.text }];
    case 'removed-line':
      return [{ start, end, text: start === 0 ? `${before.text}\n` : `\n${before.text}` }];
    case 'added-line':
      return [start === 0 ? { start, end: end + 1, text: '' } : { start: start - 1, end, text: '' }];
  }
}

/** What the line was, where putting a change back must set it: for a change of type, and for a line that was taken out. `start` is where the line begins once the edits are made. */
export function typeBefore({ kind, before, after }: Change): { start: number; type: BlockType } | null {
  if (before.type === undefined || (kind !== 'type' && kind !== 'removed-line')) return null;
  return { start: kind === 'removed-line' && after.start > 0 ? after.start + 1 : after.start, type: before.type };
}
