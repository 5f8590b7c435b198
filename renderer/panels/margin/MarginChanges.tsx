import { useCallback, useState, type ReactNode, type RefObject } from 'react';
import { useSession, useSessionHandle, type ChangeRow } from '../../session';
import { rowWords } from '../changes/change-words';
import { LINE, topsOn, useMeasured } from './measured';
import './MarginChanges.css';

/** The changes that begin on one line of the page. */
interface ChangedLine {
  /** Pixels below the top of the paper. */
  top: number;
  changes: { change: ChangeRow; number: number }[];
}

/** Where the changes stand on the page; those of one line together. */
function useChangedLines(paper: RefObject<HTMLElement | null>): ChangedLine[] {
  const changes = useSession((state) => state.changes);
  const view = useSession((state) => state.view);
  const [lines, setLines] = useState<ChangedLine[]>([]);
  const measure = useCallback(() => {
    const topsOf = topsOn(paper.current, view);
    if (!topsOf) return;
    const found: ChangedLine[] = [];
    changes.forEach((change, i) => {
      const { kind, after } = change.parts[0];
      const isBelow = kind === 'removed-line' && after.start > 0;
      const tops = topsOf(isBelow ? after.start - 1 : after.start, Math.max(after.end, after.start + 1));
      const top = isBelow ? tops?.below : tops?.beside;
      if (top === undefined) return;
      const line = found.at(-1);
      if (line && Math.abs(line.top - top) < LINE) line.changes.push({ change, number: i + 1 });
      else found.push({ top, changes: [{ change, number: i + 1 }] });
    });
    setLines(found);
  }, [paper, changes, view]);
  useMeasured(measure, view);
  return lines;
}

/** While changes are shown: what became of a line in the left margin, and the numbers of the list in the right one. */
export function MarginChanges({ paper }: { paper: RefObject<HTMLElement | null> }): ReactNode {
  const { actions } = useSessionHandle();
  const lines = useChangedLines(paper);
  const current = useSession((state) => state.currentChange);
  return (
    <div className="margin-changes" role="group" aria-label="Changes in the margin">
      {lines.map(({ top, changes }) => (
        <div key={changes[0]!.change.id} className="margin-change" style={{ top }}>
          <span>
            {changes
              .filter(({ change }) => change.parts[0].kind === 'type')
              .map(({ change }) => rowWords(change).about)
              .join(', ')}
          </span>
          <span>
            {changes.map(({ change, number }) => (
              <button
                key={change.id}
                type="button"
                tabIndex={-1}
                aria-label={`Change ${number}`}
                aria-current={change.id === current || undefined}
                onClick={() => actions.selectChange(change.id)}
              >
                {number}
              </button>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
