import type { ReactNode } from 'react';
import { useSession, useSessionHandle, type ChangesView } from '../session';
import { counted, moment } from '../panels';
import { Button, Segments } from './parts';
import './Strip.css';

const VIEWS: readonly { value: ChangesView; title: string }[] = [
  { value: 'arrived', title: 'As it arrived' },
  { value: 'marked', title: 'Marked' },
  { value: 'clean', title: 'Clean' },
];

/** Over the page while changes are shown: how many there are since the story arrived, how the page shows them, and the way back. */
export function ChangesStrip(): ReactNode {
  const { actions } = useSessionHandle();
  const shown = useSession((state) => state.showChanges);
  const changes = useSession((state) => state.changes).length;
  const view = useSession((state) => state.changesView);
  const arrivedAt = useSession((state) => state.story?.arrivedAt ?? null);
  if (!shown) return null;
  const [count, word] = counted(changes, 'change').split(' ');
  return (
    <div className="strip">
      <p role="status">
        <span>
          <b>{count}</b> {word} since the story arrived{arrivedAt === null ? '' : ` ${moment(arrivedAt)}`}
        </span>
      </p>
      <Segments label="How the page shows changes" value={view} options={VIEWS} onChange={actions.setChangesView} />
      <Button look="plain" keys="Mod+Shift+D" onClick={() => actions.setShowChanges(false)}>
        Done
      </Button>
    </div>
  );
}
