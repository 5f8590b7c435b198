// Trains the weights of article/quotes on annotated stories that lie beside the project, prints cross-validated figures (folds by
// story) and writes weights.json: numbers over grammatical features, no word of the stories.
// Run: npx tsx scripts/train-quotes/index.ts [GOLD.jsonl] [--dry] [--misses N]
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, printFigures } from './cross-validate';
import { readGold } from './gold';
import { readLists } from './lists';
import { lessonOf, train, trainConfidence } from './training';

const root = join(import.meta.dirname, '../..');
const file = process.argv.slice(2).find((a) => a.endsWith('.jsonl')) ?? join(root, '../shared/quotes/dev.jsonl');
if (!existsSync(file)) {
  console.error(`The annotated stories are not at ${file}.`);
  process.exit(2);
}
const lists = readLists(join(root, 'styles/Newsroom/lists'));
const lessons = readGold(file).map((story) => lessonOf(story, lists));
const { outcomes, figures, sure } = crossValidate(lessons);
printFigures('5 folds', figures);

const at = process.argv.indexOf('--misses');
if (at > 0) {
  for (const o of outcomes.filter((x) => x.gold?.speaker && !x.right).slice(0, Number(process.argv[at + 1] ?? 100)))
    console.log(
      `  ${o.story}: [${o.gold!.speakerType}] wanted ${o.gold!.speaker} (${o.gold!.source?.text}) got ${o.name}: ${o.gold!.text.slice(0, 60)}`,
    );
}
if (!process.argv.includes('--dry')) {
  const { rank, pronoun } = train(lessons);
  const confidence = trainConfidence(outcomes);
  const weights = { rank, pronoun, confidence, sure };
  writeFileSync(join(root, 'article/quotes/weights.json'), JSON.stringify(weights) + '\n');
  console.log(
    `weights: ${Object.keys(rank).length} + ${Object.keys(pronoun).length} + ${Object.keys(confidence).length}, ${JSON.stringify(weights).length} bytes`,
  );
}
