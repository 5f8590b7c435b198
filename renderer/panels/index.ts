// What stands around the page: the inspector with Findings, Quotes and Changes, the card of a finding, the names in the margin.
// Panels draw the session's state and call its actions; none of them changes a story itself or keeps what must be undone.
// Words and counts that the window uses too (`counted`) are given from here, so that numbers add up everywhere.
export { FindingCard } from './findings/FindingCard';
export { titleOf } from './findings/finding-words';
export { Inspector } from './Inspector';
export { MarginChanges } from './margin/MarginChanges';
export { MarginNames } from './margin/MarginNames';
export { quoteText } from './quotes/quote-words';
export { clock, counted, moment, shorten } from './words';
