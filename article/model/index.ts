// What an article is: blocks and runs of text, the data beside them, the plain-text view that every offset points into,
// and the plain values (findings, fixes, quotations) that the rooms of the core hand each other. Imports nothing.
export * from './article-data';
export * from './block';
export * from './edits';
export * from './finding';
export * from './join-runs';
export * from './quotation';
export * from './quote-marks';
export * from './speakers';
export * from './view';
