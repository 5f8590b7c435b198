import type { PlacedQuote, QuoteStatus } from '../../session';

/** How a quotation stands, in a word; never a percentage. */
export const STATUS_WORDS: Record<QuoteStatus, string> = {
  confirmed: 'tagged',
  sure: 'sure',
  likely: 'likely',
  nobody: 'nobody fits',
  scare: 'no quotation',
  rejected: 'no quotation',
};

/** The words of the quotation, over all its paragraphs; an ellipsis stands for what the story says between two pieces of one paragraph. */
export const quoteText = ({ pieces }: PlacedQuote): string =>
  pieces.reduce((words, piece, i) => {
    const between = i === 0 ? '' : pieces[i - 1]!.block === piece.block ? ' … ' : ' ';
    return words + between + piece.text.trim();
  }, '');
