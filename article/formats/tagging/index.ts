// Quotations and speakers as they travel in a file: which are written out, under which ids, where they stand in each
// block, and how the marks come back when such a file is opened again. Every format shares it.
export { markPieces } from './apply';
export { taggingOf } from './collect';
export { isId, isRecord, quoteKindFrom, speakerFrom } from './foreign';
export { nest, type Interval, type Nested } from './nest';
export { type NotAQuotation, type TaggedQuote, type Tagging, type WrittenSpeaker } from './tagged';
