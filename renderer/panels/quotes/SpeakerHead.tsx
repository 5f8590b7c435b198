import { useState, type ReactNode } from 'react';
import { aboutSpeaker } from '../../../article/model';
import { useSession, useSessionHandle } from '../../session';
import { Button } from '../../window/parts';
import { listed } from '../words';
import type { QuoteGroup } from './QuotesTab';
import { SpeakerForm } from './SpeakerForm';

/** The name over its run of quotations, with what can be done with the person: rename, introduce, merge, take apart. */
export function SpeakerHead({ group, order }: { group: QuoteGroup; order: number }): ReactNode {
  const { actions } = useSessionHandle();
  const [unfolded, setUnfolded] = useState(false);
  const current = useSession(({ currentQuote }) => group.quotes.some(({ id }) => id === currentQuote));
  const asked = useSession(({ card }) => card === 'speaker') && current;
  const editing = unfolded || asked;
  const done = (): void => {
    setUnfolded(false);
    if (asked) actions.closeCard();
  };
  const { speaker } = group;
  const suggested = group.quotes.every((quote) => quote.status !== 'confirmed');
  if (!speaker)
    return (
      <div className="speaker-head speaker-none" style={{ order }}>
        <h2>{suggested ? '? no speaker' : 'nobody, on purpose'}</h2>
      </div>
    );
  return (
    <div className={`speaker-head speaker-${speaker.colour}`} style={{ order }}>
      <h2>
        {suggested ? '? ' : ''}
        {speaker.name}
      </h2>
      <span className="speaker-about">
        {speaker.merged.length > 0 ? `and ${listed(speaker.merged.map((other) => other.name))}, merged` : aboutSpeaker(speaker)}
      </span>
      {speaker.merged.map((other) => (
        <Button key={other.id} look="plain" onClick={() => actions.takeApart(other.id)} title={`Take ${other.name} out again`}>
          Take apart
        </Button>
      ))}
      <Button
        look="plain"
        aria-expanded={editing}
        aria-label={`Edit ${speaker.name}`}
        keys={current ? 'F2' : undefined}
        onClick={() => (editing ? done() : setUnfolded(true))}
      >
        Edit
      </Button>
      {editing ? <SpeakerForm key={speaker.id} speaker={speaker} onDone={done} /> : null}
    </div>
  );
}
