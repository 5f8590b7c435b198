import { describe, expect, it } from 'vitest';
import { compilePattern, slicesOf } from '../../../article/style/pattern';
import { matchesOf } from '../../../article/style/rules';
import { FolderWatch } from '../../../article/style/watch';

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
    '(a?){40}a{40}',
    '(a|a){1,40}b',
    '(\\w{1,30}\\s?){1,30}x',
    '((a?){9}){9}b',
    '(?:a{1,9}){1,9}b',
    '(\\w)(?:\\1|\\w)*x',
    '(?<!(a|aa)+)b',
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

  it('tells at once of a large pattern', () => {
    const words = Array.from({ length: 20 }, (_, i) => `word${i}`).join('|');
    expect(() => compilePattern(`(?:\\w+ ){1,3}(?:${words})\\b.*`)).not.toThrow();
    expect(() => compilePattern(`(?:${words})+`)).not.toThrow();
  });

  it('takes the ends of a piece for no ends of the text, and cuts behind a sentence', () => {
    const text = `${'Ann sat. '.repeat(40)}So be it.`;
    const ends = (pattern: string): string[] =>
      [
        ...matchesOf(
          { ...compilePattern(pattern), line: 1 },
          text,
          new FolderWatch().rule(() => {}),
        ),
      ].map((m) => m[0]);
    expect(ends('^\\w+ .*sat.*\\.')).toHaveLength(1);
    expect(ends('So \\w+.*it.*$')).toEqual(['So be it.']);
    expect([...slicesOf('One two. Three four five', 14)].map(({ part }) => part)).toEqual(['One two. ', 'Three four ', 'five']);
  });

  it('reads a pattern whose time grows fast in short pieces, and refuses four repeats in a row', () => {
    expect(compilePattern('[a-z]+!').slice).toBe(2_000);
    expect(compilePattern('\\w+\\s+\\w+').slice).toBe(2_000);
    expect(compilePattern('[a-z]+[a-z]+!').slice).toBe(300);
    expect(compilePattern('.*foo.*bar.*').slice).toBe(100);
    expect(() => compilePattern('[a-z]+[a-z]+[a-z]+[a-z]+!')).toThrow(/too many endless repeats/);
  });
});
