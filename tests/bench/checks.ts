// npm run bench:checks: planted defects found, right fixes and false alarms beside their floors; our speed beside that of others; what
// one edited paragraph, a pack of 13,000 rules and harper cost. Planting needs the folder beside the project; without it only speed is measured.
import { CHECKS, createEngine, type Engine, type EngineBlock } from '../../article/checks';
import type { Finding } from '../../article/model';
import { planterFolder, scorePlanted, type Row, type Scored } from './planted';
import { print } from './print';
import { printLanguage } from './language';
import { printSpeed } from './speed';
import { printPack } from './style';

const FLOORS = { found: 95, kind: 85, nonSpeaker: 80, fixes: 95, alarms: 1 };
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

async function main(): Promise<void> {
  const folder = planterFolder();
  if (!folder) console.log('No planted stories beside the project: only speed is measured.');
  else {
    const runs: Scored[] = [];
    for (const seed of ['1', '2', '3']) runs.push(await scorePlanted(folder, { seed }, check));
    printPlanted(runs);
  }
  printSpeed();
  printPack();
  await printLanguage();
}

void main();
