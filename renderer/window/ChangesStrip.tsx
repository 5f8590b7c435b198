import type { ReactNode } from 'react';
import { useSession, useSessionHandle } from '../session';
import { counted } from '../panels';
import { Button } from './parts';
import './Strip.css';

/** Over the page while changes are shown: how many there are since the story arrived, and the way back. */
export function ChangesStrip(): ReactNode {
  const { actions } = useSessionHandle();
  const shown = useSession((state) => state.showChanges);
  const changes = useSession((state) => state.changes).length;
  if (!shown) return null;
  const [count, word] = counted(changes, 'change').split(' ');
  return (
    <div className="strip" role="status">
      <p>
        <span>
          <b>{count}</b> {word} since the story arrived
        </span>
      </p>
      <Button look="plain" keys="Mod+Shift+D" onClick={() => actions.setShowChanges(false)}>
        Done
      </Button>
    </div>
  );
}
