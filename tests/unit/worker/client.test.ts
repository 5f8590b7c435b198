import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textBlock, type Block } from '../../../article/model';
import { changedBlocks, startChecker } from '../../../renderer/worker/client';
import type { FromWorker, ToWorker } from '../../../renderer/worker/messages';

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
