import type { PlacedQuote, QuoteStatus, SessionSpeaker } from '../../session';

/** How a quotation stands, in a word; never a percentage. */
export const STATUS_WORDS: Record<QuoteStatus, string> = {
  confirmed: 'tagged',
  sure: 'sure',
  likely: 'likely',
  nobody: 'nobody fits',
  scare: 'no quotation',
  rejected: 'no quotation',
};

/** True while the quotation waits for a person to say who speaks. */
export const isOpen = (quote: PlacedQuote): boolean => quote.status === 'sure' || quote.status === 'likely' || quote.status === 'nobody';

/** True for what counts as a quotation: not scare quotes, nothing that an editor took out. */
export const isQuotation = (quote: PlacedQuote): boolean => quote.status !== 'scare' && quote.status !== 'rejected';

/** The words of the quotation, over all its paragraphs. */
export const quoteText = (quote: PlacedQuote): string => quote.pieces.map((piece) => piece.text.trim()).join(' ');

/** Role and affiliation in one line; '' when neither is known. */
export const aboutSpeaker = (speaker: Pick<SessionSpeaker, 'role' | 'affiliation'>): string =>
  [speaker.role, speaker.affiliation].filter(Boolean).join(', ');
