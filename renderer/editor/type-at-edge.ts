import { Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { isEdge, type ArticleEditor } from './core';

/**
 * Types a letter at the edge of a quotation. slate-react lets the browser put a letter into the run where the caret stands, and at an edge
 * that is the wrong one. (Setting `editor.marks` ahead would do it too, but the placeholder that it draws stays behind in pages drawn by chunks.)
 * Gives true where it took the event.
 */
export function typeAtEdge(editor: ArticleEditor, event: InputEvent): boolean {
  const letters = event.data;
  const caret = window.getSelection();
  if (event.inputType !== 'insertText' || !letters || event.isComposing || !caret?.isCollapsed) return false;
  const range = ReactEditor.toSlateRange(editor, caret, { exactMatch: false, suppressThrow: true });
  if (!range || !isEdge(editor, range.anchor)) return false;
  event.preventDefault();
  if (!editor.selection || !Range.equals(editor.selection, range)) Transforms.select(editor, range);
  editor.insertText(letters);
  return true;
}
