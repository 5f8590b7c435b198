import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../article/checks/remember';

describe('what a story check remembers', () => {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

  it('is made once while key and parts stay the same', () => {
    const remember = createMemory();
    const key = {};
    let made = 0;
    const ask = (of: object, parts: string[]): number => remember(of, parts, same, () => ++made);
    expect([ask(key, ['a', 'b']), ask(key, ['a', 'b']), ask(key, ['A', 'b'])]).toEqual([1, 1, 1]);
    expect([ask(key, ['a', 'c']), ask(key, ['a']), ask({}, ['a'])]).toEqual([2, 3, 4]);
  });
});
