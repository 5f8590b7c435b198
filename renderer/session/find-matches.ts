import type { View } from '../../article/model';
import type { FindState, PlacedQuote } from './state';

const LETTER = /[\p{L}\p{N}_]/u;
/** More than this are not listed: nobody steps through them one by one. */
const MOST = 10_000;

/** Places of what is searched for, plain text, overlapping ones once. Curly and straight marks match each other. */
export function matchesOf(find: FindState, view: View, quotes: readonly PlacedQuote[]): FindState {
  const fold = (text: string): string => {
    const straight = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
    return find.matchCase ? straight : lowerCase(straight);
  };
  const query = fold(find.query);
  const matches: FindState['matches'] = [];
  if (query === '') return { ...find, matches, current: -1 };
  const text = fold(view.text);
  const pieces = quotes.flatMap((quote) => (quote.status === 'rejected' ? [] : quote.pieces));
  for (let at = text.indexOf(query); at >= 0 && matches.length < MOST; at = text.indexOf(query, at + query.length)) {
    const end = at + query.length;
    if (find.words && (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? ''))) continue;
    matches.push({ start: at, end, quoted: pieces.some((piece) => piece.open < end && at < piece.close) });
  }
  const lit = find.matches[find.current];
  const current = lit ? matches.findIndex((match) => match.start >= lit.start) : -1;
  return { ...find, matches, current: current < 0 && matches.length && lit ? 0 : current };
}

/** Lower case that keeps every place: letters whose lower case is longer stay as they are. */
const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
};
