import { useEffect, useRef, type ReactNode } from 'react';
import { useSessionHandle, type PlacedQuote, type SessionSpeaker } from '../../session';
import { Glyph } from '../../window/parts';
import { shorten } from '../words';
import { QuoteCard } from './QuoteCard';
import { quoteText, STATUS_WORDS } from './quote-words';

interface QuoteRowProps {
  quote: PlacedQuote;
  speaker: SessionSpeaker | null;
  order: number;
  current: boolean;
  /** True where the card stands instead of the row. */
  card: boolean;
}

/** One quotation of the list: its words and how sure the speaker is; or its card. */
export function QuoteRow({ quote, speaker, order, current, card }: QuoteRowProps): ReactNode {
  const { actions } = useSessionHandle();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current, card]);
  const tagged = quote.status === 'confirmed';
  return (
    <li ref={item} style={{ order }} className={`quote-item speaker-${speaker?.colour ?? 'none'}`}>
      {card ? (
        <QuoteCard key={quote.id} quote={quote} />
      ) : (
        <button
          type="button"
          className={`quote-row ${tagged ? '' : 'quote-row-open'} ${current ? 'quote-row-current' : ''}`}
          aria-current={current || undefined}
          onClick={() => actions.openCard('quote', quote.id)}
        >
          <span className="quote-row-text">“{shorten(quoteText(quote), tagged ? 36 : 42)}”</span>
          <span className="only-heard">, {speaker?.name ?? 'no speaker'}, </span>
          <span className={tagged ? 'quote-row-status quote-row-done' : 'quote-row-status'}>
            {tagged ? <Glyph name="tick" /> : null}
            {STATUS_WORDS[quote.status]}
          </span>
        </button>
      )}
    </li>
  );
}
