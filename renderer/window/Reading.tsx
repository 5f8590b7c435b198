import type { ReactNode } from 'react';
import './Reading.css';

/** The page before its story is there: the shape of a headline, a byline and lines. It shows after 300 ms only, and stands still. */
export const Reading = (): ReactNode => (
  <div className="reading" role="status">
    <div className="reading-page">
      <span className="reading-headline" />
      <span className="reading-byline" />
      <span />
      <span className="reading-last" />
      <p>Reading the story…</p>
    </div>
  </div>
);
