import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../../article/model';
import { fromAnswer, withKnownLanguage } from '../../../renderer/session/placed-findings';
import type { PlacedFinding } from '../../../renderer/session/state';

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

describe('an answer of our own checks alone', () => {
  const at = (id: string, kind: Finding['kind'], start: number, end: number): PlacedFinding => ({
    ...{ id, kind, start, end, rule: 'copydesk.Test', severity: 'warning', message: 'Wrong.', text: 'word', fixes: [] },
  });
  it('keeps the spelling and grammar that is known, in order of place', () => {
    const known = [at('f1', 'spelling', 10, 14), at('f2', 'double-space', 30, 31), at('f3', 'grammar', 50, 54)];
    expect(withKnownLanguage(known, [at('f4', 'promo-line', 20, 25)]).map(({ id }) => id)).toEqual(['f1', 'f4', 'f3']);
  });
  it('lets one of ours stand where both read the same words', () => {
    expect(withKnownLanguage([at('f1', 'spelling', 10, 14)], [at('f2', 'non-speaker', 8, 14)]).map(({ id }) => id)).toEqual(['f2']);
  });
});
