import type { Block, Run } from './block';
import type { Edit } from './finding';
import { joinRuns } from './join-runs';
import { OpenBlock } from './open-block';
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

/** Marks for text put in: those of the first replaced run, for an insertion what both sides share. */
function marksFor(replaced: Run | undefined, before: Run | undefined, after: Run | undefined): Omit<Run, 'text'> {
  if (replaced) {
    const { text: _, ...marks } = replaced;
    return marks;
  }
  if (!before || !after) return {};
  return Object.fromEntries(Object.entries(before).filter(([key]) => key !== 'text' && key in after));
}

/** Blocks with edits made, offsets into their plain-text view. An edit over a line break merges blocks, `\n` in its text splits; a block that is wholly removed with one of its line breaks goes. */
export function editBlocks(blocks: readonly Block[], edits: readonly Edit[]): Block[] {
  if (blocks.length === 0 || edits.length === 0) return [...blocks];
  const view = viewOf(blocks);
  // from the last edit to the first, so that the places of those before stay; blocks that are done stand in `done`, the last one first
  const done: Block[] = [];
  let at = blocks.length;
  let open: OpenBlock | null = null;
  for (const edit of edits.toReversed()) {
    const from = placeAt(view, edit.start);
    const to = placeAt(view, edit.end);
    if (!open || at > to.block) {
      if (open) done.push(open.closed());
      while (--at > to.block) done.push(blocks[at]!);
      open = OpenBlock.of(blocks[to.block]!);
    }
    open.moveTo(to.offset);
    open = replace(open, from.block === to.block ? open : OpenBlock.of(blocks[from.block]!), from.offset, edit.text, done);
    at = from.block;
  }
  if (open) done.push(open.closed());
  while (--at >= 0) done.push(blocks[at]!);
  return done.reverse();
}

/** Puts `text` between `offset` of the first block and the place in the last; what it splits off goes to `done`. */
function replace(last: OpenBlock, first: OpenBlock, offset: number, text: string, done: Block[]): OpenBlock {
  const replaced = first.cut(offset).at(-1);
  const marks = marksFor(replaced, first.before, last.after);
  const [line, ...more] = text.split('\n').map((text): Run => ({ ...marks, text }));
  for (const run of more.toReversed()) {
    const rest = run === more.at(-1) ? last.takeRest() : [];
    done.push({ ...first.block, children: joinRuns([run, ...rest]) });
  }
  // a line that goes whole takes its block with it: what is left keeps the type of the block that still has words
  const keeper = first !== last && offset === 0 && text === '' ? last : first;
  const joined = first === last ? first : first.joinedTo(last, keeper.block);
  joined.insert(line!);
  return joined;
}
