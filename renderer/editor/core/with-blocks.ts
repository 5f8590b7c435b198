import { Editor, Element, Node, Range, Text, Transforms, type Path } from 'slate';
import { blockText, VOID_TYPES, type Block, type BlockType } from '../../../article/model';
import { offsetInBlock } from './places';
import type { ArticleEditor } from './types';

/** After one of these a new line is body text again. */
const ONE_LINERS: ReadonlySet<BlockType> = new Set<BlockType>(['headline', 'byline', 'subhead']);

/** The article's shape: a flat list of blocks of text; void blocks hold no words; never no block at all. */
export function withBlocks<E extends ArticleEditor>(editor: E): E {
  const { insertBreak, normalizeNode, insertText } = editor;
  editor.isVoid = (element) => VOID_TYPES.has(element.type);
  editor.getChunkSize = (node) => (Editor.isEditor(node) ? 100 : null);

  editor.insertBreak = () => {
    const block = currentBlock(editor);
    if (block?.type === 'code') return insertText('\n');
    const atEnd = block && editor.selection && offsetInBlock(block, Range.end(editor.selection)) === blockText(block).length;
    Editor.withoutNormalizing(editor, () => {
      insertBreak();
      if (block && ONE_LINERS.has(block.type) && atEnd) Transforms.setNodes(editor, { type: 'paragraph' });
    });
  };
  editor.insertSoftBreak = () => editor.insertBreak();

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Editor.isEditor(node) && node.children.length === 0) {
      return Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: [0] });
    }
    if (path.length > 1 && Element.isElement(node)) return Transforms.unwrapNodes(editor, { at: path });
    if (path.length === 1 && Text.isText(node)) {
      return Transforms.wrapNodes(editor, { type: 'paragraph', children: [] }, { at: path });
    }
    normalizeNode(entry, options);
  };
  return editor;
}

/** The block in which the selection begins. */
export function currentBlock(editor: ArticleEditor): Block | undefined {
  const at = editor.selection && Range.start(editor.selection).path.slice(0, 1);
  return at && Node.has(editor, at as Path) ? (editor.children[at[0]!] as Block) : undefined;
}
