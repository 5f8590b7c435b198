import { blockText, type Block, type Run } from './block';
import type { Edit } from './finding';
import { isQuoteKey } from './quote-marks';
import { placeAt, viewOf } from './view';

/** The text with edits made; edits are in order of place and do not overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}

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

/** The runs of [start, end) of a block's text. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    if (from < to) out.push({ ...run, text: run.text.slice(from, to) });
    at += run.text.length;
  }
  return out;
}

/** Marks for text put in between two runs: for a replacement those of the first replaced run, for an insertion what both sides share. */
function marksFor(blocks: readonly Block[], edit: Edit): Omit<Run, 'text'> {
  const view = viewOf(blocks);
  const runAt = (offset: number): Run | undefined => {
    const { block, offset: at } = placeAt(view, offset);
    return sliceRuns(blocks[block]?.children ?? [], at, at + 1)[0];
  };
  const first = edit.start < edit.end ? runAt(edit.start) : undefined;
  if (first) {
    const { text: _, ...marks } = first;
    return marks;
  }
  const before = runAt(edit.start - 1);
  const after = runAt(edit.end);
  if (!before || !after) return {};
  return Object.fromEntries(
    Object.entries(before).filter(([key]) => key !== 'text' && (!isQuoteKey(key) || key in after) && (isQuoteKey(key) || key in after)),
  );
}

/** Blocks with edits made, offsets into their plain-text view. An edit over a line break merges blocks, `\n` in its text splits; a block that is wholly removed with one of its line breaks goes. */
export function editBlocks(blocks: readonly Block[], edits: readonly Edit[]): Block[] {
  let out = [...blocks];
  for (const edit of [...edits].reverse()) out = editOnce(out, edit);
  return out;
}

function editOnce(blocks: Block[], edit: Edit): Block[] {
  const view = viewOf(blocks);
  if (blocks.length === 0) return blocks;
  const from = placeAt(view, edit.start);
  const to = placeAt(view, edit.end);
  const first = blocks[from.block]!;
  const last = blocks[to.block]!;
  const marks = marksFor(blocks, edit);
  const head = sliceRuns(first.children, 0, from.offset);
  const tail = sliceRuns(last.children, to.offset, blockText(last).length);
  const lines = edit.text.split('\n').map((text): Run => ({ ...marks, text }));
  // a line that goes whole takes its block with it: what is left keeps the type of the block that still has words
  const keeper = from.block !== to.block && from.offset === 0 && edit.text === '' ? last : first;
  const pieces = lines.map((line, i): Block => {
    const runs = [...(i === 0 ? head : []), line, ...(i === lines.length - 1 ? tail : [])];
    return { ...(i === 0 ? keeper : first), children: joinRuns(runs) };
  });
  return [...blocks.slice(0, from.block), ...pieces, ...blocks.slice(to.block + 1)];
}
