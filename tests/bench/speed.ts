// How fast our checks are, beside write-good and retext with two rules on the same text in the same run; and what one edited
// paragraph costs beside a full check. Run alone: npx tsx tests/bench/speed.ts   Published stories count where they are beside the
// project, invented ones always. Times are of the processor, medians of rounds taken in turn.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { retext } from 'retext';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import writeGood from 'write-good';
import { CHECKS, createEngine, type Engine, type EngineBlock } from '../../article/checks';
import { countWords, textBlock, viewOf } from '../../article/model';
import { attribute, StoryReader } from '../../article/quotes';
import { loadPacks } from '../../article/style';
import { ownStyles, readStyles } from '../../cli/styles';
import { newsText } from './news-text';
import { print } from './print';

const STORIES = resolve(import.meta.dirname, '../../../shared/quotes/dev.jsonl');
const WORDS = 10_000;
const ROUNDS = 9;
/** Rounds before the first that counts: a window that is open has long compiled what it runs. */
const WARM = 25;
/** Keys typed in a row where one edit is timed. */
const KEYS = 40;
/** Share of a full check that one edited paragraph may cost, in per cent. */
const EDIT = 5;

const { lists } = loadPacks(readStyles(ownStyles()).files);
const engine = (): Engine => createEngine({ checks: CHECKS, settings: { dialect: 'en-US', lists, knowsStructure: false } });

type Story = readonly EngineBlock[];
const wordsOf = (stories: readonly Story[]): number => stories.flat().reduce((n, block) => n + countWords(block.text), 0);
const textOf = (story: Story): string => story.map((block) => block.text).join('\n');

/** Published stories of about that many words together; none where the folder is not there. */
function published(words: number): Story[] {
  if (!existsSync(STORIES)) return [];
  const stories: Story[] = [];
  for (const line of readFileSync(STORIES, 'utf8').split('\n')) {
    if (!line || wordsOf(stories) >= words) break;
    const { text } = JSON.parse(line) as { text: string };
    stories.push(
      text
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean)
        .map((one) => ({ type: 'paragraph', text: one, gap: false })),
    );
  }
  return stories;
}

/** The story with every paragraph a little different each time, so that nothing read before helps. */
let turn = 0;
const fresh = (story: Story): Story => {
  turn++;
  return story.map((block) => ({ ...block, text: `${block.text} It was ${turn}.` }));
};

/** Medians of the processor's time of each, in ms, taken in turn after some rounds to warm up. */
function timed(runs: readonly (() => void)[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = -WARM; round < ROUNDS; round++) {
    runs.forEach((run, i) => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[i]!.push((user + system) / 1000);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]!);
}

const rate = (words: number, ms: number): string => Math.round((1000 * words) / ms).toLocaleString('en');

function printRates(name: string, stories: readonly Story[]): void {
  const twoRules = retext().use(retextIndefiniteArticle).use(retextRepeatedWords);
  const words = wordsOf(stories);
  const [own, good, two] = timed([
    () => stories.forEach((story) => void engine().check(fresh(story))),
    () => stories.forEach((story) => void writeGood(textOf(fresh(story)))),
    () => stories.forEach((story) => void twoRules.processSync(textOf(fresh(story)))),
  ]) as [number, number, number];
  const beside = `write-good ${rate(words, good)} (floor; ${(good / own).toFixed(2)} times), retext with two rules ${rate(words, two)}`;
  print(`own checks, words/s, ${name}`, rate(words, own), beside);
}

/** A long story with one paragraph in the middle edited, again and again, by an engine that is kept. */
function printEdit(name: string, story: Story): void {
  const kept = engine();
  const reader = new StoryReader();
  const who = (by: StoryReader, blocks: Story): void =>
    void attribute(viewOf(blocks.map((b) => textBlock(b.type, b.text))), { lists, reader: by });
  kept.check(story);
  who(reader, story);
  let edit = 0;
  const at = story.findIndex((block, i) => i >= story.length / 2 && block.text.length > 200);
  const once = (): Story => {
    edit++;
    return story.map((b, i) => (i === at ? { ...b, text: `${b.text} It was the ${edit}th night of ${edit} in the hall.` } : { ...b }));
  };
  const typed = (run: () => void) => (): void => {
    for (let key = 0; key < KEYS; key++) run();
  };
  const [full, keys] = timed([() => void engine().check(fresh(story)), typed(() => void kept.check(once()))]) as [number, number];
  const [fullWho, keysWho] = timed([() => who(new StoryReader(), fresh(story)), typed(() => who(reader, once()))]) as [number, number];
  const [one, oneWho] = [keys / KEYS, keysWho / KEYS];
  const show = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  const of = (part: number, whole: number): string => `at most ${EDIT} % of a full one (${part.toFixed(1)} of ${whole.toFixed(1)} ms)`;
  print(`one edited paragraph, ${name}`, show(one, full), of(one, full));
  print(`who speaks, one edited paragraph`, show(oneWho, fullWho), of(oneWho, fullWho));
}

/** Prints words a second beside the peers, and the cost of an edit beside a full check. */
export function printSpeed(): void {
  const invented = newsText(WORDS);
  const real = published(WORDS);
  printRates('invented', [invented]);
  if (real.length) printRates('published', real);
  printEdit('invented', invented);
  if (real.length) printEdit('published as one', real.flat());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printSpeed();
