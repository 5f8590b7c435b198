import type { Attribution, Finding, Severity } from '../model';

const UNTAGGED_RULE = 'copydesk.UntaggedQuote';

/** A finding for each direct quotation for which nobody in the story fits. Takes the attribution of the same text; offsets, marks included, are UTF-16 into its view. */
export function untaggedQuotes({ quotes }: Attribution, severity: Severity = 'suggestion'): Finding[] {
  return quotes
    .filter((quote) => quote.kind === 'direct' && quote.speaker === null && quote.continues === null)
    .map((quote): Finding => ({
      rule: UNTAGGED_RULE,
      kind: 'untagged-quote',
      severity,
      message: 'Nobody in the story fits this quotation. Who said it?',
      start: quote.start,
      end: quote.end,
      text: quote.text,
      fixes: [],
    }));
}
