import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSession, useSessionHandle, type ChangeRow } from '../../session';
import { Button } from '../../window/parts';
import { originCounts, originOf, rowWords } from './change-words';
import './ChangesTab.css';

/** What differs from the story as it arrived, numbered as on the page; each can be put back. */
export function ChangesTab(): ReactNode {
  const { actions } = useSessionHandle();
  const changes = useSession((state) => state.changes);
  const current = useSession((state) => state.currentChange);
  if (changes.length === 0)
    return (
      <div className="panel-empty">
        <h2>As it arrived</h2>
        <p>Nothing has been changed yet.</p>
      </div>
    );
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = changes.findIndex((change) => change.id === current);
    const next = changes[Math.min(changes.length - 1, Math.max(0, at + by))];
    if (next) actions.selectChange(next.id);
  };
  return (
    <>
      <div className="panel-bar">
        <h2 className="caps">In story order · {changes.length}</h2>
        <span className="changes-origins">{originCounts(changes)}</span>
      </div>
      <div className="inspector-scroll" data-keys="changes" onKeyDown={step}>
        <ol aria-label="Changes">
          {changes.map((change, n) => (
            <Row key={change.id} change={change} number={n + 1} current={change.id === current} />
          ))}
        </ol>
      </div>
    </>
  );
}

function Row({ change, number, current }: { change: ChangeRow; number: number; current: boolean }): ReactNode {
  const { actions } = useSessionHandle();
  const row = useRef<HTMLButtonElement>(null);
  const text = useSession((state) => state.view.text);
  const { before, after, about, gap } = rowWords(change, text);
  useEffect(() => {
    if (!current) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    if (row.current?.closest('[data-keys]')?.contains(document.activeElement)) row.current.focus();
  }, [current]);
  return (
    <li className={current ? 'change-item change-item-current' : 'change-item'}>
      <button
        ref={row}
        type="button"
        className="change-row"
        aria-current={current || undefined}
        onClick={() => actions.selectChange(change.id)}
      >
        <span className="change-number">{number}</span>
        <span className="change-words">
          {gap ? (
            <>
              {before}
              <span className={`change-gap change-gap-${gap}`} />
              {after}
            </>
          ) : (
            <>
              {before ? <del>{before}</del> : null} {after ? <ins>{after}</ins> : null}
            </>
          )}
          <small>{[about, originOf(change)].filter(Boolean).join(' · ')}</small>
        </span>
      </button>
      {current ? (
        <Button keys="Delete" onClick={() => actions.putBack(change.id)}>
          Put back
        </Button>
      ) : null}
    </li>
  );
}
