// Scores the quotation engine on the annotated stories beside the project: time a story beside compromise, shipped weights, the command
// line by the stories' own scoring script, five folds; and compares with the figures that landed last (quotes.figures.json).
// Run: npx tsx tests/bench/quotes.ts [--predictions FILE] [--write] [--quick]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { viewOf, textBlock } from '../../article/model';
import { attribute } from '../../article/quotes';
import { rawConfidence, type Model } from '../../article/quotes/rank';
import weights from '../../article/quotes/weights.json';
import { crossValidate, printFigures } from '../../scripts/train-quotes/cross-validate';
import { figuresOf, type Figures } from '../../scripts/train-quotes/figures';
import { isScored, readGold } from '../../scripts/train-quotes/gold';
import { readLists } from '../../scripts/train-quotes/lists';
import { lessonsFrom } from '../../scripts/train-quotes/lesson';
import { answer, learnedFrom } from '../../scripts/train-quotes/training';

const root = join(import.meta.dirname, '../..');
const file = join(root, '../shared/quotes/dev.jsonl');
if (!existsSync(file)) {
  console.log('The annotated stories are not here: nothing to score.');
  process.exit(0);
}
const lists = readLists(join(root, 'styles/Newsroom/lists'));
const stories = readGold(file);

/** Milliseconds of processor a story. */
function timed(work: (story: (typeof stories)[number]) => void): number {
  const start = process.cpuUsage();
  stories.forEach(work);
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 100 / stories.length) / 10;
}
const attributions: ReturnType<typeof attribute>[] = [];
const time = timed((s) => attributions.push(attribute(viewOf(s.view.blocks.map((b) => textBlock(b.type, b.text))), { lists })));
let peerFound = 0;
const peer = timed((s) => {
  const doc = nlp(s.view.text);
  peerFound += doc.people().length + doc.quotations().length;
});

const { lessons, words } = lessonsFrom(stories, lists);
const model = weights as unknown as Model;
const labelled = stories.flatMap((s) => s.quotes.filter(isScored));
const shipping = learnedFrom(model, words);
const outcomes = lessons.flatMap((l) => answer(l, shipping));
const shipped = figuresOf(outcomes, (o) => o.features !== null && rawConfidence(model.confidence, o.features) >= model.sure, labelled);
const found = attributions.reduce((n, a) => n + a.quotes.length, 0);
const gold = stories.reduce((n, s) => n + s.quotes.length, 0);
const matched = lessons.reduce((n, l) => n + l.gold.filter(Boolean).length, 0);
const round = (x: number): number => Math.round(x * 1000) / 10;
const find = { recall: round(matched / gold), precision: round(matched / found) };
console.log(`find: recall ${find.recall}  precision ${find.precision}; ${time} ms of processor a story`);
console.log(
  `compromise, people() and quotations() only, in the same run: ${peer} ms (${peerFound} found)${peer <= time ? '  SLOWER THAN COMPROMISE' : ''}`,
);
printFigures('shipped weights', shipped);

const option = process.argv.indexOf('--predictions');
if (option > 0) {
  const out = stories.map((s, i) => ({ file: `${s.id}.txt`, ...attributions[i]! }));
  writeFileSync(process.argv[option + 1]!, JSON.stringify(out));
}
if (!process.argv.includes('--quick')) {
  scoreCommandLine();
  compare(crossValidate(lessons, words).figures);
}

/** What the scoring script that lies beside the stories says of the built command line. */
function scoreCommandLine(): void {
  const script = join(root, '../shared/quotes/score.mjs');
  const run = spawnSync(process.execPath, [script, file, '--', 'npm', 'run', '-s', 'cli', '--'], { cwd: root, encoding: 'utf8' });
  console.log(run.status === 0 ? run.stdout.trim() : `The scoring script failed: ${run.stderr}`);
}

function compare(folds: Figures): void {
  printFigures('5 folds', folds);
  const kept = join(import.meta.dirname, 'quotes.figures.json');
  if (existsSync(kept)) {
    const landed = JSON.parse(readFileSync(kept, 'utf8')) as { folds: Figures };
    for (const [name, was] of Object.entries(landed.folds)) {
      const is = folds[name as keyof Figures];
      if (is !== was) console.log(`  ${name}: ${was} landed, now ${is}${is < was - 0.5 ? '  WORSE' : ''}`);
    }
  }
  if (process.argv.includes('--write')) writeFileSync(kept, JSON.stringify({ find, time, peer, shipped, folds }, null, 2) + '\n');
}
