import { Editor, Range, type Node } from 'slate';
import type { Block, QuoteKey, Run } from '../../../article/model';
import { offsetInBlock } from './places';
import { keysAround, keysInUse, keysOf, newId, sameKeys, withKeys } from './quote-ids';
import type { ArticleEditor } from './types';
import { setArticle, type ArticleChanges } from './with-article';
import { asOneStep } from './with-long-history';

/** Quotation marks hold on to the right words: typed and pasted text gets the keys that both of its neighbours have. */
export function withQuotations<E extends ArticleEditor>(editor: E): E {
  const { insertText, insertFragment, onChange } = editor;

  editor.insertText = (text, options) => {
    if (options?.at || !editor.selection) return insertText(text, options);
    const type = () => {
      if (editor.selection && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
      setMarksForTyping(editor);
      insertText(text, options);
    };
    if (beginsWord(editor, text)) asOneStep(editor, type);
    else type();
  };

  editor.insertFragment = (fragment, options) => {
    if (options?.at || !editor.selection) return insertFragment(fragment, options);
    if (Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
    const { index, offset } = caret(editor);
    const around = keysAround(editor.children as Block[], index, offset);
    insertFragment(withFreshKeys(editor, fragment as Block[], around) as Node[], options);
  };

  editor.onChange = (options) => {
    setMarksForTyping(editor);
    onChange(options);
  };
  return editor;
}

function caret(editor: ArticleEditor): { index: number; offset: number } {
  const point = editor.selection!.anchor;
  const index = point.path[0] ?? 0;
  const block = editor.children[index] as Block | undefined;
  return { index, offset: block ? offsetInBlock(block, point) : 0 };
}

/** Sets `editor.marks` where the run at the caret has other keys than text typed there belongs to. The window lets the browser type wherever it is not set. */
export function setMarksForTyping(editor: ArticleEditor): void {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection) || !Editor.hasPath(editor, selection.anchor.path)) return;
  const { index, offset } = caret(editor);
  const block = editor.children[index] as Block | undefined;
  const run = block?.children[selection.anchor.path[1] ?? 0];
  if (!block || !run) return;
  const keys = keysAround(editor.children as Block[], index, offset);
  const marks = editor.marks ?? run;
  if (!sameKeys(keysOf(marks), keys)) editor.marks = withKeys(marks, keys);
}

/** Undo goes by words: a step begins with the first letter after a space. */
function beginsWord(editor: ArticleEditor, text: string): boolean {
  if (!editor.selection || !Range.isCollapsed(editor.selection) || /^\s/.test(text)) return false;
  const { path, offset } = editor.selection.anchor;
  const run = editor.hasPath(path) ? (editor.children[path[0]!] as Block).children[path[1] ?? 0] : undefined;
  return !!run && offset > 0 && /\s/.test(run.text[offset - 1] ?? '');
}

/** A pasted copy of a quotation that still stands in the text gets a key of its own, its record copied. */
function withFreshKeys(editor: ArticleEditor, fragment: readonly Block[], around: readonly QuoteKey[]): Block[] {
  const inUse = keysInUse(editor.children as Block[]);
  const fresh = new Map<QuoteKey, QuoteKey>();
  const records: ArticleChanges = {};
  const keyFor = (key: QuoteKey): QuoteKey => {
    if (!inUse.has(key)) return key;
    const known = fresh.get(key);
    if (known) return known;
    const made: QuoteKey = `q:${newId('q')}`;
    fresh.set(key, made);
    const record = editor.article[key];
    if (record) records[made] = record;
    return made;
  };
  const blocks = fragment.map((block): Block => {
    const runs = block.children.filter((run, _, all) => run.text !== '' || all.length === 1);
    const marked = runs.map((run): Run => {
      const keys = run.text === '' ? [] : [...new Set([...keysOf(run).map(keyFor), ...around])];
      return { text: run.text, ...withKeys(run, keys) };
    });
    return { ...block, children: marked.length ? marked : [{ text: '' }] };
  });
  setArticle(editor, records);
  return blocks;
}
