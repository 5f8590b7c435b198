// What a person tagged beside what the engine finds: which mark belongs to which found quotation, and which decisions the
// engine starts from. Window and command line pair them in the same way. Pure; reads the marks, writes nothing.
export { confirmedQuotes } from './confirmed';
export { joinPieces, matchQuotes } from './match';
export type { MatchedQuote, Span } from './spans';
