// The editor under the page, without the page: Slate on an article's blocks. Marks of quotations hold on to their words, the
// data beside the blocks changes by operations, undo has no end, and what comes in by the clipboard goes through a gate.
// Imports only the article's model and formats, so that all of it runs in tests without a window.
export type { ArticleEditor, Decoration } from './types';
export { applyEdits, applyFixes } from './apply-edits';
export { isSafeLink, readClipboardStory } from './clipboard-gate';
export { createArticleEditor } from './create';
export { offsetAt, pointAt, pointInBlock, rangeAt } from './places';
export { keysAround, keysInUse, newId } from './quote-ids';
export { markSpans, setBlockType, unmark, type BlockSpan } from './tags';
export { currentBlock } from './with-blocks';
export { isEdge } from './with-quotations';
export { setArticle, type ArticleChanges } from './with-article';
export { asOneStep, canRedo, canUndo } from './with-long-history';
