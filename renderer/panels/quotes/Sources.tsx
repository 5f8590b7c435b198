import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSessionHandle, type SessionState } from '../../session';
import { Glyph } from '../../window/parts';
import { counted } from '../words';
import { sourceNotes, sourcesOf, type Source } from './source-list';
import { SourceNotes } from './SourceNotes';
import './Sources.css';

/** Up and Down go through everything that can be pressed here. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || event.target instanceof HTMLInputElement) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-source-row]')];
  rows[rows.indexOf(document.activeElement as HTMLElement) + by]?.focus();
  event.preventDefault();
}

/** The chart below the lists: words and quotations a speaker, dashed where only suggested, and what is odd about the sources. */
export function Sources({ state, startOpen }: { state: SessionState; startOpen: boolean }): ReactNode {
  const { actions } = useSessionHandle();
  const asked = state.card === 'sources';
  const [unfolded, setUnfolded] = useState(startOpen);
  const open = unfolded || asked;
  const section = useRef<HTMLElement>(null);
  const sources = sourcesOf(state);
  const notes = sourceNotes(state);
  useEffect(() => {
    if (!asked) return;
    // what an editor can mend comes first under the keys
    const first =
      section.current?.querySelector<HTMLElement>('.source-note-row') ?? section.current?.querySelector<HTMLElement>('[data-source-row]');
    first?.focus();
  }, [asked]);
  if (sources.length + notes.length === 0) return null;
  const most = Math.max(...sources.map((source) => source.words), 1);
  const words = sources.reduce((sum, source) => sum + source.words, 0);
  const speakers = sources.filter((source) => source.colour !== null).length;
  const fold = (): void => {
    if (asked) actions.closeCard();
    setUnfolded(!open);
  };
  return (
    <section ref={section} className="sources" aria-label="Sources" data-keys="sources" onKeyDown={step}>
      <button type="button" className="sources-head" aria-expanded={open} aria-keyshortcuts="Control+4" onClick={fold}>
        <span className="caps">Sources</span>
        <span>
          {open ? '' : `${counted(speakers, 'speaker')}, ${counted(words, 'word')}${notes.length ? `, ${notes.length} to look at` : ''}`}
        </span>
        <span className={open ? 'sources-fold sources-fold-open' : 'sources-fold'}>
          <Glyph name="chevron" />
        </span>
      </button>
      {open ? (
        <>
          <p className="source-columns" aria-hidden="true">
            <span>words</span>
            <span>quotes</span>
            <span>line</span>
          </p>
          <ul aria-label="Words a speaker">
            {sources.map((source) => (
              <Row key={source.id} source={source} most={most} />
            ))}
          </ul>
          <SourceNotes notes={notes} />
        </>
      ) : null}
    </section>
  );
}

/** One speaker of the chart; a press goes to where the story names them first. */
function Row({ source, most }: { source: Source; most: number }): ReactNode {
  const { actions } = useSessionHandle();
  const { name, words, quotes, suggested, first, colour } = source;
  const said = `${counted(words, 'word')} in ${counted(quotes, 'quotation')}${first ? `, first in line ${first.line}` : ''}${suggested ? ', only suggested' : ''}`;
  const go = (): void => {
    actions.closeCard();
    if (first) actions.goTo(first.start, first.end);
  };
  return (
    <li className={`speaker-${colour ?? 'none'}`}>
      <button type="button" className="source" data-source-row="" title={said} onClick={go}>
        <span className="source-name">
          {name}
          {suggested && colour ? '\u00a0?' : ''}
        </span>
        <span className="only-heard">: {said}</span>
        <span className="source-track" aria-hidden="true">
          <span
            className={suggested ? 'source-bar source-bar-suggested' : 'source-bar'}
            style={{ width: `${Math.max(4, (words / most) * 100)}%` }}
          />
        </span>
        <span aria-hidden="true">{words}</span>
        <span aria-hidden="true">{quotes}</span>
        <span aria-hidden="true">{first?.line ?? '–'}</span>
      </button>
    </li>
  );
}
