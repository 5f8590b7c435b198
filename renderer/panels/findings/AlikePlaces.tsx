import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Edit, Fix } from '../../../article/model';
import { useSession, type PlacedFinding } from '../../session';
import { Button, Tick } from '../../window/parts';
import { counted } from '../words';
import { alikePlaces } from './alike';

interface AlikeProps {
  finding: PlacedFinding;
  fix: Fix;
  onMake(edits: Edit[]): void;
  onLeave(): void;
}

/** What a fix for all alike places would do, place by place. Those in quotations are left alone unless they are ticked. Enter makes it, Esc goes back. */
export function AlikePlaces({ finding, fix, onMake, onLeave }: AlikeProps): ReactNode {
  const findings = useSession((state) => state.findings);
  const text = useSession((state) => state.view.text);
  const places = alikePlaces(finding, fix, findings, text);
  const [turned, setTurned] = useState<readonly number[]>([]);
  const isOn = ({ edit, quoted }: (typeof places)[number]): boolean => quoted === turned.includes(edit.start);
  const chosen = places.filter(isOn);
  const turn = (at: number): void => setTurned(turned.includes(at) ? turned.filter((one) => one !== at) : [...turned, at]);
  const keyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return;
    const boxes = [...event.currentTarget.querySelectorAll('input')];
    const at = boxes.indexOf(document.activeElement as HTMLInputElement);
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && chosen.length > 0) onMake(chosen.map(({ edit }) => edit));
    else if (event.key === 'ArrowDown') boxes[at + 1]?.focus();
    else if (event.key === 'ArrowUp') boxes[at - 1]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const quoted = places.filter((place) => place.quoted).length;
  return (
    <div className="alike" role="group" aria-label={fix.title} aria-describedby="alike-says" onKeyDown={keyDown}>
      <p id="alike-says">
        {fix.title}
        {quoted > 0 ? `; ${quoted} in ${quoted === 1 ? 'a quotation' : 'quotations'} left alone unless ticked` : ''}
      </p>
      <ul aria-label="Places">
        {places.map((place, n) => (
          <li key={place.edit.start}>
            <Tick checked={isOn(place)} onChange={() => turn(place.edit.start)} autoFocus={n === 0}>
              <span className="alike-words">
                {place.before}
                <del>{place.text}</del> <ins>{place.edit.text}</ins>
                {place.after}
              </span>
              <small>{place.quoted ? `line ${place.line}, in a quotation` : `line ${place.line}`}</small>
            </Tick>
          </li>
        ))}
      </ul>
      <div className="alike-foot">
        <Button look="plain" keys="Escape" onClick={onLeave}>
          Back
        </Button>
        <Button keys="Enter" disabled={chosen.length === 0} onClick={() => onMake(chosen.map(({ edit }) => edit))}>
          Change {counted(chosen.length, 'place')}
        </Button>
      </div>
    </div>
  );
}
