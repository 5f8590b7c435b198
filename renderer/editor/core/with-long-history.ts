import { HistoryEditor } from 'slate-history';
import type { ArticleEditor } from './types';

type Batch = ArticleEditor['history']['undos'][number];
/** What slate-history keeps before it drops the oldest step; the number is fixed in its source. */
const KEPT_BY_SLATE = 100;

const older = new WeakMap<ArticleEditor, Batch[]>();

/** Undo without an end: the oldest step moves to a list of our own before slate-history would drop it, and back when it is needed. */
export function withLongHistory<E extends ArticleEditor>(editor: E): E {
  const { writeHistory, undo } = editor;
  const put: Batch[] = [];
  older.set(editor, put);
  editor.writeHistory = (stack, batch) => {
    if (stack === 'undos' && editor.history.undos.length >= KEPT_BY_SLATE) put.push(editor.history.undos.shift()!);
    writeHistory(stack, batch);
  };
  editor.undo = () => {
    const last = editor.history.undos.length === 0 ? put.pop() : undefined;
    if (last) editor.history.undos.push(last);
    undo();
  };
  return editor;
}

export const canUndo = (editor: ArticleEditor): boolean => editor.history.undos.length > 0 || (older.get(editor)?.length ?? 0) > 0;
export const canRedo = (editor: ArticleEditor): boolean => editor.history.redos.length > 0;

/** Everything done in `change` is one undo step of its own. */
export function asOneStep(editor: ArticleEditor, change: () => void): void {
  HistoryEditor.withNewBatch(editor, change);
}
