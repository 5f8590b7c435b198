import type { ReactNode } from 'react';
import { isOpen, useSession, useSessionHandle } from '../session';
import { counted } from '../panels';
import { Button } from './parts';
import './TitleBar.css';

/** How far the story is: what is left to look at and to tag, beside what has been done. */
function Progress(): ReactNode {
  const findings = useSession((state) => state.findings);
  const quotes = useSession((state) => state.quotes);
  const changes = useSession((state) => state.changes).length;
  const look = findings.filter((finding) => !finding.fixes[0]?.safe).length;
  const tag = quotes.filter(isOpen).length;
  const done = changes + quotes.filter((quote) => quote.status === 'confirmed').length;
  const all = done + findings.length + tag;
  return (
    <div className="progress">
      <span className="progress-track" aria-hidden="true">
        <span style={{ width: `${all === 0 ? 100 : Math.round((done / all) * 100)}%` }} />
      </span>
      <span>
        <b>{look}</b> to look at
      </span>
      <span>
        <b>{tag}</b> <span className="progress-long">{counted(tag, 'quote').split(' ')[1]} </span>to tag
      </span>
    </div>
  );
}

/** The mark of the program: a pilcrow. */
const Pilcrow = (): ReactNode => (
  <span className="pilcrow" aria-hidden="true">
    ¶
  </span>
);

/** The bar at the top: which story, how far, and the three things to do with it. */
export function TitleBar(): ReactNode {
  const { actions } = useSessionHandle();
  const story = useSession((state) => state.story);
  const shown = useSession((state) => state.showChanges);
  const dialog = useSession((state) => state.dialog);
  const strip = useSession((state) => state.strip);
  if (!story)
    return (
      <header className="title-bar">
        <Pilcrow />
        <h1 className="title-name">Copydesk</h1>
      </header>
    );
  return (
    <header className="title-bar">
      <Pilcrow />
      <div className="title-story" title={story.folder}>
        <h1 className="title-name">{story.name}</h1> <span>{story.saved === 'arrived' ? 'as it arrived' : 'working copy'}</span>
      </div>
      <Progress />
      <div className="title-buttons">
        <Button keys="Mod+Shift+D" pressed={shown} onClick={() => actions.setShowChanges(!shown)}>
          Changes
        </Button>
        <Button
          keys="Mod+F"
          pressed={dialog === 'find'}
          onClick={() => (dialog === 'find' ? actions.setDialog(null) : actions.openFind(false))}
        >
          Find
        </Button>
        <Button look={strip ? 'edge' : 'primary'} keys="Mod+E" onClick={() => actions.setDialog('export')}>
          Export
        </Button>
      </div>
    </header>
  );
}
