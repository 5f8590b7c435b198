import type { ReactNode } from 'react';
import type { PlacedFinding } from '../../session';
import { Keys, SeverityMark } from '../../window/parts';
import { shorten } from '../words';
import { evidenceOf, headingOf, KIND_NAMES } from './finding-words';
import { shownChange } from './shown-change';

/** A row for a finding that is safe to fix: one line, the words that go and the words that come. */
function SafeWords({ finding, text }: { finding: PlacedFinding; text: string }): ReactNode {
  const fix = finding.fixes[0];
  const change = fix ? shownChange(text, finding, fix) : null;
  if (!change) return <b>{shorten(finding.text, 32)}</b>;
  return (
    <>
      {change.before ? <del>{change.before}</del> : null} {change.after ? <ins>{change.after}</ins> : null}
    </>
  );
}

/** The first line of a finding that a person has to look at. */
function LookWords({ finding }: { finding: PlacedFinding }): ReactNode {
  const { before, bold, after } = headingOf(finding);
  return (
    <>
      {before}
      <b>{bold}</b>
      {after}
    </>
  );
}

interface FindingRowProps {
  finding: PlacedFinding;
  /** The plain-text view. */
  text: string;
  current: boolean;
  /** True where its group can be mended at once: then it says what would be done, not where it stands. */
  saysFix: boolean;
  /** Its place among the heads of groups. */
  order: number;
  onOpen(): void;
}

/** One finding in the list. A click goes to its place and opens the card. */
export function FindingRow({ finding, text, current, saysFix, order, onOpen }: FindingRowProps): ReactNode {
  const safe = finding.fixes[0]?.safe ?? false;
  return (
    <li style={{ order }}>
      <button
        type="button"
        className={current ? 'finding-row finding-row-current' : 'finding-row'}
        aria-current={current || undefined}
        onClick={onOpen}
      >
        <SeverityMark severity={finding.severity} />
        <span className="finding-row-words">{safe ? <SafeWords finding={finding} text={text} /> : <LookWords finding={finding} />}</span>
        {safe ? <span className="finding-row-kind">{KIND_NAMES[finding.kind].short}</span> : current ? <Keys keys="F8" /> : <span />}
        {safe ? null : <span className="finding-row-why">{saysFix ? finding.fixes[0]?.title : evidenceOf(finding, text)}</span>}
      </button>
    </li>
  );
}
