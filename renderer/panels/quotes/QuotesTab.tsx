import type { ReactNode } from 'react';
import { isOpen, isQuotation, useSession, useSessionHandle, type PlacedQuote, type QuoteOrder, type SessionSpeaker } from '../../session';
import { Button, Segments } from '../../window/parts';
import { counted, groupBy, listed } from '../words';
import { NotQuotations } from './NotQuotations';
import { QuoteRow } from './QuoteRow';
import { SpeakerHead } from './SpeakerHead';
import './QuotesTab.css';

export interface QuoteGroup {
  key: string;
  speaker: SessionSpeaker | null;
  quotes: PlacedQuote[];
}

/** Quotations under the name of who speaks: a run each in story order, or everything of one speaker together. */
export function groupQuotes(quotes: readonly PlacedQuote[], speakers: readonly SessionSpeaker[], order: QuoteOrder): QuoteGroup[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const groups: QuoteGroup[] = [];
  for (const quote of quotes) {
    const id = quote.speaker ?? 'nobody';
    const open = order === 'story' ? groups.at(-1) : groups.find((group) => (group.speaker?.id ?? 'nobody') === id);
    if (open && (open.speaker?.id ?? 'nobody') === id) open.quotes.push(quote);
    else groups.push({ key: quote.id, speaker: quote.speaker ? (byId.get(quote.speaker) ?? null) : null, quotes: [quote] });
  }
  return groups;
}

/** What "accept all sure" would do, said before it is done. */
function sureWords(quotes: readonly PlacedQuote[], speakers: readonly SessionSpeaker[]): string {
  const sure = groupBy(
    quotes.filter((quote) => quote.status === 'sure'),
    (quote) => speakers.find((speaker) => speaker.id === quote.speaker)?.name ?? 'nobody',
  );
  return listed([...sure].map(([name, own]) => `${own.length} to ${name}`));
}

function TagBar({ quotes, speakers }: { quotes: readonly PlacedQuote[]; speakers: readonly SessionSpeaker[] }): ReactNode {
  const { actions } = useSessionHandle();
  const open = quotes.filter(isOpen).length;
  const sure = quotes.filter((quote) => quote.status === 'sure').length;
  return (
    <div className="panel-bar-line">
      <div className="panel-bar">
        <b>{open > 0 ? `${open} to tag` : 'All tagged'}</b>
        {sure > 0 ? (
          <Button keys="Mod+Shift+Enter" onClick={actions.acceptAllSure} aria-describedby="accept-all-does">
            Accept all {sure} sure
          </Button>
        ) : null}
      </div>
      {sure > 0 ? (
        <p id="accept-all-does" className="accept-all-does">
          {sureWords(quotes, speakers)}. One undo takes it back.
        </p>
      ) : null}
    </div>
  );
}

/** Every quotation with who probably said it, and the card of the current one at its place. */
export function QuotesTab(): ReactNode {
  const { actions } = useSessionHandle();
  const all = useSession((state) => state.quotes);
  const speakers = useSession((state) => state.speakers);
  const current = useSession((state) => state.currentQuote);
  const card = useSession((state) => state.card === 'quote');
  const order = useSession((state) => state.quoteOrder);
  const quotes = all.filter((quote) => isQuotation(quote) || (card && quote.id === current));
  const groups = groupQuotes(quotes, speakers, order);
  const options = [
    { value: 'story', title: 'In story order' },
    { value: 'speaker', title: 'By speaker' },
  ] as const;
  return (
    <>
      <TagBar quotes={quotes} speakers={speakers} />
      <div className="quotes-order">
        <Segments label="Order of quotes" value={order} options={options} onChange={actions.orderQuotes} />
        <span>{counted(quotes.length, 'quote')}</span>
      </div>
      <div className="inspector-scroll interleaving">
        {groups.map((group, at) => (
          <SpeakerHead key={group.key} group={group} order={at * 2} />
        ))}
        <ul aria-label="Quotes" className="interleaved">
          {groups.flatMap((group, at) =>
            group.quotes.map((quote) => (
              <QuoteRow
                key={quote.id}
                quote={quote}
                speaker={group.speaker}
                order={at * 2 + 1}
                current={quote.id === current}
                card={card && quote.id === current}
              />
            )),
          )}
        </ul>
        <NotQuotations quotes={all.filter((quote) => !isQuotation(quote) && !(card && quote.id === current))} order={groups.length * 2} />
      </div>
    </>
  );
}
