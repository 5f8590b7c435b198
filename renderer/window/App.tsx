import { useState, type DragEvent, type ReactNode } from 'react';
import { Inspector } from '../panels';
import { useSession, type Session } from '../session';
import { Announcer } from './Announcer';
import { BannerBar } from './BannerBar';
import { Dialogs } from './dialogs';
import { EmptyState } from './EmptyState';
import { ErrorBoundary } from './ErrorBoundary';
import { PageArea } from './PageArea';
import { Reading } from './Reading';
import { StatusLine } from './StatusLine';
import { useTheme } from './theme';
import { TitleBar } from './TitleBar';
import './App.css';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** The window: title bar, the page and its inspector or the empty state, status line, and the dialogs over them. */
export function App({ session }: { session: Session }): ReactNode {
  useTheme(useSession((state) => state.settings.theme));
  const open = useSession((state) => state.story !== null);
  const opening = useSession((state) => state.opening);
  const [dropping, setDropping] = useState(false);
  const over = (event: DragEvent): void => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    setDropping(true);
  };
  const drop = (event: DragEvent): void => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) void session.actions.openDropped(file);
  };
  return (
    <ErrorBoundary session={session}>
      <div
        className={dropping ? 'app app-dropping' : 'app'}
        onDragOver={over}
        onDragLeave={(event) => event.relatedTarget === null && setDropping(false)}
        onDrop={drop}
      >
        <TitleBar />
        {open ? (
          <div className="app-middle">
            <PageArea />
            <Inspector />
          </div>
        ) : (
          <>
            <BannerBar />
            {opening ? <Reading /> : <EmptyState dropping={dropping} />}
          </>
        )}
        <StatusLine />
      </div>
      <Dialogs />
      <Announcer />
    </ErrorBoundary>
  );
}
