// The page: the story that is open, typeset, with findings, quotations, changes and places searched for drawn over it.
// What the engine finds is drawn, never written. The editor itself is in `core`.
//
// Classes and attributes for the style sheet:
//   .page__text            the editable; [role=textbox] named "Article"
//   .chunk--lowest         a hundred blocks or fewer; give it `content-visibility: auto` and `contain-intrinsic-size: auto 3000px`
//                          (it clips to its padding box: the margin of names has to lie inside that)
//   .block.block--TYPE     headline byline subhead paragraph block-quote list-item code table image rule opaque;
//                          list items carry data-ordered, data-depth; what void ones show is in .block__void (.block__image, .block__source)
//   .quote.quote--confirmed|suggested|nobody|scare, .quote--current, [data-quote=ID], style --speaker: var(--speaker-N)
//   .finding.finding--error|warning|suggestion, .finding--current, [data-finding=ID]   inside the quote's span
//   .match.match--plain|quoted, .match--current   a place that was searched for
//   .change.change--added|space|gap|closed|type, .change--current, [data-change=ID]; words cut out: [data-removed] before it, [data-removed-after] behind
//   .removed-line, .removed-line--current   a line that went: [data-line-below], at the top [data-line-above]
//   .link                  a run with an address
export { ArrivedPage } from './ArrivedPage';
export { Page } from './Page';
