// Trains the weights of article/quotes on annotated stories that lie beside the project, prints cross-validated figures (folds by
// story) and writes weights.json: numbers over grammatical features, no word of the stories.
// Run: npm run train:quotes -- [GOLD.jsonl] [--dry]; MISSES=N lists that many wrong choices by class.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, printFigures } from './cross-validate';
import { readGold } from './gold';
import { readLists } from './lists';
import { lessonsFrom } from './lesson';
import { printMisses } from './misses';
import { train } from './training';
import { bins, SURE, trainConfidence } from './trust';

const root = join(import.meta.dirname, '../..');
const file = process.argv.slice(2).find((a) => a.endsWith('.jsonl')) ?? join(root, '../shared/quotes/dev.jsonl');
if (!existsSync(file)) {
  console.error(`The annotated stories are not at ${file}.`);
  process.exit(2);
}
const lists = readLists(join(root, 'styles/Newsroom/lists'));
const { lessons, words } = lessonsFrom(readGold(file), lists);
const { outcomes, figures, trusted } = crossValidate(lessons, words);
printFigures('5 folds', figures);
console.log(`right by trust: ${bins(trusted).join('  ')}`);

printMisses(outcomes, Number(process.env['MISSES'] ?? 0));
if (!process.argv.includes('--dry')) {
  const learned = train(lessons, words);
  const [rank, pronoun] = [learned.rank.weights(), learned.pronoun.weights()];
  const confidence = trainConfidence(outcomes);
  const weights = { rank, pronoun, confidence, sure: SURE };
  writeFileSync(join(root, 'article/quotes/weights.json'), JSON.stringify(weights) + '\n');
  console.log(
    `weights: ${Object.keys(rank).length} + ${Object.keys(pronoun).length} + ${Object.keys(confidence).length}, ${JSON.stringify(weights).length} bytes`,
  );
}
