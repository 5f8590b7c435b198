import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { isQuotation, useSession, useSessionHandle, type Tab } from '../session';
import { ChangesTab } from './changes/ChangesTab';
import { FindingsTab } from './findings/FindingsTab';
import { QuotesTab } from './quotes/QuotesTab';
import { Sources } from './quotes/Sources';
import './Inspector.css';

const TABS: readonly { id: Tab; title: string; keys: string; Panel: () => ReactNode }[] = [
  { id: 'findings', title: 'Findings', keys: 'Mod+1', Panel: FindingsTab },
  { id: 'quotes', title: 'Quotes', keys: 'Mod+2', Panel: QuotesTab },
  { id: 'changes', title: 'Changes', keys: 'Mod+3', Panel: ChangesTab },
];

/** How many things stand in each tab. */
function useCounts(): Record<Tab, number> {
  const findings = useSession((state) => state.findings).length;
  const quotes = useSession((state) => state.quotes).filter(isQuotation).length;
  const changes = useSession((state) => state.changes).length;
  return { findings, quotes, changes };
}

/** The right side of the window; below 1140 px a rail of counts that opens over the page. */
export function Inspector(): ReactNode {
  const { actions } = useSessionHandle();
  const tab = useSession((state) => state.tab);
  const card = useSession((state) => state.card);
  const state = useSession((whole) => whole);
  const counts = useCounts();
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || (card !== null && card !== 'finding');
  const show = (id: Tab): void => {
    setUnfolded(!(unfolded && tab === id));
    actions.setTab(id);
  };
  const { Panel } = TABS.find((one) => one.id === tab) ?? TABS[0]!;
  const fold = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && unfolded) setUnfolded(false);
  };
  return (
    <>
      <section className={open ? 'inspector' : 'inspector inspector-folded'} aria-label="Inspector" onKeyDown={fold}>
        <Tabs tab={tab} counts={counts} onTab={actions.setTab} />
        <div role="tabpanel" id="inspector-panel" aria-labelledby={`inspector-tab-${tab}`} className="inspector-panel">
          <Panel />
        </div>
        {tab === 'changes' || card === 'quote' ? null : <Sources key={tab} state={state} startOpen={tab === 'findings' && !state.strip} />}
      </section>
      <nav className="rail" aria-label="Counts">
        {TABS.map(({ id, title }) => (
          <button key={id} type="button" aria-expanded={open && tab === id} onClick={() => show(id)}>
            <b>{counts[id]}</b> {title}
          </button>
        ))}
      </nav>
    </>
  );
}

interface TabsProps {
  tab: Tab;
  counts: Record<Tab, number>;
  onTab(tab: Tab): void;
}

function Tabs({ tab, counts, onTab }: TabsProps): ReactNode {
  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.findIndex((one) => one.id === tab) + by + TABS.length) % TABS.length];
    if (!next) return;
    onTab(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#inspector-tab-${next.id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Inspector" className="inspector-tabs" onKeyDown={keyDown}>
      {TABS.map(({ id, title, keys }) => (
        <button
          key={id}
          id={`inspector-tab-${id}`}
          type="button"
          role="tab"
          aria-label={title}
          aria-description={String(counts[id])}
          aria-selected={tab === id}
          aria-controls="inspector-panel"
          aria-keyshortcuts={keys.replace('Mod', 'Control')}
          tabIndex={tab === id ? 0 : -1}
          className="inspector-tab"
          onClick={() => onTab(id)}
        >
          {title} <span aria-hidden="true">{counts[id]}</span>
        </button>
      ))}
    </div>
  );
}
