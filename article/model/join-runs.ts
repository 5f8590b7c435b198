import type { Run } from './block';

const sameMarks = (a: Run, b: Run): boolean => {
  const { text: _a, ...marksOfA } = a;
  const { text: _b, ...marksOfB } = b;
  const keys = Object.keys(marksOfA);
  return (
    keys.length === Object.keys(marksOfB).length &&
    keys.every((k) => (marksOfA as Record<string, unknown>)[k] === (marksOfB as Record<string, unknown>)[k])
  );
};

/** Runs without empty ones, and neighbours of the same marks as one; never an empty list. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = out.at(-1);
    if (last && sameMarks(last, run)) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out.length ? out : [{ text: '' }];
}
