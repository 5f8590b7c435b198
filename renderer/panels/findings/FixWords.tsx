import type { ReactNode } from 'react';
import type { Finding, Fix } from '../../../article/model';
import { shorten } from '../words';
import { shownChange } from './shown-change';

const LOOKS: Record<string, string> = { headline: 'fix-headline', subhead: 'fix-subhead', byline: 'fix-byline' };

interface FixWordsProps {
  finding: Finding;
  fix: Fix;
  /** The plain-text view. */
  text: string;
}

/** A fix as it will look: a headline set as a headline, else the words that go struck and the words that come bold. */
export function FixWords({ finding, fix, text }: FixWordsProps): ReactNode {
  if (fix.block && fix.edits.length === 0) {
    const look = LOOKS[fix.block.type];
    return look ? <span className={look}>{shorten(finding.text, 90)}</span> : fix.title;
  }
  const change = fix.edits.length === 1 || finding.kind === 'straight-quotes' ? shownChange(text, finding, fix) : null;
  if (!change)
    return (
      <>
        {fix.title}
        {fix.reason ? <small>{fix.reason}</small> : null}
      </>
    );
  return (
    <>
      {change.before ? <del>{change.before}</del> : null} {change.after ? <ins>{change.after}</ins> : null}
      <small>{fix.reason ?? fix.title}</small>
    </>
  );
}
