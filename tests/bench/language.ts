// Spelling and grammar beside harper alone as it comes, on the same paragraphs: words a second, and what is found on clean news.
// Run: npx tsx tests/bench/language.ts   Needs ../shared/quotes/dev.jsonl beside the project; without it this says so and ends.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { createLanguageChecker } from '../../article/checks/language';
import { countWords, textBlock, viewOf, type Finding } from '../../article/model';
import { loadPacks } from '../../article/style';
import { ownStyles, readStyles } from '../../cli/styles';

const STORIES = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/quotes/dev.jsonl');
const WORDS = 25_000;

async function main(): Promise<void> {
  if (!existsSync(STORIES)) return console.log('skipped: no stories in ../shared');
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
  for (const view of views) found.push(...(await checker.check(view)));
  const ours = performance.now() - from;
  from = performance.now();
  for (const view of views) await checker.check(view);
  const again = performance.now() - from;

  const rate = (ms: number): string => `${Math.round((1000 * words) / ms).toLocaleString('en-US')} words/s`;
  const per = (count: number): string => ((1000 * count) / words).toFixed(2);
  console.log(`harper alone: ${rate(aloneMs)}, ${per(raw)} findings per 1,000 words`);
  console.log(
    `ours over harper: ${rate(ours)} (bar: not slower), ${per(found.filter((f) => f.severity !== 'suggestion').length)} at warning, ${per(found.filter((f) => f.severity === 'suggestion').length)} suggestions`,
  );
  console.log(`the same stories again: ${rate(again)}`);
  if (ours > aloneMs) process.exitCode = 1;
}
await main();
