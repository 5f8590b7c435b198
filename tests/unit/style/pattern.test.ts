import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../article/style/pattern';

const finds = (pattern: string, text: string, ignoreCase = false): string[] =>
  [...text.matchAll(compilePattern(pattern, ignoreCase).regex)].map((m) => m[0]);

describe('a pattern in Vale’s flavour', () => {
  it.each([
    ['(?i)utili[sz]e', 'Utilise it, UTILIZE it', ['Utilise', 'UTILIZE']],
    ['a(?i)b', 'aB AB ab', ['aB', 'ab']],
    ['(?i:mr)x', 'MRx mrX', ['MRx']],
    ['(?P<day>\\d+)th', 'the 4th', ['4th']],
    ["can't", "can’t and can't", ['can’t', "can't"]],
    ['[[:upper:]]{2,}', 'the UN and i', ['UN']],
    ['\\Aone', 'one\none', ['one']],
    ['^one$', 'one\ntwo\none', ['one', 'one']],
    ['\\Qa.b\\E', 'a.b axb', ['a.b']],
    ['a(?#why)b', 'ab', ['ab']],
    ['a-b\\-[x\\-z-]', 'a-b-x', ['a-b-x']],
    ['(?<!x)y', 'xy zy', ['y']],
    ['[]a]+', ']a', [']a']],
    ['(?s)a.b', 'a\nb', ['a\nb']],
    ['(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)', 'World Trade Body (WTB)', ['World Trade Body (WTB)']],
  ])('%s', (pattern, text, found) => {
    expect(finds(pattern, text)).toEqual(found);
  });

  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(a*b*)*c',
    '(\\w+\\s?)+x',
    '(.*)*x',
    '([a-z]+)*=',
    '(?:a|ab|b)*c',
    '(x+x+)+y',
    '(?=(a+)+$)b',
    '((a{1,}){2,})x',
  ])('refuses %s, which some text makes run for ever', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(/for ever/);
  });

  it.each([
    '\\w+\\s+\\w+',
    '(?:\\w+, )*and',
    '(a|b)*c',
    '(?:very ){2,}',
    '[^.]*\\.',
    '(?:[A-Z]\\.)+',
    '.*foo.*',
    '\\d+(?:,\\d{3})*(?:\\.\\d+)?',
  ])('lets %s through', (pattern) => {
    expect(() => compilePattern(pattern)).not.toThrow();
  });

  it.each(['a(b', 'a)b', '[a', '*a', '[a-z-[aeiou]]', '(?x) a', 'a{3,2}', 'a\\'])('says why %s cannot be used', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow();
  });

  it('reads a pattern whose time grows fast in short pieces, and refuses four repeats in a row', () => {
    expect(compilePattern('[a-z]+!').slice).toBe(2_000);
    expect(compilePattern('\\w+\\s+\\w+').slice).toBe(2_000);
    expect(compilePattern('[a-z]+[a-z]+!').slice).toBe(500);
    expect(compilePattern('.*foo.*bar.*').slice).toBe(150);
    expect(() => compilePattern('[a-z]+[a-z]+[a-z]+[a-z]+!')).toThrow(/too many endless repeats/);
  });
});
