import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSession, useSessionHandle, type FindState } from '../../session';
import { counted } from '../../panels';
import { Button, Glyph, Tick } from '../parts';
import './FindBar.css';

/** Where the search stands, in the field: "2 of 3", "nothing found". */
function countWords({ query, matches, current }: FindState): string {
  if (query === '') return '';
  if (matches.length === 0) return 'nothing found';
  return current >= 0 ? `${current + 1} of ${matches.length}` : counted(matches.length, 'match', 'matches');
}

/** Find and replace, in the flow above the page. */
export function FindBar(): ReactNode {
  const open = useSession((state) => state.dialog === 'find');
  return open ? <OpenFindBar /> : null;
}

function OpenFindBar(): ReactNode {
  const { actions, bridge } = useSessionHandle();
  const find = useSession((state) => state.find);
  const replacing = useSession((state) => state.replacing);
  const query = useRef<HTMLInputElement>(null);
  useEffect(() => {
    query.current?.focus();
    query.current?.select();
  }, [replacing]);
  const close = (): void => {
    actions.setDialog(null);
    actions.focusPage();
  };
  const keyDown = (event: KeyboardEvent): void => {
    const mod = bridge.platform === 'darwin' ? event.metaKey : event.ctrlKey;
    const inReplace = event.target instanceof HTMLInputElement && event.target.name === 'replacement';
    if (event.key === 'Escape') close();
    else if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    else if (mod && replacing) actions.replaceAll();
    else if (inReplace) actions.replaceCurrent();
    else if (event.shiftKey) actions.findPrevious();
    else actions.findNext();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="dialog" aria-label="Find and replace" className="find-bar" onKeyDown={keyDown}>
      <label htmlFor="find-query">Find</label>
      <div className="find-field">
        <input
          ref={query}
          id="find-query"
          className="field"
          value={find.query}
          spellCheck={false}
          onChange={(event) => actions.setFind({ query: event.target.value })}
        />
        <span aria-live="polite">{countWords(find)}</span>
      </div>
      <div className="find-buttons">
        <Button aria-label="Previous match" onClick={actions.findPrevious}>
          <Glyph name="up" />
        </Button>
        <Button aria-label="Next match" onClick={actions.findNext}>
          <Glyph name="down" />
        </Button>
        {replacing ? null : <Button onClick={() => actions.openFind(true)}>Replace…</Button>}
        <Button look="plain" keys="Escape" onClick={close}>
          Done
        </Button>
      </div>
      {replacing ? <ReplaceLine find={find} /> : null}
      <Options find={find} replacing={replacing} />
    </div>
  );
}

function ReplaceLine({ find }: { find: FindState }): ReactNode {
  const { actions } = useSessionHandle();
  const count = find.matches.filter((match) => find.inQuotations || !match.quoted).length;
  return (
    <>
      <label htmlFor="find-replacement">Replace</label>
      <input
        id="find-replacement"
        name="replacement"
        className="field"
        value={find.replacement}
        spellCheck={false}
        onChange={(event) => actions.setFind({ replacement: event.target.value })}
      />
      <div className="find-buttons">
        <Button keys="Enter" disabled={count === 0} onClick={actions.replaceCurrent}>
          Replace
        </Button>
        <Button keys="Mod+Enter" disabled={count === 0} onClick={actions.replaceAll}>
          Replace all {count}
        </Button>
      </div>
    </>
  );
}

function Options({ find, replacing }: { find: FindState; replacing: boolean }): ReactNode {
  const { actions } = useSessionHandle();
  const left = find.inQuotations ? 0 : find.matches.filter((match) => match.quoted).length;
  return (
    <div className="find-options">
      <Tick checked={find.matchCase} onChange={(matchCase) => actions.setFind({ matchCase })}>
        Match case
      </Tick>
      <Tick checked={find.words} onChange={(words) => actions.setFind({ words })}>
        Whole word
      </Tick>
      {replacing ? (
        <Tick checked={!find.inQuotations} onChange={(skip) => actions.setFind({ inQuotations: !skip })}>
          Skip quotations
        </Tick>
      ) : null}
      {replacing && left > 0 ? <span>{left === 1 ? '1 in a quotation' : `${left} in quotations`} left alone</span> : null}
    </div>
  );
}
