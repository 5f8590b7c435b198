import type { ReactNode } from 'react';
import type { Kind, Severity } from '../../../article/model';
import { isOpen, mendsAtOnce, shownFindings, useSession, useSessionHandle, type Grouping, type PlacedFinding } from '../../session';
import { Button, Segments, SEVERITY_WORDS, SeverityMark } from '../../window/parts';
import { counted, groupBy } from '../words';
import { FindingRow } from './FindingRow';
import { KIND_NAMES } from './finding-words';
import './FindingsTab.css';

interface Group {
  key: string;
  title: string;
  findings: PlacedFinding[];
  /** Mends all of the group, whose rows then say what it will do; absent where there is one alone, or one without a fix. */
  fixAll?: { title: string; keys?: string; run(): void };
}

/** "Fix all 3", or "Fix 3 of 4" where the rest is somebody's own words or has no fix. */
const allOf = (count: number, all: number, run: () => void): Group['fixAll'] =>
  count > 1 ? { title: count === all ? `Fix all ${count}` : `Fix ${count} of ${all}`, run } : undefined;

const isSafe = (finding: PlacedFinding): boolean => finding.fixes[0]?.safe ?? false;

function groupsOf(
  findings: readonly PlacedFinding[],
  by: Grouping,
  atOnce: (finding: PlacedFinding) => boolean,
  fixKind: (kind: Kind) => void,
  fixSafe: () => void,
): Group[] {
  if (by === 'place') {
    const safe = findings.filter(isSafe);
    const groups: Group[] = [
      { key: 'safe', title: 'Safe to fix', findings: safe, fixAll: { title: 'Fix all', keys: 'Mod+Shift+.', run: fixSafe } },
      { key: 'look', title: 'To look at', findings: findings.filter((finding) => !isSafe(finding)) },
    ];
    return groups.filter((group) => group.findings.length > 0);
  }
  const kinds = groupBy(
    [...findings].sort((a, b) => Number(isSafe(b)) - Number(isSafe(a))),
    (finding) => finding.kind,
  );
  return [...kinds].map(([kind, own]) => ({
    key: kind,
    title: KIND_NAMES[kind].group,
    findings: own,
    fixAll: allOf(own.filter(atOnce).length, own.length, () => fixKind(kind)),
  }));
}

interface FilterProps {
  findings: readonly PlacedFinding[];
  hidden: readonly Severity[];
  onToggle(severity: Severity): void;
}

function SeverityFilter({ findings, hidden, onToggle }: FilterProps): ReactNode {
  return (
    <div className="severity-filter" role="group" aria-label="Show">
      {(['error', 'warning', 'suggestion'] as const).map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={!hidden.includes(severity)}
            aria-label={`${SEVERITY_WORDS[severity]}, ${count}`}
            title={SEVERITY_WORDS[severity]}
            onClick={() => onToggle(severity)}
          >
            <SeverityMark severity={severity} />
            {count}
          </button>
        );
      })}
    </div>
  );
}

/** What stands in the tab when no finding is left. */
function Clean(): ReactNode {
  const { actions } = useSessionHandle();
  const changes = useSession((state) => state.changes.length);
  const read = useSession((state) => state.read);
  const untagged = useSession((state) => state.quotes).filter(isOpen).length;
  if (!read) return <p className="panel-empty">Reading the story…</p>;
  return (
    <div className="panel-empty">
      <h2>Clean</h2>
      <p>
        {counted(changes, 'change')} made.{' '}
        {untagged > 0
          ? `${counted(untagged, 'quote')} still ${untagged === 1 ? 'wants' : 'want'} a speaker.`
          : 'Every quote has its speaker.'}
      </p>
      <div>
        {untagged > 0 ? (
          <Button keys="F9" onClick={actions.nextQuote}>
            Next quote
          </Button>
        ) : null}
        <Button look="edge" keys="Mod+E" onClick={() => actions.setDialog('export')}>
          Export
        </Button>
      </div>
    </div>
  );
}

/** The findings of the story: what is safe first, then what a person has to look at; or by kind. */
export function FindingsTab(): ReactNode {
  const { actions } = useSessionHandle();
  const findings = useSession((state) => state.findings);
  const text = useSession((state) => state.view.text);
  const current = useSession((state) => state.currentFinding);
  const quotes = useSession((state) => state.quotes);
  const by = useSession((state) => state.grouping);
  const hidden = useSession((state) => state.hidden);
  if (findings.length === 0) return <Clean />;
  const shown = shownFindings({ findings, hidden });
  const groups = groupsOf(shown, by, (finding) => mendsAtOnce(finding, quotes), actions.fixAllOfKind, actions.fixAllSafe);
  const options = [
    { value: 'place', title: 'By place' },
    { value: 'kind', title: 'By kind' },
  ] as const;
  return (
    <>
      <div className="findings-tools">
        <Segments label="Group findings" value={by} options={options} onChange={actions.groupFindings} />
        <SeverityFilter findings={findings} hidden={hidden} onToggle={actions.toggleSeverity} />
      </div>
      <div className="inspector-scroll interleaving">
        {groups.map((group, at) => (
          <GroupHead key={group.key} group={group} order={at * 2} />
        ))}
        <ul aria-label="Findings" className="interleaved">
          {groups.flatMap((group, at) =>
            group.findings.map((finding) => (
              <FindingRow
                key={finding.id}
                finding={finding}
                text={text}
                order={at * 2 + 1}
                current={finding.id === current}
                saysFix={by === 'kind' && group.fixAll !== undefined}
                onOpen={() => actions.openCard('finding', finding.id)}
              />
            )),
          )}
        </ul>
        {shown.length === 0 ? <p className="panel-empty">All {findings.length} are filtered out.</p> : null}
      </div>
    </>
  );
}

/** The head of a group. It stands outside the list, which holds findings only, and is drawn at its place by `order`. */
function GroupHead({ group, order }: { group: Group; order: number }): ReactNode {
  const { fixAll } = group;
  return (
    <div className="group-head" style={{ order }}>
      <h2 className="caps">
        {group.title} · {group.findings.length}
      </h2>
      {fixAll ? (
        <Button keys={fixAll.keys} onClick={fixAll.run} aria-label={`${fixAll.title}: ${group.title}`}>
          {fixAll.title}
        </Button>
      ) : null}
    </div>
  );
}
