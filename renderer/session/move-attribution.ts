import type { AttributedQuotation, Attribution, View } from '../../article/model';
import { shiftPlace, type Region } from './shift';

/** The attribution after a change of the text, until the next answer: ends of quotations move with their letters. */
export function moveAttribution(attribution: Attribution, regions: readonly Region[], view: View): Attribution {
  if (regions.length === 0) return attribution;
  const quotes = attribution.quotes.map((quote): AttributedQuotation => {
    const start = shiftPlace(regions, quote.start);
    const end = shiftPlace(regions, quote.end, true);
    const moved = { start, end, open: shiftPlace(regions, quote.open), close: shiftPlace(regions, quote.close, true) };
    return { ...quote, ...moved, text: view.text.slice(start, end) };
  });
  return { ...attribution, quotes };
}
