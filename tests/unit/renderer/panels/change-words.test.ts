import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../article/changes';
import { changeWords, originCounts, originOf, rowWords } from '../../../../renderer/panels/changes/change-words';

const change = (before: string, after: string, start = 0, kind: Change['kind'] = 'text'): Change => ({
  ...{ id: 'c1', kind, before: { start, end: start + before.length, text: before } },
  after: { start, end: start + after.length, text: after },
});

describe('a change in the list', () => {
  it('of white space alone shows the words at both sides', () => {
    expect(changeWords(change(' ', '', 8), 'The road, he said')).toEqual({ before: 'road', after: ',', about: 'closed up', gap: 'closed' });
    expect(changeWords(change('', ' ', 9), 'Say more. It is late')).toMatchObject({ before: 'more.', after: 'It', gap: 'space' });
  });
  it('of words shows what went and what came', () => {
    expect(changeWords(change('3rd', '3'))).toEqual({ before: '3rd', after: '3', about: '' });
    expect(changeWords(change('READ MORE', '', 0, 'removed-line'))).toMatchObject({ before: 'READ MORE', about: 'line removed' });
  });
  it('of marks set alike stands there once, with the number of places', () => {
    const marks = (before: string, after: string, start: number): Change => change(before, after, start);
    expect(rowWords({ parts: [marks('"', '“', 0), marks('"', '”', 5), marks('"', '“', 9)] })).toEqual({
      ...{ before: '"', after: '“ ”', about: 'in 3 places' },
    });
  });
  it('says which rule made it, or that a hand did and when', () => {
    expect(originOf({ rules: ['copydesk.OrdinalDate'], at: null })).toBe('copydesk.OrdinalDate');
    expect(originOf({ rules: [], at: null })).toBe('by hand');
    expect(originOf({ rules: [], at: new Date(2026, 2, 3, 22, 36).getTime() })).toBe('by hand, 22:36');
    expect(originCounts([{ rules: ['a'] }, { rules: [] }, { rules: ['b'] }])).toBe('2 by rule, 1 by hand');
    expect(originCounts([{ rules: [] }])).toBe('1 by hand');
  });
});
