import type { PlacedFinding, PlacedQuote } from './state';

/** True for a place inside a quotation, also one that nobody is credited with yet. */
export const isQuoted = ({ start, end }: { start: number; end: number }, quotes: readonly PlacedQuote[]): boolean =>
  quotes.some(({ status, pieces }) => status !== 'rejected' && pieces.some(({ open, close }) => open <= start && end <= close));

/** What is mended together with others of its kind: somebody's own words only where the fix is safe there. */
export const mendsAtOnce = (finding: PlacedFinding, quotes: readonly PlacedQuote[]): boolean =>
  finding.fixes[0] !== undefined && (finding.fixes[0].safe || !isQuoted(finding, quotes));
