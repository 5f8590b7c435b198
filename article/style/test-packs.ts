import type { CheckContext, Check } from '../checks/check';
import { editText, viewOf, textBlock, type Finding, type View } from '../model';
import { loadPacks } from './load';
import type { Problem, StyleFile } from './pack';

/** An example that does not come out as it says. */
export interface FailedExample {
  rule: string;
  file: string;
  line: number;
  reason: string;
}

export interface RuleMatches {
  rule: string;
  count: number;
  /** The first few, with the words around them. */
  samples: { story: string; text: string; context: string }[];
}

export interface StyleReport {
  rules: number;
  /** How many examples were tried. */
  examples: number;
  failed: FailedExample[];
  problems: Problem[];
  /** What each rule would match in the stories, most first; empty without stories. */
  matches: RuleMatches[];
  words: number;
}

const SAMPLES = 3;

/** Tries every rule of a styles folder on its own examples, and shows what it would match in the stories. Packs that are off are tried too. */
export function testPacks(files: readonly StyleFile[], corpus: readonly { name: string; text: string }[] = []): StyleReport {
  const slow: Problem[] = [];
  const { packs, problems } = loadPacks(files, {}, (problem) => void slow.push(problem));
  const checks = packs.flatMap((pack) => pack.checks);
  const report: StyleReport = { rules: 0, examples: 0, failed: [], problems, matches: [], words: 0 };
  for (const pack of packs) {
    for (const info of pack.rules) {
      report.rules++;
      if (!info.on) continue;
      for (const example of info.examples) {
        report.examples++;
        const reason = failure(pack.checks, info.rule, example);
        if (reason)
          report.failed.push({ rule: info.rule, file: info.file.replace(/\.yml$/, '.examples.yaml'), line: example.line, reason });
      }
    }
  }
  const found = new Map<string, RuleMatches>();
  for (const { name, text } of corpus) {
    report.words += text.split(/\s+/).filter(Boolean).length;
    const view = viewOfLines(text);
    for (const finding of findingsIn(checks, view)) {
      const matches = found.get(finding.rule) ?? { rule: finding.rule, count: 0, samples: [] };
      matches.count++;
      if (matches.samples.length < SAMPLES) matches.samples.push({ story: name, text: finding.text, context: around(view.text, finding) });
      found.set(finding.rule, matches);
    }
  }
  report.problems = [...problems, ...slow];
  report.matches = [...found.values()].sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
  return report;
}

function failure(checks: readonly Check[], rule: string, { wrong, right }: { wrong?: string; right?: string }): string | null {
  const on = (text: string): Finding[] => findingsIn(checks, viewOfLines(text)).filter((finding) => finding.rule === rule);
  if (right !== undefined) {
    const [alarm] = on(right);
    if (alarm) return `It finds ‘${alarm.text}’ in “${right}”, which is right`;
  }
  if (wrong === undefined) return null;
  const found = on(wrong);
  if (found.length === 0) return `It finds nothing in “${wrong}”`;
  if (right === undefined || !found.every((finding) => finding.fixes.length)) return null;
  const mended = editText(
    wrong,
    found.flatMap((finding) => finding.fixes[0]!.edits),
  );
  return mended === right ? null : `Its fix makes “${mended}” of “${wrong}”, not “${right}”`;
}

/** Each line that is not empty as a paragraph. */
const viewOfLines = (text: string): View =>
  viewOf(
    text
      .split(/\r?\n/)
      .filter((line) => line.trim())
      .map((line) => textBlock('paragraph', line.trim())),
  );

/** What the checks find; neither in an example nor in a folder of stories do words count as quoted here. */
function findingsIn(checks: readonly Check[], view: View): Finding[] {
  const context: CheckContext = { dialect: 'en-US', lists: {}, hasGaps: false, knowsStructure: false };
  const quoted = (): boolean => false;
  return checks
    .flatMap((check) =>
      check.scope === 'block'
        ? view.blocks.flatMap((block) => check.run(block, { ...context, quoted }).map((f) => movedBy(f, block.start)))
        : check.run(
            { ...context, view, reading: { quotations: [], people: [], subjects: [] }, quoted },
            view.blocks.map((block) => check.collect?.(block, context)),
            (_key, _parts, _same, make) => make(),
          ),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const movedBy = (finding: Finding, by: number): Finding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
  fixes: finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
  })),
});

function around(text: string, { start, end }: Finding): string {
  const from = Math.max(0, start - 40);
  return `${from > 0 ? '…' : ''}${text.slice(from, end + 40).replaceAll('\n', ' ')}${end + 40 < text.length ? '…' : ''}`;
}
