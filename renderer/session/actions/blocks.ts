import { Editor, Range } from 'slate';
import { setBlockType } from '../../editor/core';
import type { Actions } from '../contract';
import type { Desk } from '../desk';

type Part = Pick<Actions, 'setBlockType' | 'toggleMark' | 'undo' | 'redo'>;

export function blockActions(desk: Desk): Part {
  return {
    setBlockType: (type) => {
      if (desk.editor.selection) desk.edit((editor) => setBlockType(editor, type));
    },
    toggleMark: (mark) => {
      const { editor } = desk;
      if (!editor.selection) return;
      const on = Editor.marks(editor)?.[mark] === true;
      const toggle = () => (on ? Editor.removeMark(editor, mark) : Editor.addMark(editor, mark, true));
      if (Range.isCollapsed(editor.selection)) toggle();
      else desk.edit(toggle);
    },
    undo: () => {
      desk.editor.undo();
      desk.sync();
      desk.actions.announce('Undone');
    },
    redo: () => {
      desk.editor.redo();
      desk.sync();
      desk.actions.announce('Done again');
    },
  };
}
