import { diffWordsWithSpace } from 'diff';
import { blockText, viewOf, VOID_TYPES, type Block, type View } from '../model';
import { alignLines, type Pair } from './align';
import type { Change } from './change';

type Found = Omit<Change, 'id'>;
interface Side {
  start: number;
  end: number;
  text: string;
}

/** What makes two lines the same: the words, or for a block without words what it holds. */
const lineKey = (block: Block): string =>
  VOID_TYPES.has(block.type) ? `\0${block.type}\0${block.src ?? block.source ?? JSON.stringify(block.rows ?? '')}` : blockText(block);

/** The lines of a view from one to another, as one stretch; for an empty stretch the place where it would stand. */
function stretch(view: View, [from, to]: [number, number]): Side {
  if (from === to) {
    const at = view.blocks[from - 1]?.end ?? 0;
    return { start: at, end: at, text: '' };
  }
  const start = view.blocks[from]!.start;
  const end = view.blocks[to - 1]!.end;
  return { start, end, text: view.text.slice(start, end) };
}

/** The words that differ between two stretches; differences with only white space between them are one. */
function wordChanges(before: Side, after: Side): Found[] {
  const found: Found[] = [];
  let b = before.start;
  let a = after.start;
  let spaceBefore: string | null = null;
  for (const part of diffWordsWithSpace(before.text, after.text)) {
    const { length } = part.value;
    if (!part.added && !part.removed) {
      spaceBefore = /^[^\S\n]+$/.test(part.value) ? part.value : null;
      b += length;
      a += length;
      continue;
    }
    const last = found.at(-1);
    const joins = last && (spaceBefore !== null || (last.before.end === b && last.after.end === a));
    const into: Found = joins ? last : { kind: 'text', before: { start: b, end: b, text: '' }, after: { start: a, end: a, text: '' } };
    if (!joins) found.push(into);
    if (joins && spaceBefore !== null) {
      into.before = { ...into.before, end: b, text: into.before.text + spaceBefore };
      into.after = { ...into.after, end: a, text: into.after.text + spaceBefore };
    }
    spaceBefore = null;
    const side = part.removed ? 'before' : 'after';
    into[side] = { ...into[side], end: into[side].end + length, text: into[side].text + part.value };
    if (part.removed) b += length;
    else a += length;
  }
  return found;
}

function changesOf(
  { before, after, rewritten }: Pair,
  arrived: readonly Block[],
  now: readonly Block[],
  views: { arrived: View; now: View },
): Found[] {
  const left = stretch(views.arrived, before);
  const right = stretch(views.now, after);
  const old = arrived[before[0]];
  const current = now[after[0]];
  if (before[0] === before[1]) return [{ kind: 'added-line', before: left, after: { ...right, type: current!.type } }];
  if (after[0] === after[1]) return [{ kind: 'removed-line', before: { ...left, type: old!.type }, after: right }];
  const whole: Found = { kind: 'text', before: left, after: right };
  const words = left.text === right.text ? [] : rewritten ? [whole] : wordChanges(left, right);
  const isOneLine = before[1] - before[0] === 1 && after[1] - after[0] === 1;
  if (!isOneLine || old!.type === current!.type) return words;
  return [{ kind: 'type', before: { ...left, type: old!.type }, after: { ...right, type: current!.type } }, ...words];
}

/** What differs from the story as it arrived, in story order: words, whole lines, and what a line is. Ids hold while the place in the arrived story does. */
export function changesBetween(arrived: readonly Block[], now: readonly Block[]): Change[] {
  const views = { arrived: viewOf(arrived), now: viewOf(now) };
  const pairs = alignLines(arrived.map(lineKey), now.map(lineKey));
  const seen = new Map<string, number>();
  return pairs
    .flatMap((pair) => changesOf(pair, arrived, now, views))
    .map((change) => {
      const name = `${change.kind}-${change.before.start}-${change.before.end}`;
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return { ...change, id: nth === 1 ? name : `${name}-${nth}` };
    });
}
