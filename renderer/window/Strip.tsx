import type { ReactNode } from 'react';
import { counted } from '../panels';
import { isQuotation, useSession, useSessionHandle } from '../session';
import { Button } from './parts';
import './Strip.css';

/** What a story just opened holds, counted. It goes with Esc or the first edit and does not come back. */
export function Strip(): ReactNode {
  const { actions } = useSessionHandle();
  const shown = useSession((state) => state.strip);
  const findings = useSession((state) => state.findings);
  const quotes = useSession((state) => state.quotes).filter(isQuotation);
  if (!shown || findings.length + quotes.length === 0) return null;
  const safe = findings.filter((finding) => finding.fixes[0]?.safe).length;
  const suggested = quotes.filter((quote) => quote.speaker !== null).length;
  const [safeCount, safeWord] = counted(safe, 'safe fix', 'safe fixes').split(/ (.*)/);
  const [quoteCount, quoteWord] = counted(quotes.length, 'quote').split(' ');
  return (
    <div className="strip" role="status">
      <p>
        <span>
          <b>{safeCount}</b> {safeWord}
        </span>
        <span>
          <b>{findings.length - safe}</b> to look at
        </span>
        <span>
          <b>{quoteCount}</b> {quoteWord}
          {suggested > 0 ? (
            <>
              , <b>{suggested}</b> with a suggested speaker
            </>
          ) : null}
        </span>
      </p>
      <Button look="plain" keys="Escape" onClick={actions.dismissStrip}>
        Not now
      </Button>
      <Button look="primary" keys="F8" onClick={actions.nextFinding}>
        Start
      </Button>
    </div>
  );
}
