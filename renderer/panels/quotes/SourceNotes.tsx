import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSessionHandle } from '../../session';
import { Button } from '../../window/parts';
import { groupBy } from '../words';
import type { SourceNote } from './source-list';

const TITLES: Record<SourceNote['rule'], string> = {
  'sources.Unintroduced': 'Quoted, never introduced',
  'sources.Unquoted': 'Named, never quoted',
};

/** What is odd about the sources, each with what an editor can do: go there, say who it is, or leave it so. */
export function SourceNotes({ notes }: { notes: readonly SourceNote[] }): ReactNode {
  return [...groupBy(notes, ({ rule }) => rule)].map(([rule, own]) => (
    <div key={rule} className="source-notes">
      <h3 className="caps">
        {TITLES[rule]} · {own.length}
      </h3>
      <ul aria-label={TITLES[rule]}>
        {own.map((note) => (
          <NoteRow key={note.speaker.id} note={note} />
        ))}
      </ul>
    </div>
  ));
}

function NoteRow({ note }: { note: SourceNote }): ReactNode {
  const { actions } = useSessionHandle();
  const [asking, setAsking] = useState(false);
  const { rule, speaker, first } = note;
  const canIntroduce = rule === 'sources.Unintroduced';
  const go = (): void => {
    actions.closeCard();
    if (first) actions.goTo(first.start, first.end);
  };
  const settle = (event?: KeyboardEvent<HTMLElement>): void => {
    if (event) focusNext(event.currentTarget);
    actions.settleSource(rule, speaker.name);
  };
  const keyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    if (event.code === 'KeyI') settle(event);
    else if (event.code === 'KeyR' && canIntroduce) setAsking(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const keep = (role: string, affiliation: string): void => {
    setAsking(false);
    actions.editSpeaker(speaker.id, { role, affiliation });
  };
  return (
    <li className="source-note" onKeyDown={keyDown}>
      <button type="button" className="source-note-row" data-source-row="" onClick={go}>
        <b>{speaker.name}</b>
        <span>{first ? `line ${first.line}` : 'not named'}</span>
      </button>
      <span className="source-note-does">
        {canIntroduce ? (
          <Button look="plain" keys="R" tabIndex={-1} aria-expanded={asking} onClick={() => setAsking(!asking)}>
            Add role
          </Button>
        ) : null}
        <Button look="plain" keys="I" tabIndex={-1} title="It is as it should be in this story" onClick={() => settle()}>
          Ignore
        </Button>
      </span>
      {asking ? <Introduce name={speaker.name} onKeep={keep} onLeave={() => setAsking(false)} /> : null}
    </li>
  );
}

/** Where a row goes away, the focus goes to the next, else to the one before, else to the head of the section. */
function focusNext(row: HTMLElement): void {
  const section = row.closest('section');
  const rows = [...(section?.querySelectorAll<HTMLElement>('[data-source-row]') ?? [])];
  const at = rows.findIndex((one) => row.contains(one));
  (rows[at + 1] ?? rows[at - 1] ?? section?.querySelector<HTMLElement>('.sources-head'))?.focus();
}

interface IntroduceProps {
  name: string;
  onKeep(role: string, affiliation: string): void;
  onLeave(): void;
}

/** Who somebody is, typed in place. Enter keeps it, Esc leaves it. */
function Introduce({ name, onKeep, onLeave }: IntroduceProps): ReactNode {
  const [role, setRole] = useState('');
  const [affiliation, setAffiliation] = useState('');
  const keyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const row = event.currentTarget.closest('li');
    if (event.key === 'Enter' && (role.trim() || affiliation.trim())) {
      if (row) focusNext(row);
      onKeep(role.trim(), affiliation.trim());
    } else {
      row?.querySelector<HTMLElement>('.source-note-row')?.focus();
      onLeave();
    }
  };
  return (
    <div className="source-introduce" role="group" aria-label={`Who ${name} is`} onKeyDown={keyDown}>
      <label>
        Role
        <input className="field" autoFocus value={role} onChange={(event) => setRole(event.target.value)} />
      </label>
      <label>
        Affiliation
        <input className="field" value={affiliation} onChange={(event) => setAffiliation(event.target.value)} />
      </label>
    </div>
  );
}
