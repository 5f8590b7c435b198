import { useState, type ReactNode } from 'react';
import { useSessionHandle, type PlacedQuote } from '../../session';
import { shorten } from '../words';
import { quoteText } from './quote-words';

/** Words held at arm's length, titles, and what an editor took out: folded away, each can be tagged after all. */
export function NotQuotations({ quotes, order }: { quotes: readonly PlacedQuote[]; order: number }): ReactNode {
  const { actions } = useSessionHandle();
  const [open, setOpen] = useState(false);
  if (quotes.length === 0) return null;
  return (
    <div className="not-quotations" style={{ order }}>
      <button type="button" className="caps" aria-expanded={open} onClick={() => setOpen(!open)}>
        Not quotations · {quotes.length}
      </button>
      {open ? (
        <ul aria-label="Marked words that are not quoted speech">
          {quotes.map((quote) => (
            <li key={quote.id}>
              <button type="button" className="quote-row speaker-none" onClick={() => actions.openCard('quote', quote.id)}>
                <span className="quote-row-text">“{shorten(quoteText(quote), 40)}”</span>
                <span className="quote-row-status">tag it</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
