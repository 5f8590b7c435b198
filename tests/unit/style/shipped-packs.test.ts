import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPacks, testPacks, type StyleFile } from '../../../article/style';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../../styles');
const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)]));
const files: StyleFile[] = walk(ROOT).map((path) => ({
  path: relative(ROOT, path).replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));

const rules = files.filter((file) => file.path.endsWith('.yml'));

/** What Vale 3 reads of every rule, and of each kind (its `internal/check`, where an unknown key is an error). */
const VALE_COMMON = ['extends', 'message', 'description', 'level', 'scope', 'link', 'limit', 'action', 'name'];
const VALE_KEYS: Readonly<Record<string, readonly string[]>> = {
  existence: ['raw', 'tokens', 'exceptions', 'append', 'ignorecase', 'nonword', 'vocab'],
  substitution: ['exceptions', 'pos', 'swap', 'ignorecase', 'nonword', 'vocab', 'capitalize'],
  occurrence: ['token', 'max', 'min', 'ignorecase'],
  repetition: ['tokens', 'max', 'ignorecase', 'alpha', 'vocab', 'exceptions'],
  consistency: ['either', 'nonword', 'ignorecase'],
  conditional: ['first', 'second', 'in', 'exceptions', 'ignorecase', 'vocab'],
  capitalization: ['match', 'style', 'exceptions', 'indicators', 'threshold', 'prefix', 'vocab'],
};

describe('the packs that ship', () => {
  it('load without a problem, the newsroom’s on and plain English off', () => {
    const { packs, problems } = loadPacks(files);
    expect(problems).toEqual([]);
    expect(packs.map(({ name, on }) => [name, on])).toEqual([
      ['Newsroom', true],
      ['PlainEnglish', false],
    ]);
  });

  it('pass their own examples, and every rule has some', () => {
    const { failed } = testPacks(files);
    expect(failed).toEqual([]);
    for (const pack of loadPacks(files).packs)
      for (const rule of pack.rules) expect(rule.examples.length, rule.rule).toBeGreaterThanOrEqual(2);
  });

  it.each(rules.map(({ path, text }) => [path, parse(text) as Record<string, unknown>] as const))('%s loads in Vale', (_, rule) => {
    const own = VALE_KEYS[rule.extends as string];
    expect(own).toBeDefined();
    expect(Object.keys(rule).filter((key) => !VALE_COMMON.includes(key) && !own!.includes(key))).toEqual([]);
    expect(['suggestion', 'warning', 'error']).toContain(rule.level);
    expect(rule.message).toEqual(expect.any(String));
    const { name, params = [], ...more } = (rule.action ?? { name: 'replace' }) as { name: string; params?: unknown };
    expect([['replace', 'remove', 'edit', 'convert', 'suggest'].includes(name), Array.isArray(params), more]).toEqual([true, true, {}]);
    // Vale counts signs: a group of its own is refused, and so is a mixture of (?: and \\(
    for (const pattern of Object.keys((rule.swap ?? {}) as object)) {
      const opening = pattern.split('(').length - 1;
      expect([pattern.split('(?').length - 1, pattern.split('\\(').length - 1], pattern).toContain(opening);
    }
    // both forms become named groups of one pattern, joined by what Vale takes for a word
    for (const [one, other] of Object.entries((rule.either ?? {}) as Record<string, string>))
      expect(`${one}${other}`).not.toMatch(/\((?!\?)/);
  });

  it('have no empty list', () => {
    expect(Object.values(loadPacks(files).lists).every((list) => list.length > 0)).toBe(true);
  });
});
