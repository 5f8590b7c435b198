// The page: Slate on an article's blocks. Marks of quotations hold on to their words, the data beside the blocks changes by
// operations, undo has no end, and everything that comes in by the clipboard goes through a gate. What the engine finds is
// drawn, never written.
//
// Classes and attributes for the style sheet:
//   .page__text            the editable; [role=textbox] named "Article"
//   .chunk--lowest         a hundred blocks or fewer; give it `content-visibility: auto` and `contain-intrinsic-size: auto 3000px`
//                          (it clips to its padding box: the margin of names has to lie inside that)
//   .block.block--TYPE     headline byline subhead paragraph block-quote list-item code table image rule opaque;
//                          list items carry data-ordered, data-depth; what void ones show is in .block__void (.block__image, .block__source)
//   .quote.quote--confirmed|suggested|nobody|scare, .quote--current, [data-quote=ID], style --speaker: var(--speaker-N)
//   .quote[data-speaker]   the first run of a quotation whose name belongs in the margin: draw attr(data-speaker) as an absolutely
//                          placed ::before (top auto puts it on that line, .block is its containing block), attr(data-role) beside it
//   .finding.finding--error|warning|suggestion, .finding--current, [data-finding=ID]   inside the quote's span
//   .match.match--plain|quoted, .match--current   a place that was searched for
//   .change.change--added|gap|type, .change--current, [data-change=ID]; words cut out: [data-removed] before it, [data-removed-after] behind
//   .link                  a run with an address
export type { ArticleEditor } from './types';
export { applyEdits, applyFixes } from './apply-edits';
export { createArticleEditor } from './create';
export { Page } from './Page';
export { offsetAt, pointAt, rangeAt } from './places';
export { keySpans, newId, type KeySpan } from './quote-ids';
export { markSpans, setBlockType, unmark, type BlockSpan } from './tags';
export { currentBlock } from './with-blocks';
export { setArticle, type ArticleChanges } from './with-article';
export { asOneStep, canRedo, canUndo } from './with-long-history';
