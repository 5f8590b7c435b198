import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readWorkingCopy, writeWorkingCopy } from '../../../article/formats';
import type { Article } from '../../../article/model';
import type { OpenedStory } from '../../../electron/ipc';
import { ChangeTimes } from '../../../renderer/session/change-times';
import { openStory, opened, stillWindow } from './desk';

beforeEach(stillWindow);

const STORY = opened([
  'Ferry to stop for winter',
  'The ferry will not run , the town said on March 3rd. It was said said twice.',
  '"We looked at every number," said Ida Brandt. "Nobody wanted this."',
  'READ MORE: Ten walks to take before the crowds arrive',
  'It rained on the pier for two more days.',
]);

/** A session with the story open, and its changes as they are once it is quiet. */
async function atWork() {
  const desk = await openStory(STORY);
  const rows = async () => {
    await vi.advanceTimersByTimeAsync(1000);
    return desk.session.get().changes.map(({ parts, rules, at }) => ({ text: parts.map((part) => part.after.text).join(''), rules, at }));
  };
  await rows();
  return { ...desk, rows };
}
type AtWork = Awaited<ReturnType<typeof atWork>>;

const fix = ({ session, check }: AtWork, rule: string): void => {
  const finding = session.get().findings.find((one) => one.rule === rule);
  session.actions.applyFix(finding!.id, 0);
  check();
};
const typeOver = ({ session, text }: AtWork, words: string, by: string): void => {
  const start = text().indexOf(words);
  session.actions.goTo(start, start + words.length);
  session.editor.insertText(by);
};

describe('a change', () => {
  test('names the rule that made it, or the hand and when', async () => {
    const desk = await atWork();
    fix(desk, 'copydesk.OrdinalDate');
    fix(desk, 'copydesk.RepeatedWord');
    fix(desk, 'copydesk.Headline');
    typeOver(desk, 'winter', 'good');
    expect(await desk.rows()).toEqual([
      { text: 'Ferry to stop for good', rules: ['copydesk.Headline'], at: null },
      { text: 'good', rules: [], at: expect.any(Number) },
      { text: '3', rules: ['copydesk.OrdinalDate'], at: null },
      { text: '', rules: ['copydesk.RepeatedWord'], at: null },
    ]);
  });

  test('made in bulk names its own rule, and marks set alike in a paragraph are one row', async () => {
    const desk = await atWork();
    desk.session.actions.fixAllSafe();
    const rows = await desk.rows();
    expect(rows.map(({ rules }) => rules)).toEqual([
      ['copydesk.Headline'],
      ['copydesk.SpaceBeforePunctuation'],
      ['copydesk.OrdinalDate'],
      ['copydesk.RepeatedWord'],
      ['copydesk.StraightQuotes'],
      ['copydesk.PromoLine'],
    ]);
    expect(rows.at(-2)!.text).toBe('“”“”');
    const { id } = desk.session.get().changes.at(-2)!;
    desk.session.actions.putBack(id);
    expect(desk.text()).toContain('"We looked at every number," said Ida Brandt. "Nobody wanted this."');
    desk.session.actions.undo();
    expect((await desk.rows()).at(-2)!.rules).toEqual(['copydesk.StraightQuotes']);
  });

  test('that a hand went over is made by hand, and by the rule again once that is undone', async () => {
    const desk = await atWork();
    fix(desk, 'copydesk.OrdinalDate');
    await desk.rows();
    typeOver(desk, 'March 3.', 'March 4.');
    expect(await desk.rows()).toMatchObject([{ rules: [] }]);
    desk.session.actions.undo();
    expect(await desk.rows()).toMatchObject([{ rules: ['copydesk.OrdinalDate'] }]);
    desk.session.actions.undo();
    expect(await desk.rows()).toEqual([]);
    expect(Object.keys(desk.session.get().article)).toEqual([]);
  });

  test('typed again by hand after it was put back is made by hand', async () => {
    const desk = await atWork();
    fix(desk, 'copydesk.OrdinalDate');
    await desk.rows();
    desk.session.actions.putBack(desk.session.get().changes[0]!.id);
    expect(await desk.rows()).toEqual([]);
    typeOver(desk, 'March 3rd', 'March 3');
    expect(await desk.rows()).toMatchObject([{ rules: [] }]);
  });

  test('keeps its rule in the working copy', async () => {
    const desk = await atWork();
    fix(desk, 'copydesk.OrdinalDate');
    const { blocks, article } = desk.session.get();
    const source = { name: 'ferry.txt', sha256: '0'.repeat(64) };
    const again = readWorkingCopy(writeWorkingCopy({ source, format: 'text', knowsStructure: false, blocks, article }));
    expect(again.article).toEqual(article);
    expect(Object.values(again.article)).toEqual([{ rules: ['copydesk.OrdinalDate'], after: '3' }]);
  });
});

test('the time of a change made by hand goes into the working copy and comes back from it', async () => {
  const desk = await openStory();
  vi.advanceTimersByTime(1000);
  vi.setSystemTime(1_700_000_000_000);
  desk.session.editor.select({ path: [2, 0], offset: 4 });
  desk.session.editor.insertText('old ');
  await vi.advanceTimersByTimeAsync(1);
  await desk.session.actions.save();
  const { changedAt, value } = desk.saves.at(-1) as { changedAt: Record<string, number>; value: OpenedStory['current'] };
  expect(Object.values(changedAt)).toEqual([1_700_000_000_001]);
  const copy = { source: { name: 'ferry.txt', sha256: '0'.repeat(64) }, format: 'text' as const, knowsStructure: false, changedAt };
  const { blocks, article } = value as unknown as Article;
  expect(readWorkingCopy(writeWorkingCopy({ ...copy, blocks, article })).changedAt).toEqual(changedAt);
  const again = await openStory({ ...opened(), current: value, savedAt: 1, changedAt });
  vi.advanceTimersByTime(1000);
  expect(again.session.get().changes.map(({ at }) => at)).toEqual([1_700_000_000_001]);
});

test('changes that were there when the story was opened have no time, later ones that of their last form', () => {
  let now = 10;
  const times = new ChangeTimes({}, () => now);
  const change = (id: string, text: string) => {
    const side = { start: 0, end: text.length, text };
    return { id, kind: 'text' as const, before: side, after: side };
  };
  expect(times.of([change('a', 'x')])).toEqual({});
  now = 20;
  expect(times.of([change('a', 'x'), change('b', 'y')])).toEqual({ b: 20 });
  now = 30;
  expect(times.of([change('a', 'x'), change('b', 'yy')])).toEqual({ b: 30 });
});
