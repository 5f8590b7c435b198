import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSession, useSessionHandle, type SessionSpeaker } from '../../session';
import { Button } from '../../window/parts';

/** Changes a person everywhere at once: name, role, affiliation; or makes two names one person. */
export function SpeakerForm({ speaker, onDone }: { speaker: SessionSpeaker; onDone(): void }): ReactNode {
  const { actions } = useSessionHandle();
  const others = useSession((state) => state.speakers).filter((other) => other.id !== speaker.id && !other.person);
  const [fields, setFields] = useState({ name: speaker.name, role: speaker.role ?? '', affiliation: speaker.affiliation ?? '' });
  const [into, setInto] = useState('');
  const keep = (): void => {
    if (into) actions.mergeSpeakers(speaker.id, into);
    else actions.editSpeaker(speaker.id, { ...fields, name: fields.name.trim() || speaker.name });
    onDone();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') keep();
    else onDone();
  };
  const field = (name: keyof typeof fields, title: string): ReactNode => (
    <label>
      {title}
      <input
        className="field"
        autoFocus={name === 'name'}
        disabled={into !== ''}
        value={fields[name]}
        onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <div className="speaker-form" role="group" aria-label={`Edit ${speaker.name}`} onKeyDown={keyDown}>
      {field('name', 'Full name')}
      {field('role', 'Role')}
      {field('affiliation', 'Affiliation')}
      <label>
        Same person as
        <select className="field" value={into} onChange={(event) => setInto(event.target.value)}>
          <option value="">nobody else</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
      </label>
      <div>
        <Button look="plain" keys="Escape" onClick={onDone}>
          Leave
        </Button>
        <Button keys="Enter" onClick={keep}>
          {into ? 'Merge' : 'Change everywhere'}
        </Button>
      </div>
    </div>
  );
}
