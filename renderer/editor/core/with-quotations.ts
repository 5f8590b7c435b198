import { Editor, Range, type Node, type Point } from 'slate';
import { keysOf, type Block, type QuoteKey, type Run } from '../../../article/model';
import { offsetInBlock } from './places';
import { keysAround, keysInUse, newId, sameKeys, withKeys } from './quote-ids';
import type { ArticleEditor } from './types';
import { setArticle, type ArticleChanges } from './with-article';
import { asOneStep } from './with-long-history';

/** Quotation marks hold on to the right words: typed and pasted text gets the keys that both of its neighbours have. */
export function withQuotations<E extends ArticleEditor>(editor: E): E {
  const { insertText, insertFragment } = editor;

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
    const { index, offset } = caretAt(editor, editor.selection.anchor);
    const around = keysAround(editor.children as Block[], index, offset);
    insertFragment(withFreshKeys(editor, fragment as Block[], around) as Node[], options);
  };
  return editor;
}

interface Caret {
  index: number;
  offset: number;
  run: Run | undefined;
}

function caretAt(editor: ArticleEditor, point: Point): Caret {
  const [index = 0, child = 0] = point.path;
  const block = editor.children[index] as Block | undefined;
  return { index, offset: block ? offsetInBlock(block, point) : 0, run: block?.children[child] };
}

/** Whether text typed at a point belongs to other quotations than the run that the point stands in. There the browser must not type by itself. */
export function isEdge(editor: ArticleEditor, point: Point): boolean {
  const { index, offset, run } = caretAt(editor, point);
  return run !== undefined && !sameKeys(keysOf(editor.marks ?? run), keysAround(editor.children as Block[], index, offset));
}

/** Sets `editor.marks` where the run at the caret has other keys than text typed there belongs to. */
function setMarksForTyping(editor: ArticleEditor): void {
  const { selection } = editor;
  if (!selection || !Editor.hasPath(editor, selection.anchor.path) || !isEdge(editor, selection.anchor)) return;
  const { index, offset, run } = caretAt(editor, selection.anchor);
  editor.marks = withKeys(editor.marks ?? run ?? {}, keysAround(editor.children as Block[], index, offset));
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
