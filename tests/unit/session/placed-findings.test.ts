import { expect, test } from 'vitest';
import type { Finding } from '../../../article/model';
import { fromAnswer } from '../../../renderer/session/placed-findings';

const finding = (over: Partial<Finding>): Finding => ({
  ...{ rule: 'spelling/word', kind: 'spelling', severity: 'error', start: 10, end: 15, text: 'ferry', message: 'Not a word.', fixes: [] },
  ...over,
});

test('a finding that an answer brings again keeps its id and its object', () => {
  const known = fromAnswer([], [finding({})], []);
  expect(fromAnswer(known, [finding({})], [])[0]).toBe(known[0]);
});

test('a finding whose rule or reach a later answer changes keeps its id', () => {
  const known = fromAnswer([], [finding({})], []);
  const [next] = fromAnswer(known, [finding({ rule: 'spelling/compound', end: 20, text: 'ferry boat' })], []);
  expect(next).toMatchObject({ id: known[0]!.id, rule: 'spelling/compound', end: 20 });
});

test('a finding of another kind, or of other words, does not take the id of one that is gone', () => {
  const known = fromAnswer([], [finding({})], []);
  const next = fromAnswer(known, [finding({ start: 15, end: 20, text: 'bouat' })], []);
  expect(next.map(({ id }) => id)).not.toContain(known[0]!.id);
  expect(fromAnswer(known, [finding({ rule: 'grammar/verb', kind: 'grammar' })], [])[0]!.id).not.toBe(known[0]!.id);
});

test('two findings never share an id', () => {
  const known = fromAnswer([], [finding({})], []);
  const next = fromAnswer(known, [finding({ end: 12, text: 'fe' }), finding({ start: 13, text: 'ry' })], []);
  expect(new Set(next.map(({ id }) => id)).size).toBe(2);
});
