import type { QuoteKind, Speaker } from '../../../model';

/** The key of the words for which a person said that they are no quotation. */
export const NOT_QUOTATIONS = 'not-quotations';
/** What our own front matter says; anything else in it is kept as it came. */
export const OURS: readonly string[] = ['title', 'byline', 'speakers', 'quotes', NOT_QUOTATIONS];

export interface FrontMatter {
  title?: string;
  byline?: string;
  speakers: { who: Speaker; suggested: boolean; quotes: WrittenQuote[] }[];
  /** Quotations for which a person said that nobody is to be credited. */
  quotes: WrittenQuote[];
  /** Words for which a person said that they are no quotation. */
  rejected: WrittenQuote[];
  /** Keys of somebody else, as YAML; '' when there are none. */
  rest: string;
}

/** A quotation in front matter: its words with their marks, one entry a paragraph, and which of its like each one is. */
export interface WrittenQuote {
  id?: string;
  kind: QuoteKind;
  /** An editor set the bounds. */
  own?: true;
  pieces: { text: string; nth: number }[];
}
