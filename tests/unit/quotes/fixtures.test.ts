import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textBlock, viewOf } from '../../../article/model';
import { attribute } from '../../../article/quotes';
import { readLists } from '../../../scripts/train-quotes/lists';

interface Gold {
  quotes: { text: string; kind: string; speaker: string | null }[];
}

const root = join(import.meta.dirname, '../../..');
const dir = join(root, 'tests/fixtures/quotes');
const lists = readLists(join(root, 'styles/Newsroom/lists'));
const names = readdirSync(dir)
  .filter((f) => f.endsWith('.gold.json'))
  .map((f) => f.slice(0, -'.gold.json'.length));

const lower = (s: string): string => s.toLowerCase();
/** "a spokesman for the council": spokesman. */
const headOf = (s: string): string | undefined =>
  lower(s)
    .split(/ (?:for|of|in|at|from|to|who|which) /)[0]
    ?.split(' ')
    .at(-1);
const same = (got: string | null, want: string | null): boolean =>
  got === null || want === null ? got === want : /^\p{Ll}/u.test(want) ? headOf(got) === headOf(want) : lower(got) === lower(want);

const results = names.map((name) => {
  const text = readFileSync(join(dir, `${name}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(dir, `${name}.gold.json`), 'utf8')) as Gold;
  const lines = text.split('\n').map((l) => l.trim());
  const { quotes, speakers } = attribute(viewOf(lines.filter(Boolean).map((l) => textBlock('paragraph', l))), { lists });
  const rows = gold.quotes.map((want) => {
    const found = quotes.find((q) => q.text === want.text);
    const speaker = found?.speaker ? (speakers.find((s) => s.id === found.speaker)?.name ?? null) : null;
    return { want, found, right: found !== undefined && same(speaker, want.speaker), kind: found?.kind === want.kind };
  });
  return { name, rows, extra: quotes.length - rows.filter((r) => r.found).length };
});
const all = results.flatMap((r) => r.rows);
const share = (n: number): number => n / all.length;

describe('our own stories with gold', () => {
  it('number at least ten', () => expect(names.length).toBeGreaterThanOrEqual(10));
  it('have 98 of 100 quotations found', () => expect(share(all.filter((r) => r.found).length)).toBeGreaterThanOrEqual(0.98));
  it('have no quotation found that is none', () => expect(results.reduce((n, r) => n + r.extra, 0)).toBe(0));
  it('have 95 of 100 speakers right', () => expect(share(all.filter((r) => r.right).length)).toBeGreaterThanOrEqual(0.95));
  it('have 95 of 100 kinds right', () => expect(share(all.filter((r) => r.kind).length)).toBeGreaterThanOrEqual(0.95));
  it('are never sure and wrong', () =>
    expect(all.filter((r) => !r.right && (r.found?.confidence ?? 0) >= 0.9).map((r) => r.want.text)).toEqual([]));
});
