import { describe, expect, it } from 'vitest';
import type { Finding, Kind } from '../../../../article/model';
import { shownChange } from '../../../../renderer/panels/findings/shown-change';

const shown = (text: string, kind: Kind, found: string, edits: [string, string][]) => {
  const start = text.indexOf(found);
  const finding: Pick<Finding, 'kind' | 'start' | 'end'> = { kind, start, end: start + found.length };
  let from = start;
  const placed = edits.map(([old, now]) => {
    const at = text.indexOf(old, from);
    from = at + old.length;
    return { start: at, end: from, text: now };
  });
  return shownChange(text, finding, { title: 'Change it', safe: true, edits: placed });
};

describe('a fix in a row', () => {
  it('shows whole words, not the letters that change', () => {
    expect(shown('to every lane open , and', 'space-before-punctuation', ' ,', [[' ,', ',']])).toEqual({
      before: 'open ,',
      after: 'open,',
    });
    expect(shown('on March 3rd so', 'ordinal-date', 'March 3rd', [['3rd', '3']])).toEqual({ before: 'March 3rd', after: 'March 3' });
  });
  it('shows a removed line alone', () => {
    const line = 'READ MORE: Five things to know before';
    expect(shown(`Before.\n${line}\nAfter.`, 'promo-line', line, [[`${line}\n`, '']])).toEqual({
      before: 'READ MORE: Five things to…',
      after: '',
    });
  });
  it('shows both ends of a quotation whose marks are turned', () => {
    const text = '"We looked at every way, and there is none," she said.';
    const change = shown(text, 'straight-quotes', '"', [
      ['"', '“'],
      ['"', '”'],
    ]);
    expect(change).toEqual({ before: '"We … none,"', after: '“We … none,”' });
  });
  it('makes spaces and invisible characters visible where nothing else differs', () => {
    expect(shown('missed it  more than', 'double-space', '  ', [['  ', ' ']])).toEqual({ before: 'it··more', after: 'it·more' });
    expect(shown('the light\u200Bhouse shop', 'invisible-character', '\u200B', [['\u200B', '']])).toEqual({
      before: 'light¦house',
      after: 'lighthouse',
    });
  });
  it('is nothing for a fix that only changes what a paragraph is', () => {
    const fix = { title: 'Headline', safe: true, edits: [], block: { start: 0, type: 'headline' as const } };
    expect(shownChange('The lighthouse', { kind: 'headline', start: 0, end: 14 }, fix)).toBeNull();
  });
});
