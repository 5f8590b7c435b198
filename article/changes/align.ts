import { diffArrays, diffWordsWithSpace } from 'diff';

/** Lines that belong together: which of the arrived ones, which of those now. One side may be empty; a merge has two and one. */
export interface Pair {
  before: [from: number, to: number];
  after: [from: number, to: number];
  /** The line was written anew: the two have little in common. */
  rewritten?: true;
}

/** Two lines share at least this part of their letters to count as one line that was edited. */
const ALIKE = 0.4;
/** Above this many comparisons of lines a stretch is paired line by line. */
const MOST = 4_000;

/** The part of the longer text that both share, 0..1, word by word. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  if (Math.min(a.length, b.length) < longer * ALIKE) return 0;
  const shared = diffWordsWithSpace(a, b).reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.length), 0);
  return shared / longer;
}

type Step = [before: number, after: number];
const STEPS: readonly Step[] = [
  [1, 1],
  [2, 1],
  [1, 2],
];

/** Pairs changed lines so that as many letters as possible stay; also one line made of two, and two of one. */
function pairChanged(before: readonly string[], after: readonly string[], at: Step): Pair[] {
  const [b0, a0] = at;
  if (before.length * after.length > MOST) {
    const both = Math.min(before.length, after.length);
    const same = Array.from({ length: both }, (_, i): Pair => ({ before: [b0 + i, b0 + i + 1], after: [a0 + i, a0 + i + 1] }));
    const rest: Pair = { before: [b0 + both, b0 + before.length], after: [a0 + both, a0 + after.length] };
    return [...same, ...single(rest)];
  }
  // gain[i][j]: letters kept of before[i..] and after[j..]; step: what to do there
  const gain = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const step = Array.from({ length: before.length + 1 }, () => new Array<Step | undefined>(after.length + 1));
  for (let i = before.length; i >= 0; i--) {
    for (let j = after.length; j >= 0; j--) {
      const tries: [Step, number][] = [
        [[1, 0], i < before.length ? gain[i + 1]![j]! : -1],
        [[0, 1], j < after.length ? gain[i]![j + 1]! : -1],
      ];
      for (const [di, dj] of STEPS) {
        if (i + di > before.length || j + dj > after.length) continue;
        const left = before.slice(i, i + di);
        const right = after.slice(j, j + dj);
        const alike = likeness(left.join('\n'), right.join('\n'));
        const kept = alike * Math.max(left.join('\n').length, right.join('\n').length);
        // two lines are one only where both of them went into it, not where one was cut beside a small change of the other
        const both = di === dj ? 0 : ALIKE * Math.min(...(di > dj ? left : right).map(({ length }) => length));
        if (alike >= ALIKE) tries.push([[di, dj], gain[i + di]![j + dj]! + kept - both]);
      }
      const [best, value] = tries.reduce((top, next) => (next[1] > top[1] ? next : top));
      if (value < 0) continue;
      gain[i]![j] = value;
      step[i]![j] = best;
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const [di, dj] = step[i]![j]!;
    pairs.push({ before: [b0 + i, b0 + i + di], after: [a0 + j, a0 + j + dj] });
    i += di;
    j += dj;
  }
  return withRewritten(pairs);
}

const isAlone = ({ before, after }: Pair): boolean => before[0] === before[1] || after[0] === after[1];

/** Lines gone and lines come at one place are lines written anew, as far as they go in pairs. */
function withRewritten(pairs: readonly Pair[]): Pair[] {
  const out: Pair[] = [];
  for (let i = 0; i < pairs.length;) {
    let to = i;
    while (to < pairs.length && isAlone(pairs[to]!)) to++;
    const group = pairs.slice(i, to);
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) {
      out.push(pairs[i++]!);
      continue;
    }
    const before: Pair['before'] = [first.before[0], last.before[1]];
    const after: Pair['after'] = [first.after[0], last.after[1]];
    const both = Math.min(before[1] - before[0], after[1] - after[0]);
    for (let k = 0; k < both; k++) {
      out.push({ before: [before[0] + k, before[0] + k + 1], after: [after[0] + k, after[0] + k + 1], rewritten: true });
    }
    out.push(...single({ before: [before[0] + both, before[1]], after: [after[0] + both, after[1]] }));
    i = to;
  }
  return out;
}

/** A stretch of lines that have no partner, one pair each. */
function single({ before, after }: Pair): Pair[] {
  const gone = Array.from({ length: before[1] - before[0] }, (_, i): Pair => ({
    before: [before[0] + i, before[0] + i + 1],
    after: [after[0], after[0]],
  }));
  const come = Array.from({ length: after[1] - after[0] }, (_, i): Pair => ({
    before: [before[1], before[1]],
    after: [after[0] + i, after[0] + i + 1],
  }));
  return [...gone, ...come];
}

/** Lines of the arrived story beside those of the story now, in order. */
export function alignLines(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let b = 0;
  let a = 0;
  let gone = 0;
  let come = 0;
  const close = (): void => {
    if (gone + come > 0) pairs.push(...pairChanged(before.slice(b, b + gone), after.slice(a, a + come), [b, a]));
    b += gone;
    a += come;
    gone = come = 0;
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) gone += part.count;
    else if (part.added) come += part.count;
    else {
      close();
      for (let i = 0; i < part.count; i++, b++, a++) pairs.push({ before: [b, b + 1], after: [a, a + 1] });
    }
  }
  close();
  return pairs;
}
