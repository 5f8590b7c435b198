// npm run bench:checks: planted defects found, right fixes and false alarms beside their floors; speed of our own checks; what one
// edited paragraph costs beside a full check. Planting needs the folder beside the project; without it only speed is measured.
import { CHECKS, createEngine, type Engine, type EngineBlock } from '../../article/checks';
import type { Finding } from '../../article/model';
import { planterFolder, scorePlanted, type Row, type Scored } from './planted';
import { newsText } from './news-text';

const FLOORS = { found: 95, kind: 85, nonSpeaker: 80, fixes: 95, alarms: 1, words: 105_000, edit: 5 };
/** Needs the language checks, which run in another bench. */
const OTHERS = new Set(['spelling', 'grammar']);

const engine = (): Engine => createEngine({ checks: CHECKS, settings: { dialect: 'en-US', lists: {}, knowsStructure: false } });
const blocksOf = (text: string): EngineBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph', text: line, gap: false }));
const check = (text: string): Finding[] => engine().check(blocksOf(text));

const percent = (part: number, whole: number): number => (whole ? (100 * part) / whole : 100);
const sum = (rows: readonly Row[], key: keyof Row): number => rows.reduce((n, row) => n + row[key], 0);
const print = (what: string, value: string, floor: string): void => console.log(`${what.padEnd(34)} ${value.padStart(10)}   ${floor}`);

function printPlanted(runs: readonly Scored[]): void {
  const kinds = [...new Set(runs.flatMap((run) => [...run.rows.keys()]))].filter((kind) => !OTHERS.has(kind)).sort();
  const rowsOf = (kind: string): Row[] => runs.flatMap((run) => run.rows.get(kind) ?? []);
  for (const kind of kinds) {
    const rows = rowsOf(kind);
    const found = percent(sum(rows, 'found'), sum(rows, 'planted'));
    const floor = kind === 'non-speaker' ? FLOORS.nonSpeaker : FLOORS.kind;
    const fixes = sum(rows, 'fixable') ? `, right fix ${percent(sum(rows, 'right'), sum(rows, 'fixable')).toFixed(1)} %` : '';
    print(kind, `${found.toFixed(1)} %`, `floor ${floor} %${fixes}${found < floor ? '  BELOW' : ''}`);
  }
  const all = kinds.flatMap(rowsOf);
  print('found, own kinds', `${percent(sum(all, 'found'), sum(all, 'planted')).toFixed(1)} %`, `floor ${FLOORS.found} %`);
  print('right fix of found', `${percent(sum(all, 'right'), sum(all, 'fixable')).toFixed(1)} %`, `floor ${FLOORS.fixes} %`);
  const [first] = runs;
  if (!first) return;
  print('own alarms per 1,000 clean words', ((1000 * first.cleanAlarms.length) / first.cleanWords).toFixed(2), `at most ${FLOORS.alarms}`);
  const byKind = new Map<string, number>();
  for (const { finding } of first.cleanAlarms) byKind.set(finding.kind, (byKind.get(finding.kind) ?? 0) + 1);
  console.log(
    [...byKind]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, n]) => `  ${kind} ${n}`)
      .join('\n'),
  );
}

/** Median of five runs, in ms. */
function timed(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2]!;
}

function printSpeed(): void {
  const blocks = newsText(10_000);
  const words = blocks.reduce((n, block) => n + block.text.split(' ').length, 0);
  check(blocks.map((b) => b.text).join('\n'));
  let run = 0;
  const full = timed(() => void engine().check(blocks.map((b) => ({ ...b, text: `${b.text} ${run++ % 7}` }))));
  print(
    'own checks, words a second',
    Math.round((1000 * words) / full).toLocaleString('en'),
    `floor ${FLOORS.words.toLocaleString('en')} (write-good as measured)`,
  );
  const kept = engine();
  kept.check(blocks);
  let edit = 0;
  const at = Math.floor(blocks.length / 2);
  const one = timed(() => {
    edit++;
    void kept.check(blocks.map((b, i) => (i === at ? { ...b, text: `${b.text} More ${edit}.` } : { ...b })));
  });
  print(
    'one edited paragraph of 10,000 words',
    `${percent(one, full).toFixed(1)} %`,
    `at most ${FLOORS.edit} % of a full check (${one.toFixed(1)} of ${full.toFixed(1)} ms)`,
  );
}

async function main(): Promise<void> {
  const folder = planterFolder();
  if (!folder) console.log('No planted stories beside the project: only speed is measured.');
  else {
    const runs: Scored[] = [];
    for (const seed of ['1', '2', '3']) runs.push(await scorePlanted(folder, { seed }, check));
    printPlanted(runs);
  }
  printSpeed();
}

void main();
