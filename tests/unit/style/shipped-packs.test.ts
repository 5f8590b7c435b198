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

  it('hold only keys that Vale knows', () => {
    const known =
      'extends message description level scope link limit action ignorecase nonword tokens raw append exceptions swap token max min either first second vocab'.split(
        ' ',
      );
    for (const { path, text } of files.filter((file) => file.path.endsWith('.yml')))
      expect(
        Object.keys(parse(text) as object).filter((key) => !known.includes(key)),
        path,
      ).toEqual([]);
  });

  it('have no empty list', () => {
    expect(Object.values(loadPacks(files).lists).every((list) => list.length > 0)).toBe(true);
  });
});
