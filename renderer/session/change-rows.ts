import { changesBetween, type Change } from '../../article/changes';
import { placeAt, viewOf, type View } from '../../article/model';
import type { ChangeTimes } from './change-times';
import { madeBy } from './made-by-rule';
import type { SessionState } from './state';

/** What counts as one change for an editor: one, or the marks of a paragraph that one rule set alike. */
export interface ChangeRow {
  /** The id of the first of its changes. */
  id: string;
  parts: [Change, ...Change[]];
  /** The rules that made it; none where it was made by hand. */
  rules: string[];
  /** When it was made by hand, ms since 1970; null where a rule made it, or nobody kept when. */
  at: number | null;
}

const isMark = ({ kind, before, after }: Change): boolean =>
  kind === 'text' && before.text !== '' && after.text !== '' && !/[\p{L}\p{N}\s]/u.test(before.text + after.text);

/** Changes as rows of the list, in story order. `arrived` is the view of the story as it came. */
export function changeRows(
  changes: readonly Change[],
  article: SessionState['article'],
  times: Readonly<Record<string, number>>,
  arrived: View,
): ChangeRow[] {
  const rows: ChangeRow[] = [];
  const alike = new Map<string, ChangeRow>();
  for (const change of changes) {
    const rules = madeBy(change, article)?.rules ?? [];
    const key = rules.length > 0 && isMark(change) ? `${rules.join(' ')} ${placeAt(arrived, change.before.start).block}` : null;
    const row = key === null ? undefined : alike.get(key);
    if (row) {
      row.parts.push(change);
      continue;
    }
    const begun: ChangeRow = { id: change.id, parts: [change], rules, at: rules.length > 0 ? null : (times[change.id] ?? null) };
    rows.push(begun);
    if (key !== null) alike.set(key, begun);
  }
  return rows;
}

/** When each change was made by hand, by its id, as the working copy keeps it. */
export const timesByHand = (rows: readonly ChangeRow[]): Record<string, number> =>
  Object.fromEntries(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at]])));

/** Compares the story with how it arrived. What was current stays so while it is there. */
export function compared(state: SessionState, times: ChangeTimes): Pick<SessionState, 'changes' | 'currentChange'> {
  const arrived = state.arrived?.blocks ?? [];
  const changes = changesBetween(arrived, state.blocks);
  const rows = changeRows(changes, state.article, times.of(changes), viewOf(arrived));
  return { changes: rows, currentChange: rows.some(({ id }) => id === state.currentChange) ? state.currentChange : null };
}
