import { describe, expect, it } from 'vitest';
import { Repeats } from '../../../article/checks/text/repeats';

describe('numbers that may stand twice', () => {
  it('never misses one that does', () => {
    const repeats = new Repeats();
    const numbers = Array.from({ length: 5000 }, (_, i) => (i * 0x9e3779b1) ^ (i << 7));
    for (const n of [...numbers, ...numbers.slice(0, 100)]) repeats.add(n);
    expect(numbers.slice(0, 100).every((n) => repeats.has(n))).toBe(true);
    expect(numbers.filter((n) => repeats.has(n)).length).toBeLessThan(1000);
  });

  it('takes negative numbers and those beyond 32 bits', () => {
    const repeats = new Repeats();
    for (const n of [-(2 ** 52) - 3, 2 ** 52 + 5, 2 ** 52 + 5]) repeats.add(n);
    expect([repeats.has(-(2 ** 52) - 3), repeats.has(2 ** 52 + 5)]).toEqual([false, true]);
  });
});
