import type { PlacedQuote } from './state';

/** True while the quotation waits for a person to say who speaks. */
export const isOpen = ({ status }: Pick<PlacedQuote, 'status'>): boolean => status === 'sure' || status === 'likely' || status === 'nobody';

/** True for what counts as a quotation: not scare quotes, nothing that an editor took out. */
export const isQuotation = ({ status }: Pick<PlacedQuote, 'status'>): boolean => status !== 'scare' && status !== 'rejected';
