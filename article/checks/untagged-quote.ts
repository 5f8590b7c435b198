import type { AttributedQuotation, Attribution, Finding, Severity, View } from '../model';

const UNTAGGED_RULE = 'copydesk.UntaggedQuote';

/** Below this a quotation that stands alone goes to somebody who only stands near: every second guess is wrong. */
const DOUBTFUL = 0.55;

/** Findings for direct quotations for which nobody in the story fits, or, where they are a whole paragraph, nobody clearly. Takes the attribution and the view of the same text; offsets, marks included, are UTF-16 into it. */
export function untaggedQuotes({ quotes }: Attribution, { blocks }: View, severity: Severity = 'suggestion'): Finding[] {
  const isWhole = ({ block, open, close }: AttributedQuotation): boolean => blocks[block]!.start === open && blocks[block]!.end === close;
  return quotes
    .filter((quote) => quote.kind === 'direct' && quote.continues === null)
    .filter((quote) => quote.speaker === null || (quote.confidence < DOUBTFUL && isWhole(quote)))
    .map((quote): Finding => ({
      rule: UNTAGGED_RULE,
      kind: 'untagged-quote',
      severity,
      message:
        quote.speaker === null
          ? 'Nobody in the story fits this quotation. Who said it?'
          : 'Nothing beside this quotation says who is speaking. Who said it?',
      start: quote.start,
      end: quote.end,
      text: quote.text,
      fixes: [],
    }));
}
