import { afterEach, describe, expect, it, vi } from 'vitest';
import { textBlock, viewOf } from '../../../article/model';
import { loadPacks, type Problem, type StyleFile } from '../../../article/style';
import { FolderWatch } from '../../../article/style/watch';
import { rule } from './help';

/** A clock that a test moves on. */
class Clock {
  at = 0;
  now = (): number => this.at;
  takes = (ms: number) => (): void => void (this.at += ms);
}

/** Blocks that a folder's rules read until the story is over; the rules found, block by block. */
function read(files: readonly StyleFile[], lines: readonly string[]): { found: string[][]; slow: Problem[] } {
  const slow: Problem[] = [];
  const { packs } = loadPacks(files, {}, (problem) => void slow.push(problem));
  const context = { dialect: 'en-US', lists: {}, hasGaps: false, knowsStructure: false, quoted: () => false } as const;
  const { blocks } = viewOf(lines.map((line) => textBlock('paragraph', line)));
  const found = blocks.map((block) =>
    packs.flatMap(({ checks }) =>
      checks.flatMap((check) => (check.scope === 'block' ? check.run({ ...block, start: 0 }, context).map((f) => f.rule) : [])),
    ),
  );
  return { found, slow };
}

describe('the watch over slow rules', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('forgets a pause of the machine and what the length of a text explains', () => {
    const clock = new Clock();
    const over = vi.fn();
    const watch = new FolderWatch(clock.now).rule(over);
    for (let turn = 0; turn < 50; turn++) {
      watch.time(1, 100, clock.takes(400));
      for (let piece = 0; piece < 400; piece++) watch.time(1, 100, clock.takes(0));
    }
    for (let turn = 0; turn < 50; turn++) watch.time(1, 2_000_000, clock.takes(900));
    expect(over).not.toHaveBeenCalled();
  });

  it('switches a rule off once, naming the line tried last', () => {
    const clock = new Clock();
    const over = vi.fn();
    const watch = new FolderWatch(clock.now).rule(over);
    while (!watch.isOver) watch.time(7, 100, clock.takes(40));
    watch.time(7, 100, clock.takes(40));
    expect(over).toHaveBeenCalledExactlyOnceWith(7, expect.stringContaining('switched off'));
  });

  it('lets a thousand slow rules take no more time together than ten do, and says so once', () => {
    const takenBy = (rules: number): { ms: number; told: string[] } => {
      const clock = new Clock();
      const told: string[] = [];
      const folder = new FolderWatch(clock.now);
      const watches = Array.from({ length: rules }, () => folder.rule((_, reason) => void told.push(reason)));
      for (let block = 0; block < 100; block++) for (const watch of watches) if (!watch.forbids(true)) watch.time(1, 100, clock.takes(100));
      return { ms: clock.at, told: told.filter((reason) => reason.includes('no pattern that can be slow')) };
    };
    expect(takenBy(1_000).ms).toBeLessThanOrEqual(takenBy(10).ms);
    expect(takenBy(1_000).told).toHaveLength(1);
  });

  it('switches off the rule whose pattern takes too long, names file and line, and lets the others run', () => {
    let at = 0;
    // a piece of a slow pattern takes 90 ms by this clock
    vi.spyOn(Date, 'now').mockImplementation(() => (at += 90));
    const slow = rule('extends: existence\nmessage: "‘%s’"\nnonword: true\ntokens:\n  - \'\\w+\\s+\\w+!\'\n', 'House/Slow');
    const quick = rule('extends: existence\nmessage: "‘%s’"\ntokens:\n  - ferry\n', 'House/Quick');
    const { found, slow: told } = read(
      [slow, quick],
      Array.from({ length: 40 }, () => 'The ferry is late now!'),
    );
    expect(found[0]).toEqual(['House.Slow', 'House.Quick'].sort());
    expect(found.at(-1)).toEqual(['House.Quick']);
    expect(found.every((rules) => rules.includes('House.Quick'))).toBe(true);
    expect(told).toEqual([{ file: 'House/Slow.yml', line: 5, reason: expect.stringContaining('switched off') }]);
  });

  it('reads a long paragraph to its end, whatever the pattern', () => {
    const files = ['\\w+ sat', '\\w+\\s+\\w+ sat', '.*Zed.*sat.*'].map((token, i) =>
      rule(`extends: existence\nmessage: "‘%s’"\nnonword: true\ntokens:\n  - '${token}'\n`, `House/R${i}`),
    );
    const { found, slow } = read(files, [`${'The rain fell on the hall. '.repeat(1_500)}Now Zed sat down.`]);
    expect(found[0]!.sort()).toEqual(['House.R0', 'House.R1', 'House.R2']);
    expect(slow).toEqual([]);
  });
});
