import { useRef, type ReactNode } from 'react';
import { ArrivedPage, Page } from '../editor';
import { FindingCard, MarginChanges, MarginNames } from '../panels';
import { useSession, useSessionHandle, useSessionNow } from '../session';
import { BannerBar } from './BannerBar';
import { ChangesStrip } from './ChangesStrip';
import { FindBar } from './dialogs/FindBar';
import { Strip } from './Strip';
import './PageArea.css';

/** The middle of the window: what is said over the page, then the page on its paper with the names in its margin. */
export function PageArea(): ReactNode {
  const session = useSessionHandle();
  const paper = useRef<HTMLDivElement>(null);
  const shows = useSession((state) => state.showChanges);
  const view = useSession((state) => state.changesView);
  const arrived = useSession((state) => (state.showChanges && state.changesView === 'arrived' ? state.arrived : null));
  const checking = useSessionNow((state) => state.checking);
  const story = useSession((state) => state.story?.docId);
  return (
    <main className="page-area" data-checking={checking}>
      <BannerBar />
      <FindBar />
      <Strip />
      <ChangesStrip />
      <div className="page-scroll">
        <div ref={paper} className={shows ? 'paper page-shows-changes' : 'paper'}>
          <div className={arrived ? 'page-stack' : undefined}>
            <Page session={session} />
            {arrived ? <ArrivedPage blocks={arrived.blocks} /> : null}
          </div>
          <MarginNames key={story} paper={paper} />
          {shows && view === 'marked' ? <MarginChanges paper={paper} /> : null}
          <FindingCard />
        </div>
      </div>
    </main>
  );
}
