import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../article/checks';
import { KINDS, viewOf, type Finding, type Kind } from '../../../article/model';
import { attribute } from '../../../article/quotes';
import { checkerOf } from '../../../cli/commands/check';
import { stylesAt } from '../../../cli/run';
import { readStory, type Story } from '../../../cli/story';

interface Gold {
  file: string;
  dialect: Dialect;
  /** `fix`: what belongs in the place of `text`, where exactly one is right; `context`: where `text` stands, if more than once. */
  findings: { kind: Kind; text: string; context?: string; fix?: string }[];
  /** In order of place; a speaker is named as the story names him most fully, null where nobody fits. */
  quotes?: { text: string; kind: 'direct' | 'partial' | 'scare'; speaker: string | null }[];
}

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');
const golds = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Gold)
  // setting another dialect takes harper seconds
  .sort((a, b) => a.dialect.localeCompare(b.dialect));
/** Kinds of which the two copies are one as good as the other. */
const DOUBLED = new Set<Kind>(['repeated-sentence', 'repeated-paragraph']);

const apply = (text: string, edits: readonly { start: number; end: number; text: string }[]): string =>
  [...edits].sort((a, b) => b.start - a.start).reduce((out, e) => out.slice(0, e.start) + e.text + out.slice(e.end), text);
/** White space and the shape of marks as a reader sees them. */
const read = (text: string): string => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").trim();

interface Outcome {
  missed: string[];
  wrongFix: string[];
  alarms: string[];
}

/** All that the command line would find: our checks, the packs, spelling and grammar, quotations without a speaker. */
const findingsOf = (story: Story, dialect: Dialect): Promise<Finding[]> =>
  checkerOf(story, { dialect, style: null, language: true }, [])(story.article.blocks);

async function judge(gold: Gold): Promise<Outcome> {
  const story = await readStory(join(FOLDER, gold.file));
  const { text } = viewOf(story.article.blocks);
  const findings = await findingsOf(story, gold.dialect);
  const out: Outcome = { missed: [], wrongFix: [], alarms: [] };
  const meant = new Set<Finding>();
  for (const want of gold.findings) {
    const at = want.context === undefined ? text.indexOf(want.text) : text.indexOf(want.context) + want.context.indexOf(want.text);
    if (at < 0) throw new Error(`${gold.file} does not hold “${want.text}”`);
    const spots = DOUBLED.has(want.kind) ? [at, text.lastIndexOf(want.text)] : [at];
    const hits = findings.filter((f) => f.kind === want.kind && spots.some((spot) => f.start <= spot + want.text.length && f.end >= spot));
    hits.forEach((f) => meant.add(f));
    if (hits.length === 0) out.missed.push(`${want.kind} “${want.text}”`);
    else if (want.fix !== undefined) {
      const right = spots.map((spot) => read(text.slice(0, spot) + want.fix + text.slice(spot + want.text.length)));
      // who stood in a lost speaker's place is for the editor to choose among three
      const offered = hits.flatMap((f) => f.fixes.slice(0, want.kind === 'non-speaker' ? 3 : 1));
      if (!offered.some((fix) => right.includes(read(apply(text, fix.edits)))))
        out.wrongFix.push(`${want.kind} “${want.text}”: ${JSON.stringify(offered[0])}`);
    }
  }
  for (const f of findings) if (!meant.has(f)) out.alarms.push(`${f.severity} ${f.rule} “${f.text}”`);
  return out;
}

describe('damaged stories of our own', () => {
  test('they are six and more, two in British English, one with single quotation marks, and hold every kind of finding', () => {
    expect(golds.length).toBeGreaterThanOrEqual(6);
    expect(golds.filter((g) => g.dialect === 'en-GB').length).toBeGreaterThanOrEqual(2);
    expect(golds.some((g) => g.quotes?.length && /‘[^’]+,’ /.test(readFileSync(join(FOLDER, g.file), 'utf8')))).toBe(true);
    const kinds = new Set(golds.flatMap((g) => g.findings.map((f) => f.kind)));
    expect([...KINDS].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test.each(golds.map((gold) => [gold.file, gold] as const))(
    '%s: every defect is found and its fix is right, and nothing else is flagged',
    async (_, gold) => {
      expect(await judge(gold)).toEqual({ missed: [], wrongFix: [], alarms: [] });
    },
    120_000,
  );

  test('every quotation is found as it stands, nearly every speaker is right, and none that is wrong is sure', async () => {
    const told = golds.filter((gold) => gold.quotes?.length);
    const wrong: string[] = [];
    let count = 0;
    for (const gold of told) {
      const story = await readStory(join(FOLDER, gold.file));
      const { quotes, speakers } = attribute(viewOf(story.article.blocks), { lists: stylesAt(null).lists });
      expect(quotes.map(({ text }) => text)).toEqual(gold.quotes!.map(({ text }) => text));
      quotes.forEach(({ text, kind, speaker, confidence }, i) => {
        const want = gold.quotes![i]!;
        const name = speakers.find((s) => s.id === speaker)?.name ?? speaker;
        count++;
        if (name === want.speaker && (kind === want.kind || speaker === null)) return;
        wrong.push(`${gold.file} “${text}” ${kind}, ${name ?? 'nobody'}, not ${want.kind}, ${want.speaker ?? 'nobody'}`);
        expect(confidence, wrong.at(-1)).toBeLessThan(0.9);
      });
    }
    expect(count).toBeGreaterThan(50);
    expect(wrong.length / count, wrong.join('\n')).toBeLessThanOrEqual(0.1);
  });
});
