import type { Operation, SetNodeOperation } from 'slate';
import type { ArticleData, ArticleValue } from '../../../article/model';
import type { ArticleEditor } from './types';

const isArticleOperation = (op: Operation): op is SetNodeOperation => op.type === 'set_node' && op.path.length === 0;

/** Holds the data beside the blocks on the editor, changed only by `set_node` on `[]`, so that the history records it like any operation. */
export function withArticle<E extends ArticleEditor>(editor: E, data: ArticleData): E {
  const { apply } = editor;
  editor.article = data;
  editor.apply = (op) => {
    if (!isArticleOperation(op)) return apply(op);
    editor.article = afterOperation(editor.article, op);
    const flushing = editor.operations.length > 0;
    editor.operations.push(op);
    if (flushing) return;
    void Promise.resolve().then(() => {
      editor.onChange({ operation: op });
      editor.operations = [];
    });
  };
  return editor;
}

function afterOperation(data: ArticleData, op: SetNodeOperation): ArticleData {
  const next: Record<string, unknown> = { ...data };
  for (const key of Object.keys(op.properties)) if (!(key in op.newProperties)) delete next[key];
  return Object.assign(next, op.newProperties) as ArticleData;
}

export type ArticleChanges = Record<string, ArticleValue | undefined>;

/** Changes data by one operation; `undefined` takes a key out. Does nothing when nothing changes. */
export function setArticle(editor: ArticleEditor, changes: ArticleChanges): void {
  const now = editor.article as Record<string, ArticleValue | undefined>;
  const properties: Record<string, unknown> = {};
  const newProperties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined && !(key in now)) continue;
    if (key in now) properties[key] = now[key];
    if (value !== undefined) newProperties[key] = value;
  }
  if (Object.keys(properties).length + Object.keys(newProperties).length === 0) return;
  editor.apply({ type: 'set_node', path: [], properties, newProperties } as SetNodeOperation);
}
