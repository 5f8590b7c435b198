import { describe, expect, it } from 'vitest';
import { counted, ends, groupBy, listed, moment, shorten } from '../../../../renderer/panels/words';

describe('words on the screen', () => {
  it('are cut between words, never inside one', () => {
    expect(shorten('The steel underneath is worse', 18)).toBe('The steel…');
    expect(shorten('The steel underneath is worse', 80)).toBe('The steel underneath is worse');
    expect(shorten('open, then shut', 6)).toBe('open…');
  });
  it('keep the first and the last where both ends matter', () => {
    expect(ends('"We looked at every way to keep a lane open," she said', 20)).toBe('"We … said');
  });
  it('count one thing and many', () => {
    expect(counted(1, 'finding')).toBe('1 finding');
    expect(counted(12_000, 'word')).toBe('12,000 words');
    expect(counted(2, 'safe fix', 'safe fixes')).toBe('2 safe fixes');
  });
  it('list names as a sentence does', () => {
    expect(listed(['Ann Lee', 'Bo Chen', 'Cy Dee'])).toBe('Ann Lee, Bo Chen and Cy Dee');
    expect(listed(['Ann Lee'])).toBe('Ann Lee');
    expect(listed([])).toBe('');
  });
  it('name a time today by the clock, another day by its date', () => {
    const at = new Date(2026, 2, 3, 21, 58).getTime();
    expect(moment(at, new Date(2026, 2, 3, 23, 0).getTime())).toBe('at 21:58');
    expect(moment(at, new Date(2026, 2, 4, 1, 0).getTime())).toBe('on 3 March');
    expect(moment(at, new Date(2027, 2, 4).getTime())).toBe('on 3 March 2026');
  });
  it('group things in the order in which each key first appears', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (word) => word.charAt(0))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
