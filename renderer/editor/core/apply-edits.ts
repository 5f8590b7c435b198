import { Editor, Transforms, type Point } from 'slate';
import { blockText, keysOf, placeAt, viewOf, VOID_TYPES, type Block, type Edit, type Fix } from '../../../article/model';
import { keysAround, sameKeys, withKeys } from './quote-ids';
import { pointInBlock } from './places';
import type { ArticleEditor } from './types';

const blocksOf = (editor: ArticleEditor): Block[] => editor.children as Block[];

/**
 * Makes edits in the editor, offsets into the view as it is now, in order of place and not overlapping. New text takes the marks of the
 * first character it replaces; a pure insertion those that both neighbours share. An edit over a line break merges blocks, one in its text splits.
 */
export function applyEdits(editor: ArticleEditor, edits: readonly Edit[]): void {
  Editor.withoutNormalizing(editor, () => {
    for (const edit of [...edits].reverse()) applyOne(editor, edit);
  });
}

/** Applies a fix: the type of a block first, since its place is told in the view before the edits. */
export function applyFixes(editor: ArticleEditor, fixes: readonly Fix[]): void {
  const view = viewOf(blocksOf(editor));
  for (const { block } of fixes) {
    if (block) Transforms.setNodes(editor, { type: block.type }, { at: [placeAt(view, block.start).block] });
  }
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  applyEdits(editor, edits);
}

function applyOne(editor: ArticleEditor, edit: Edit): void {
  const view = viewOf(blocksOf(editor));
  const from = placeAt(view, edit.start);
  const to = placeAt(view, edit.end);
  if (from.block === to.block) return replaceInBlock(editor, from.block, from.offset, to.offset, edit.text);
  if (edit.text === '' && from.offset === 0) {
    // whole lines go with their blocks; what is left keeps the type of the block that still has words
    removeBlocks(editor, from.block, to.block);
    return removeText(editor, from.block, 0, to.offset);
  }
  const first = blocksOf(editor)[from.block]!;
  const last = blocksOf(editor)[to.block]!;
  const firstLength = blockText(first).length;
  replaceInBlock(editor, from.block, from.offset, firstLength, edit.text, edit.start < edit.end);
  removeBlocks(editor, from.block + 1, to.block);
  const next = edit.text.split('\n').length + from.block;
  removeText(editor, next, 0, to.offset);
  if (to.offset === blockText(last).length || VOID_TYPES.has(last.type)) removeBlocks(editor, next, next + 1);
  else mergeBlocks(editor, next);
}

/** Puts a block's runs at the end of the one before it, which keeps its type even where it is empty (Slate's own merge would give that up). */
function mergeBlocks(editor: ArticleEditor, index: number): void {
  const { children: _, ...properties } = blocksOf(editor)[index]!;
  const position = blocksOf(editor)[index - 1]!.children.length;
  editor.apply({ type: 'merge_node', path: [index], position, properties });
}

function removeBlocks(editor: ArticleEditor, from: number, to: number): void {
  for (let index = to - 1; index >= from; index--) editor.apply({ type: 'remove_node', path: [index], node: blocksOf(editor)[index]! });
}

function removeText(editor: ArticleEditor, index: number, start: number, end: number): void {
  let at = blockText(blocksOf(editor)[index]!).length;
  for (const [child, run] of [...blocksOf(editor)[index]!.children.entries()].reverse()) {
    at -= run.text.length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    if (from < to) editor.apply({ type: 'remove_text', path: [index, child], offset: from, text: run.text.slice(from, to) });
  }
}

/** Replaces [start, end) of a block. `replaces` says that more than this is replaced, in the blocks behind. */
function replaceInBlock(editor: ArticleEditor, index: number, start: number, end: number, text: string, replaces = start < end): void {
  const lines = text.split('\n');
  insert(editor, index, start, lines.join(''), replaces && start < blockText(blocksOf(editor)[index]!).length);
  removeText(editor, index, start + lines.join('').length, end + lines.join('').length);
  let at = start + lines.join('').length;
  for (const line of lines.slice(1).reverse()) {
    at -= line.length;
    const point: Point = pointInBlock(blocksOf(editor)[index]!, index, at);
    Transforms.splitNodes(editor, { at: point, always: true });
  }
}

function insert(editor: ArticleEditor, index: number, offset: number, text: string, replaces: boolean): void {
  if (text === '') return;
  const blocks = blocksOf(editor);
  const point = pointInBlock(blocks[index]!, index, offset);
  const run = blocks[index]!.children[point.path[1]!]!;
  const keys = replaces ? keysOf(run) : keysAround(blocks, index, offset);
  if (sameKeys(keysOf(run), keys)) editor.apply({ type: 'insert_text', path: point.path, offset: point.offset, text });
  else Transforms.insertNodes(editor, { text, ...withKeys(run, keys) }, { at: point, select: false });
}
