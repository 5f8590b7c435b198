import type { ReactNode } from 'react';
import { useSession } from '../session';

/** Says to a screen reader what happened, once, without moving the focus. */
export function Announcer(): ReactNode {
  const words = useSession((state) => state.announcement);
  return (
    <div className="only-heard" aria-live="polite" aria-atomic="true" data-announcer="">
      {words}
    </div>
  );
}
