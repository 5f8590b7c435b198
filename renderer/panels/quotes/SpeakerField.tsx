import { useLayoutEffect, useRef, useState, type ChangeEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { SessionSpeaker } from '../../session';
import { Glyph, Keys } from '../../window/parts';
import './SpeakerField.css';

/** What stands in the field: letters that were typed, and the person they lit. */
export interface SpeakerChoice {
  typed: string;
  lit: SessionSpeaker | null;
}

interface SpeakerFieldProps {
  speakers: readonly SessionSpeaker[];
  choice: SpeakerChoice;
  onChange(choice: SpeakerChoice): void;
  /** Enter, or a digit that picks at once. */
  onPick(speaker: SessionSpeaker): void;
  onNewPerson(name: string): void;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The first person whose name, or a later word of it, begins with the letters. */
export function matchSpeaker(speakers: readonly SessionSpeaker[], typed: string): SessionSpeaker | null {
  const letters = plain(typed.trim());
  if (letters === '') return null;
  const begins = speakers.find((speaker) => plain(speaker.name).startsWith(letters));
  const inside = (speaker: SessionSpeaker): boolean =>
    [speaker.name, ...speaker.aliases].some((name) =>
      plain(name)
        .split(/[\s-]+/)
        .some((word) => word.startsWith(letters)),
    );
  return begins ?? speakers.find(inside) ?? null;
}

const completes = ({ typed, lit }: SpeakerChoice): boolean => lit !== null && plain(lit.name).startsWith(plain(typed));

const digitOf = (event: KeyboardEvent): number | null => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const match = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
  return match ? Number(match[1]) : null;
};

/** The speaker of a quotation: letters complete in place, digits pick at once, people keep their numbers. */
export function SpeakerField({ speakers, choice, onChange, onPick, onNewPerson }: SpeakerFieldProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [deleting, setDeleting] = useState(false);
  const { typed, lit } = choice;
  const value = lit && !deleting && completes(choice) ? lit.name : typed;
  useLayoutEffect(() => {
    const field = input.current;
    if (field && document.activeElement === field && value.length > typed.length) field.setSelectionRange(typed.length, value.length);
  }, [typed, value]);

  const change = (event: ChangeEvent<HTMLInputElement>): void => {
    const next = event.target.value;
    setDeleting((event.nativeEvent as InputEvent).inputType?.startsWith('delete') ?? false);
    onChange({ typed: next, lit: matchSpeaker(speakers, next) });
  };
  const step = (by: number): void => {
    const at = lit ? speakers.indexOf(lit) : by > 0 ? -1 : 0;
    const next = speakers[(at + by + speakers.length) % speakers.length];
    setDeleting(false);
    if (next) onChange({ typed: '', lit: next });
  };
  const keyDown = (event: KeyboardEvent): void => {
    const digit = digitOf(event);
    const picked = digit === null ? undefined : speakers[digit - 1];
    if (picked) onPick(picked);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="speaker-field">
      <div className="speaker-input">
        <input
          ref={input}
          className="field"
          role="combobox"
          aria-label="Speaker"
          aria-describedby="quote-card-words quote-card-why"
          aria-expanded="true"
          aria-autocomplete="both"
          aria-controls="speaker-options"
          aria-activedescendant={lit ? `speaker-option-${lit.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          value={value}
          placeholder="Type a name"
          onFocus={(event) => event.target.select()}
          onChange={change}
          onKeyDown={keyDown}
        />
        <Glyph name="chevron" />
      </div>
      <div className="speaker-list">
        <ul id="speaker-options" role="listbox" aria-label="People of the story">
          {speakers.map((speaker, n) => (
            <li
              key={speaker.id}
              id={`speaker-option-${speaker.id}`}
              role="option"
              aria-selected={speaker === lit}
              className="speaker-option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(speaker)}
            >
              {n < 9 ? <Keys keys={String(n + 1)} /> : <span className="speaker-option-bare" />}
              <span className="speaker-option-name">
                <Lit name={speaker.name} typed={speaker === lit ? typed : ''} />
              </span>
              {speaker === lit ? <Keys keys="Enter" /> : null}
            </li>
          ))}
        </ul>
        <button type="button" className="speaker-add" onClick={() => onNewPerson(typed)}>
          <span>{typed.trim() ? `Add “${typed.trim()}” as a new person` : 'Add a new person'}</span>
          <Keys keys="Alt+Enter" />
        </button>
      </div>
    </div>
  );
}

/** A name with the typed letters set bold. */
function Lit({ name, typed }: { name: string; typed: string }): ReactNode {
  const letters = plain(typed.trim());
  const folded = plain(name);
  const starts = [0, ...[...folded.matchAll(/[\s-]/g)].map((gap) => gap.index + 1)];
  const from = letters && folded.length === name.length ? starts.find((start) => folded.startsWith(letters, start)) : undefined;
  if (from === undefined) return name;
  const to = from + letters.length;
  return (
    <>
      {name.slice(0, from)}
      <b>{name.slice(from, to)}</b>
      {name.slice(to)}
    </>
  );
}
