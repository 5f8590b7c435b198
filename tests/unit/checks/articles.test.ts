import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../article/checks';
import type { Finding, Kind } from '../../../article/model';
import { blocksOf, check, viewText } from './help';

interface Gold {
  file: string;
  dialect: Dialect;
  findings: { kind: Kind; text: string; context?: string; fix?: string }[];
  must_not_flag: string[];
}

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');
const golds = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Gold);
/** Spelling and grammar come from another engine; who said a quotation from another room. */
const ELSEWHERE = new Set<Kind>(['spelling', 'grammar', 'house-style', 'untagged-quote']);

const apply = (text: string, edits: readonly { start: number; end: number; text: string }[]): string =>
  [...edits].sort((a, b) => b.start - a.start).reduce((out, e) => out.slice(0, e.start) + e.text + out.slice(e.end), text);
/** White space as a reader sees it. */
const read = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Outcome {
  missed: string[];
  wrongFix: string[];
  wrongFlag: string[];
  count: number;
  fixes: number;
}

function judge(gold: Gold): Outcome {
  const source = readFileSync(join(FOLDER, gold.file), 'utf8');
  const text = viewText(blocksOf(source));
  const findings = check(source, { dialect: gold.dialect });
  const out: Outcome = { missed: [], wrongFix: [], wrongFlag: [], count: 0, fixes: 0 };
  const meant: [number, number, Kind][] = [];
  for (const want of gold.findings) {
    const at = want.context === undefined ? text.indexOf(want.text) : text.indexOf(want.context) + want.context.indexOf(want.text);
    if (at < 0) throw new Error(`${gold.file} does not hold “${want.text}”`);
    const spots = want.kind.startsWith('repeated-') && want.context === undefined ? [at, text.lastIndexOf(want.text)] : [at];
    for (const spot of spots) meant.push([spot, spot + want.text.length, want.kind]);
    const hits = findings.filter((f) => f.kind === want.kind && spots.some((spot) => f.start <= spot + want.text.length && f.end >= spot));
    out.count++;
    if (hits.length === 0) out.missed.push(`${want.kind} “${want.text}”`);
    else if (want.fix !== undefined) {
      out.fixes++;
      const right = spots.map((spot) => read(text.slice(0, spot) + want.fix + text.slice(spot + want.text.length)));
      const offered = hits.flatMap((f) => f.fixes).map((fix) => read(apply(text, fix.edits)));
      if (!offered.some((result) => right.includes(result)))
        out.wrongFix.push(`${want.kind} “${want.text}”: ${JSON.stringify(hits[0]!.fixes[0])}`);
    }
  }
  const isMeant = (f: Finding): boolean => meant.some(([start, end, kind]) => kind === f.kind && f.start <= end && f.end >= start);
  for (const word of gold.must_not_flag)
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1))
      for (const f of findings)
        if (f.start < i + word.length && f.end > i && !isMeant(f) && f.severity !== 'suggestion')
          out.wrongFlag.push(`${f.kind} “${f.text}” at ${word}`);
  for (const f of findings)
    if (!isMeant(f) && f.severity === 'error' && !ELSEWHERE.has(f.kind)) out.wrongFlag.push(`${f.kind} “${f.text}”`);
  return out;
}

describe('damaged stories of our own', () => {
  test('there are six and more, two in British English, and they hold every mechanical kind', () => {
    expect(golds.length).toBeGreaterThanOrEqual(6);
    expect(golds.filter((g) => g.dialect === 'en-GB').length).toBeGreaterThanOrEqual(2);
    const kinds = new Set(golds.flatMap((g) => g.findings.map((f) => f.kind)));
    for (const kind of [
      'headline',
      'byline',
      'subhead',
      'promo-line',
      'stray-fragment',
      'stray-punctuation',
      'space-before-punctuation',
      'missing-space',
      'double-space',
      'repeated-word',
      'repeated-sentence',
      'repeated-opener',
      'repeated-paragraph',
      'straight-quotes',
      'unclosed-quote',
      'mojibake',
      'entity-leftover',
      'invisible-character',
      'broken-line',
      'ordinal-date',
      'redundant-currency',
      'non-speaker',
      'name-variant',
    ] as const)
      expect(kinds, kind).toContain(kind);
  });

  test.each(golds.map((gold) => [gold.file, gold] as const))(
    '%s: every defect is found and mended, sound words are left alone',
    (_, gold) => {
      const { missed, wrongFix, wrongFlag, count, fixes } = judge(gold);
      expect(wrongFlag).toEqual([]);
      expect(missed.length / count, missed.join('; ')).toBeLessThanOrEqual(0.05);
      expect(fixes ? wrongFix.length / fixes : 0, wrongFix.join('; ')).toBeLessThanOrEqual(0.05);
    },
  );
});
