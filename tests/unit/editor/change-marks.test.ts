import { expect, test } from 'vitest';
import { changesBetween } from '../../../article/changes';
import { textBlock, viewOf } from '../../../article/model';
import { marksOf } from '../../../renderer/editor/marks';
import type { ChangeRow } from '../../../renderer/session/change-rows';
import { EMPTY } from '../../../renderer/session/initial';

/** What is drawn while changes are shown: each mark's words of the story and what it draws. */
function drawn(before: readonly string[], after: readonly string[], current = -1) {
  const blocks = (lines: readonly string[]) => lines.map((line) => textBlock('paragraph', line));
  const view = viewOf(blocks(after));
  const changes = changesBetween(blocks(before), blocks(after)).map((part): ChangeRow => ({
    id: part.id,
    parts: [part],
    rules: [],
    at: null,
  }));
  const marks = marksOf({ ...EMPTY, view, changes, showChanges: true, currentChange: changes[current]?.id ?? null });
  return marks.map(({ start, end, draw }) => [view.text.slice(start, end), draw] as const);
}

test('a closed-up gap, a new space and words that went are told apart', () => {
  expect(drawn(['He left , then'], ['He left, then'])).toMatchObject([[',', { changeKind: 'closed', removed: ' ' }]]);
  expect(drawn(['He left.Then rain'], ['He left. Then rain'])).toMatchObject([[' ', { changeKind: 'space' }]]);
  expect(drawn(['It cost $4 million dollars.'], ['It cost $4 million.'])).toMatchObject([
    ['.', { removed: 'dollars', removedSpace: true }],
  ]);
  expect(drawn(['He he left at nine'], ['He left at nine'])).toMatchObject([[expect.any(String), { changeKind: 'gap' }]]);
});

test('lines that went stand below the line before them, all of them, beside what else changed there', () => {
  const marks = drawn(['He left"', 'READ MORE', 'SIGN UP', 'Then rain'], ['He left”', 'Then rain'], 1);
  expect(marks).toMatchObject([
    ['”', { changeKind: 'added', removed: '"' }],
    ['”', { lineBelow: 'READ MORE\nSIGN UP', currentLine: true }],
  ]);
});

test('a line that went from the top stands above the first', () => {
  expect(drawn(['READ MORE', 'Then rain'], ['Then rain'])).toMatchObject([['T', { lineAbove: 'READ MORE' }]]);
});
