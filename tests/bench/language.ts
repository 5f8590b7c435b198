// All checks with harper beside harper alone as it comes, on the same paragraphs: words a second, and what is found on clean news.
// Run alone: npx tsx tests/bench/language.ts   Needs ../shared/quotes/dev.jsonl beside the project; without it this says so and ends.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { CHECKS, createEngine } from '../../article/checks';
import { createLanguageChecker } from '../../article/checks/language';
import { countWords, textBlock, viewOf, type Finding } from '../../article/model';
import { loadPacks } from '../../article/style';
import { ownStyles, readStyles } from '../../cli/styles';
import { print } from './print';

const STORIES = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/quotes/dev.jsonl');
const WORDS = 25_000;

/** Prints all our checks with harper beside harper alone. */
export async function printLanguage(): Promise<void> {
  if (!existsSync(STORIES)) return console.log('No stories beside the project: harper is not measured.');
  const texts: string[] = [];
  let words = 0;
  for (const line of readFileSync(STORIES, 'utf8').split('\n')) {
    if (words >= WORDS || !line) break;
    texts.push((JSON.parse(line) as { text: string }).text);
    words += countWords(texts.at(-1)!);
  }
  const paragraphs = texts.map((text) => text.split('\n').filter((one) => one.trim()));
  const { lists } = loadPacks(readStyles(ownStyles()).files);

  const alone = new LocalLinter({ binary });
  await alone.setup();
  let from = performance.now();
  let raw = 0;
  for (const story of paragraphs)
    for (const text of story) for (const lint of await alone.lint(text, { language: 'plaintext' })) raw += +(lint.free(), 1);
  const aloneMs = performance.now() - from;

  const checker = await createLanguageChecker(new LocalLinter({ binary }), { dialect: 'en-US', lists });
  await checker.check(viewOf([textBlock('paragraph', 'A first line.')]));
  const found: Finding[] = [];
  const views = paragraphs.map((story) => viewOf(story.map((text) => textBlock('paragraph', text))));
  from = performance.now();
  for (const view of views) {
    createEngine({ checks: CHECKS, settings: { dialect: 'en-US', lists, knowsStructure: false } }).check(view.blocks);
    found.push(...(await checker.check(view)));
  }
  const ours = performance.now() - from;

  const rate = (ms: number): string => Math.round((1000 * words) / ms).toLocaleString('en-US');
  const per = (count: number): string => ((1000 * count) / words).toFixed(2);
  print('all checks with harper, words/s', rate(ours), `harper alone ${rate(aloneMs)} (floor; ${(aloneMs / ours).toFixed(2)} times)`);
  const loud = found.filter((f) => f.severity !== 'suggestion').length;
  print('spelling and grammar, 1,000 clean words', per(loud), `at most 2; harper alone ${per(raw)}`);
  if (ours > aloneMs) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await printLanguage();
