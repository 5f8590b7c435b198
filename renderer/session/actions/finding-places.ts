import { applyEdits } from '../../editor/core';
import type { Actions } from '../contract';
import type { Desk } from '../desk';
import { matchesOf } from '../find-matches';
import type { FindState } from '../state';
import { caretOf, selectionOf } from './caret';

type Part = Pick<Actions, 'openFind' | 'setFind' | 'findNext' | 'findPrevious' | 'replaceCurrent' | 'replaceAll'>;

/** Find and replace: quotations are left alone unless asked. */
export function findActions(desk: Desk): Part {
  const search = (find: FindState): void => {
    const { view, quotes } = desk.get();
    desk.set({ find: matchesOf(find, view, quotes) });
  };
  const light = (current: number): void => {
    const { find } = desk.get();
    desk.set({ find: { ...find, current } });
    const match = find.matches[current];
    if (match) desk.actions.goTo(match.start, match.end);
  };
  const step = (by: 1 | -1): void => {
    const { matches, current } = desk.get().find;
    if (matches.length === 0) return;
    if (current >= 0) return light((current + by + matches.length) % matches.length);
    const caret = caretOf(desk);
    const next = by === 1 ? matches.findIndex((match) => match.start >= caret) : matches.findLastIndex((match) => match.end <= caret);
    light(next >= 0 ? next : by === 1 ? 0 : matches.length - 1);
  };
  const replaceable = ({ matches, inQuotations }: FindState) => matches.filter((match) => inQuotations || !match.quoted);
  return {
    openFind: (replacing) => {
      const chosen = selectionOf(desk);
      const words = chosen ? desk.get().view.text.slice(chosen.start, chosen.end) : '';
      const query = words && !words.includes('\n') && words.length < 200 ? words : desk.get().find.query;
      desk.set({ dialog: 'find', replacing, card: null });
      search({ ...desk.get().find, query, matches: [], current: -1 });
    },
    setFind: (options) => search({ ...desk.get().find, ...options }),
    findNext: () => step(1),
    findPrevious: () => step(-1),
    replaceCurrent: () => {
      const { find } = desk.get();
      const match = find.matches[find.current];
      if (!match) return step(1);
      if (match.quoted && !find.inQuotations) {
        desk.actions.announce('Inside a quotation: left alone');
        return step(1);
      }
      desk.edit((editor) => applyEdits(editor, [{ ...match, text: find.replacement }]));
      const after = match.start + find.replacement.length;
      const { matches } = desk.get().find;
      const next = matches.findIndex((other) => other.start >= after);
      light(next >= 0 ? next : matches.length ? 0 : -1);
    },
    replaceAll: () => {
      const { find } = desk.get();
      const edits = replaceable(find).map(({ start, end }) => ({ start, end, text: find.replacement }));
      if (edits.length === 0) return;
      desk.edit((editor) => applyEdits(editor, edits));
      desk.actions.announce(`${edits.length} replaced`);
    },
  };
}
