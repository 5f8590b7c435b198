import { expect, test } from 'vitest';
import type { Finding } from '../../../article/model';
import { fromAnswer, fromOwnAnswer } from '../../../renderer/session/placed-findings';

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

test('an answer of our own checks alone keeps the spelling and grammar that is known, in order of place', () => {
  const double = finding({ rule: 'copydesk.DoubleSpace', kind: 'double-space', start: 30, end: 32, text: '  ' });
  const verb = finding({ rule: 'grammar/verb', kind: 'grammar', start: 50, end: 54, text: 'word' });
  const known = fromAnswer([], [finding({}), double, verb], []);
  const next = fromOwnAnswer(known, [finding({ rule: 'copydesk.PromoLine', kind: 'promo-line', start: 20, end: 25 })], []);
  expect(next.map(({ kind }) => kind)).toEqual(['spelling', 'promo-line', 'grammar']);
  expect([next[0], next[2]]).toEqual([known[0], known[2]]);
});

test('one of ours stands where both read the same words', () => {
  const known = fromAnswer([], [finding({})], []);
  const next = fromOwnAnswer(known, [finding({ rule: 'copydesk.NonSpeaker', kind: 'non-speaker', start: 8, end: 15 })], []);
  expect(next.map(({ kind }) => kind)).toEqual(['non-speaker']);
});

test('a word that is misspelt in a headline stays known beside what the line is', () => {
  const known = fromAnswer([], [finding({})], []);
  const next = fromOwnAnswer(
    known,
    [finding({ rule: 'copydesk.Headline', kind: 'headline', severity: 'suggestion', start: 0, end: 40 })],
    [],
  );
  expect(next.map(({ kind }) => kind)).toEqual(['headline', 'spelling']);
});
