// What a pack of 13,000 substitutions costs: how long it loads, and a story with it beside the same story without it.
// Run alone: npx tsx tests/bench/style.ts   Bar: 1.5 times at most. Words and stories are made up here.
import { pathToFileURL } from 'node:url';
import { checkStory, type Check } from '../../article/checks';
import { textBlock, type Block } from '../../article/model';
import { loadPacks, type StyleFile } from '../../article/style';
import { print } from './print';

const RULES = 13_000;
const BAR = 1.5;
const ROUNDS = 15;

/** Numbers that look random and are the same every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let x = seed; ;) yield (x = (x * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}
const random = numbers(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next().value * list.length)]!;
const syllables = 'ba ber cor dan del fer gan hol im jor kal lin mor nes or pel quin ros sal ter un vel wes yor zan'.split(' ');
const word = (): string => Array.from({ length: 2 + Math.floor(random.next().value * 2) }, () => pick(syllables)).join('');

/** Half plain words, a quarter phrases, a quarter patterns as house styles have them. */
function swapOf(i: number): string {
  const form = i % 4;
  const key = form < 2 ? word() : form === 2 ? `${word()} ${word()}` : `${word()}(?:s|ed)?`;
  return `  ${JSON.stringify(`${key}${form === 1 ? i : ''}`)}: ${word()}`;
}
const lines = Array.from({ length: RULES }, (_, i) => swapOf(i));
const text = `extends: substitution\nmessage: "Use '%s' instead of '%s'."\nlevel: warning\nignorecase: true\nswap:\n${lines.join('\n')}\n`;
const oneFile: StyleFile[] = [{ path: 'House/Words.yml', text }];
const manyFiles: StyleFile[] = lines
  .slice(0, RULES)
  .map((line, i) => ({ path: `House/W${i}.yml`, text: `extends: substitution\nmessage: "Use '%s'."\nignorecase: true\nswap:\n${line}\n` }));

const sentence = (): string => {
  const words = Array.from({ length: 18 }, () =>
    random.next().value < 0.02
      ? word()
      : pick(
          'the a of to and in council mayor said plan town people year money road school vote week that would have been were'.split(' '),
        ),
  );
  return `${words[0]![0]!.toUpperCase()}${words.join(' ').slice(1)}.`;
};
const story = (): Block[] => Array.from({ length: 20 }, () => textBlock('paragraph', Array.from({ length: 3 }, sentence).join(' ')));
const stories = Array.from({ length: 20 }, story);

const settings = { dialect: 'en-US', lists: {}, knowsStructure: false } as const;
const once = (extra: Check[]): number => {
  const from = performance.now();
  for (const blocks of stories) checkStory(blocks, { extra, settings });
  return (performance.now() - from) / stories.length;
};
const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Medians of a full check of a story without and with a pack, ms, measured in turn after a warm-up. */
function costs(extra: Check[]): { without: number; withPack: number } {
  for (let round = 0; round < 3; round++) {
    once(extra);
    once([]);
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ without: once([]), withPack: once(extra) }));
  return { without: median(rounds.map((r) => r.without)), withPack: median(rounds.map((r) => r.withPack)) };
}

/** Prints what a story costs with 13,000 substitutions, in one rule and in as many, beside the same story without them. */
export function printPack(): void {
  for (const [name, files] of [
    ['a rule of 13,000 substitutions', oneFile],
    ['13,000 rules', manyFiles],
  ] as const) {
    const from = performance.now();
    const { packs, problems } = loadPacks(files);
    const loaded = performance.now() - from;
    const extra = packs.flatMap((pack) => pack.checks);
    const { without, withPack } = costs(extra);
    const found = stories.flatMap((blocks) => checkStory(blocks, { extra, settings })).filter((f) => f.kind === 'house-style').length;
    const ratio = withPack / without;
    if (ratio > BAR || problems.length > 0 || found === 0) process.exitCode = 1;
    const beside = `at most ${BAR} times; ${withPack.toFixed(1)} of ${without.toFixed(1)} ms, ${found} found, loads in ${loaded.toFixed(0)} ms`;
    print(`a story with ${name}`, `${ratio.toFixed(2)} ×`, beside);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printPack();
