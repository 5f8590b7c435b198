import type { ReactNode } from 'react';
import type { Severity } from '../../../article/model';
import './SeverityMark.css';

/** What a severity is called on the screen. */
export const SEVERITY_WORDS: Record<Severity, string> = { error: 'Wrong', warning: 'Probably', suggestion: 'Style' };

/** Square, diamond or ring: the severity told by shape as well as colour. */
export function SeverityMark({ severity }: { severity: Severity }): ReactNode {
  return (
    <span className={`severity severity-${severity}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {severity === 'error' ? <rect x="2" y="2" width="8" height="8" rx="1" fill="currentColor" /> : null}
        {severity === 'warning' ? <path d="M6 1.4 10.6 6 6 10.6 1.4 6z" fill="none" stroke="currentColor" strokeWidth="1.3" /> : null}
        {severity === 'suggestion' ? <circle cx="6" cy="6" r="3" fill="none" stroke="currentColor" strokeWidth="2" /> : null}
      </svg>
      <span className="only-heard">{SEVERITY_WORDS[severity]}: </span>
    </span>
  );
}
