import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { isOpen, useSession, useSessionHandle, type PlacedQuote, type SessionSpeaker } from '../../session';
import { Button, Keys, Segments } from '../../window/parts';
import { shorten } from '../words';
import { evidenceParts } from './evidence';
import { quoteText, STATUS_WORDS } from './quote-words';
import { SpeakerField, type SpeakerChoice } from './SpeakerField';
import './QuoteCard.css';

const HEAD: Partial<Record<PlacedQuote['status'], string>> = {
  confirmed: 'Tagged.',
  sure: 'Sure.',
  likely: 'Likely.',
  nobody: 'Nobody fits.',
  scare: 'Not a quotation.',
  rejected: 'Not a quotation.',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Evidence({ quote }: { quote: PlacedQuote }): ReactNode {
  const view = useSession((state) => state.view);
  const parts = evidenceParts(view, quote);
  return (
    <>
      {parts.length > 0 ? (
        <p className="quote-card-context">{parts.map((part, n) => (part.marked ? <u key={n}>{part.text}</u> : part.text))}</p>
      ) : null}
      <p id="quote-card-why" className={`quote-card-why quote-card-why-${quote.status}`}>
        <b>{HEAD[quote.status] ?? STATUS_WORDS[quote.status]}</b> {capital(quote.evidence)}
      </p>
    </>
  );
}

interface Fields {
  role: string;
  affiliation: string;
}
const fieldsOf = (speaker: SessionSpeaker | null): Fields => ({ role: speaker?.role ?? '', affiliation: speaker?.affiliation ?? '' });

/** The person as the register has them now: it is made anew after each change, and ids of those not yet confirmed may move. */
const sameNow = (lit: SessionSpeaker | null, people: readonly SessionSpeaker[]): SessionSpeaker | null =>
  lit && (people.find((one) => one.id === lit.id && one.name === lit.name) ?? people.find((one) => one.name === lit.name) ?? null);

/** The card of a quotation, at its place in the list: why this speaker, and who else it may be. */
export function QuoteCard({ quote }: { quote: PlacedQuote }): ReactNode {
  const session = useSessionHandle();
  const { actions } = session;
  const speakers = useSession((state) => state.speakers);
  const people = speakers.filter((speaker) => !speaker.person);
  const suggested = people.find((speaker) => speaker.id === quote.speaker) ?? null;
  const [made, setMade] = useState<SpeakerChoice | null>(null);
  const choice = made ? { ...made, lit: sameNow(made.lit, people) } : { typed: '', lit: suggested };
  const [typedFields, setFields] = useState<Fields | null>(null);
  const fields = typedFields ?? fieldsOf(choice.lit);

  const choose = (next: SpeakerChoice): void => {
    if (next.lit !== choice.lit) setFields(null);
    setMade(next);
  };
  /** Enter on a quotation that is tagged goes on to the next that is not. */
  const nextOpen = (): void => {
    const { quotes } = session.get();
    const at = quotes.findIndex((other) => other.id === quote.id);
    const next = [...quotes.slice(at + 1), ...quotes.slice(0, at)].find(isOpen);
    if (next) actions.openCard('quote', next.id);
    else actions.closeCard();
  };
  const pick = (speaker: SessionSpeaker, own = fieldsOf(speaker)): void => {
    const known = fieldsOf(speaker);
    const same = own.role === known.role && own.affiliation === known.affiliation;
    if (quote.status === 'confirmed' && speaker.id === quote.speaker && same) return nextOpen();
    actions.assignSpeaker(quote.id, speaker.id, same ? undefined : own);
  };
  const add = (): void => {
    const name = choice.typed.trim();
    if (name === '') return choose({ typed: '', lit: null });
    const { role, affiliation } = typedFields ?? fieldsOf(null);
    actions.newSpeaker(quote.id, { name, role: role.trim() || undefined, affiliation: affiliation.trim() || undefined });
  };
  const keyDown = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Escape') actions.closeCard();
    else if (event.key === 'Enter' && event.altKey) add();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey && !onButton) {
      if (choice.lit) pick(choice.lit, fields);
      else add();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="dialog" aria-label="Who said it" data-keys="quote-card" className="quote-card" onKeyDown={keyDown}>
      <p id="quote-card-words" className="quote-card-text">
        “{shorten(quoteText(quote), 220)}”
      </p>
      <Evidence quote={quote} />
      <div className="quote-card-label">
        <span aria-hidden="true">Speaker</span>
        <span className="quote-card-hint">
          <Keys keys="1" /> to <Keys keys="9" /> pick at once
        </span>
      </div>
      <SpeakerField speakers={people} choice={choice} onChange={choose} onPick={pick} onNewPerson={add} />
      <div className="quote-card-fields">
        <label>
          Role
          <input className="field" value={fields.role} onChange={(event) => setFields({ ...fields, role: event.target.value })} />
        </label>
        <label>
          Affiliation
          <input
            className="field"
            value={fields.affiliation}
            onChange={(event) => setFields({ ...fields, affiliation: event.target.value })}
          />
        </label>
      </div>
      <KindRow quote={quote} />
      <footer>
        <Button look="plain" keys="Escape" onClick={actions.closeCard}>
          Leave
        </Button>
        <Button look="plain" keys="Mod+Delete" onClick={() => actions.notAQuotation(quote.id)} title="Ctrl+Shift+Backspace in a field">
          Not a quotation
        </Button>
        <Button look="plain" keys="F9" onClick={actions.nextQuote}>
          Next
        </Button>
      </footer>
    </div>
  );
}

const KINDS = [
  { value: 'direct', title: 'Direct' },
  { value: 'partial', title: 'Partial' },
  { value: 'scare', title: 'Scare' },
] as const;

/** What kind of quotation it is; and the way to make it and the next one a single quotation. */
function KindRow({ quote }: { quote: PlacedQuote }): ReactNode {
  const { actions } = useSessionHandle();
  return (
    <div className="quote-card-kind">
      <Segments label="Kind of quote" value={quote.kind} options={KINDS} onChange={(kind) => actions.setQuoteKind(quote.id, kind)} />
      <Button look="plain" keys="Mod+J" onClick={actions.joinQuotes} title="One quote with the next">
        Join next
      </Button>
    </div>
  );
}
