import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textBlock, viewOf, type Block } from '../../../article/model';
import { changedBlocks, startChecker } from '../../../renderer/worker/client';
import { confirmedQuotes } from '../../../renderer/worker/confirmed';
import type { FromWorker, ToWorker } from '../../../renderer/worker/messages';
import { blocksOf, open } from '../editor/steps';

vi.mock('../../../renderer/worker/check.ts?worker&url', () => ({ default: 'check.js' }));

test('what is sent of a change makes the same blocks on the other side', () => {
  const pool = Array.from({ length: 6 }, (_, i) => textBlock('paragraph', `Line ${i}`));
  const list = fc.array(fc.constantFrom(...pool), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { from, remove, blocks } = changedBlocks(before, after);
      const made = [...before];
      made.splice(from, remove, ...blocks);
      expect(made).toEqual(after);
    }),
  );
});

test('keys pressed in a row are one question, and an answer comes with the blocks that it is about', () => {
  vi.useFakeTimers();
  const sent: ToWorker[] = [];
  const answers: (readonly Block[])[] = [];
  let answer!: (message: FromWorker) => void;
  const listener = { onAnswer: (_: unknown, blocks: readonly Block[]) => answers.push(blocks), onBusy: () => {}, onProblem: () => {} };
  const checker = startChecker(listener, { postMessage: (message) => sent.push(message), onMessage: (listens) => (answer = listens) });
  const first = [textBlock('paragraph', 'One'), textBlock('paragraph', 'Two')];
  checker.open(first, {}, false);
  const second = [first[0]!, textBlock('paragraph', 'Two!')];
  const third = [first[0]!, textBlock('paragraph', 'Two!!')];
  checker.change(second, {});
  checker.change(third, {});
  vi.advanceTimersByTime(500);
  expect(sent.map(({ type }) => type)).toEqual(['story', 'change']);
  expect(sent[1]).toMatchObject({ seq: 2, from: 1, remove: 1, blocks: [third[1]] });
  answer({ type: 'findings', seq: 1, stage: 'all', findings: [] });
  answer({ type: 'findings', seq: 2, stage: 'all', findings: [] });
  answer({ type: 'findings', seq: 1, stage: 'all', findings: [] });
  expect(answers).toEqual([first, third]);
  vi.useRealTimers();
});

test('the engine is told of confirmed quotations by their words’ bounds and the speaker’s name', () => {
  const editor = open();
  const view = viewOf(blocksOf(editor));
  const told = confirmedQuotes(blocksOf(editor), view, editor.article).map(({ start, end, speakerName }) => [
    view.text.slice(start, end),
    speakerName,
  ]);
  expect(told).toEqual([
    ['We wait, he said ‘no’', 'Ann Lee'],
    ['It runs on.', 'Ann Lee'],
    ['And ends here.', 'Ann Lee'],
  ]);
});
