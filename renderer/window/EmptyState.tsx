import type { ReactNode } from 'react';
import type { Listed } from '../../electron/ipc';
import { useSession, useSessionHandle } from '../session';
import { Button, Keys } from './parts';
import { clock } from '../panels';
import './EmptyState.css';

const DAY = 24 * 60 * 60 * 1000;

/** When a story was open last, as a person would say it: "today 22:41", "Friday", "3 March". */
function whenWords(at: number, now = Date.now()): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (at >= midnight) return `today ${clock(at)}`;
  if (at >= midnight - DAY) return `yesterday ${clock(at)}`;
  if (at >= midnight - 6 * DAY) return new Date(at).toLocaleDateString('en', { weekday: 'long' });
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
}

interface StoriesProps {
  title: string;
  stories: readonly Listed[];
  onOpen(id: string): void;
}

function Stories({ title, stories, onOpen }: StoriesProps): ReactNode {
  if (stories.length === 0) return null;
  return (
    <section>
      <h2 className="caps">{title}</h2>
      <ul aria-label={title}>
        {stories.map((story) => (
          <li key={story.id}>
            <button type="button" onClick={() => onOpen(story.id)}>
              <span>
                <b>{story.name}</b>
                {story.detail}
              </span>
              {story.when === null ? null : <span>{whenWords(story.when)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const KEYS = [
  { keys: 'F8', words: 'next thing to look at' },
  { keys: 'F9', words: 'next quotation' },
  { keys: 'Mod+Shift+P', words: 'every command by name' },
];

/** The window without a story: the whole of it takes a drop. */
export function EmptyState({ dropping }: { dropping: boolean }): ReactNode {
  const { actions } = useSessionHandle();
  const recent = useSession((state) => state.recent);
  const samples = useSession((state) => state.samples);
  return (
    <main className="empty">
      <div className="empty-in">
        <section className={dropping ? 'drop-here drop-here-now' : 'drop-here'}>
          <h2>Drop a story here</h2>
          <p>Text, Markdown or HTML.</p>
          <Button look="primary" keys="Mod+O" onClick={() => void actions.openDialog()}>
            Open a story…
          </Button>
          <p className="drop-promise">The file you open is never changed. You work in a copy beside it.</p>
        </section>
        <div className="empty-lists">
          <Stories title="Recent" stories={recent.slice(0, 5)} onOpen={(id) => void actions.openRecent(id)} />
          <Stories title="Open a sample" stories={samples.slice(0, 5)} onOpen={(id) => void actions.openSample(id)} />
        </div>
        <section>
          <h2 className="caps">Three keys worth knowing</h2>
          <ul className="empty-keys">
            {KEYS.map(({ keys, words }) => (
              <li key={keys}>
                <Keys keys={keys} /> {words}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}
