import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../article/changes';
import { changeWords } from '../../../../renderer/panels/changes/change-words';

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
    expect(changeWords(change('3rd', '3'))).toEqual({ before: '3rd', after: '3', about: 'changed' });
    expect(changeWords(change('READ MORE', '', 0, 'removed-line'))).toMatchObject({ before: 'READ MORE', about: 'line removed' });
  });
});
