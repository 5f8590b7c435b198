import { diffArrays, diffWordsWithSpace } from 'diff';
import { blockText, type Block, type Edit, type Finding, type Fix } from '../../article/model';

/** [start, end) of the view as it was gave way to `text`. Regions of one change stand in order of place. */
export interface Region {
  start: number;
  end: number;
  text: string;
  /** Whole lines went, each with its line break, and nothing came for them. */
  lines?: true;
}

/** Words or lines that may differ between two values before nobody asks any more which of them stayed: all between counts as new. */
const MOST_CHANGES = 1000;

/** What changed between two values of the editor: blocks that say the same at both ends are skipped, the rest is compared by its words. */
export function changedRegions(before: readonly Block[], after: readonly Block[]): Region[] {
  const most = Math.min(before.length, after.length);
  let from = 0;
  let at = 0;
  while (from < most && saysSame(before[from]!, after[from]!)) at += blockText(before[from++]!).length + 1;
  let same = 0;
  while (same < most - from && saysSame(before[before.length - 1 - same]!, after[after.length - 1 - same]!)) same++;
  const texts = (blocks: readonly Block[]): string[] => blocks.slice(from, blocks.length - same).map((block) => `${blockText(block)}\n`);
  return hunksOf(texts(before), texts(after)).flatMap(({ old, now, start }) =>
    regionsOf(old, now, at + start).map((region) => wholeLines(region, old, at + start)),
  );
}

/** Runs of lines that differ; `start` is where one begins in the old lines. */
function hunksOf(old: readonly string[], now: readonly string[]): { old: string; now: string; start: number }[] {
  const parts = old.length < 2 ? undefined : diffArrays([...old], [...now], { maxEditLength: MOST_CHANGES });
  if (!parts) return [{ old: old.join(''), now: now.join(''), start: 0 }];
  const hunks: { old: string; now: string; start: number }[] = [];
  let open: (typeof hunks)[number] | null = null;
  let at = 0;
  for (const { added, removed, value } of parts) {
    const text = value.join('');
    if (!added && !removed) open = null;
    else {
      if (!open) hunks.push((open = { old: '', now: '', start: at }));
      open[added ? 'now' : 'old'] += text;
    }
    if (!added) at += text.length;
  }
  return hunks;
}

const saysSame = (a: Block, b: Block): boolean => a === b || blockText(a) === blockText(b);

/** A region that only cuts whole lines says so, and begins where they begin: the line break that went may count as the one before them or the one behind. */
function wholeLines(region: Region, old: string, at: number): Region {
  if (region.text !== '' || region.start === region.end) return region;
  const back = old[region.start - at] === '\n' && old[region.end - at] === '\n' ? 1 : 0;
  const start = region.start - at + back;
  const end = region.end - at + back;
  const isWhole = (start === 0 || old[start - 1] === '\n') && old[end - 1] === '\n';
  return isWhole ? { start: start + at, end: end + at, text: '', lines: true } : region;
}

function regionsOf(old: string, now: string, at: number): Region[] {
  if (old === now) return [];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const [cut, put] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const one = { start: at + head, end: at + head + cut.length, text: put };
  // what is typed and what is fixed at one place is one region; many fixes at once leave words between that stayed
  if (!/\s/.test(cut) || !/\s/.test(put)) return [one];
  return betweenWords(cut, put, one.start) ?? [one];
}

/** The regions between the words that stayed; null where more changed than anybody typed or fixed at once. */
function betweenWords(old: string, now: string, at: number): Region[] | null {
  const regions: Region[] = [];
  let open: Region | null = null;
  for (const { added, removed, value } of diffWordsWithSpace(old, now, { maxEditLength: MOST_CHANGES }) ?? []) {
    if (!added && !removed) {
      open = null;
      at += value.length;
      continue;
    }
    if (!open) regions.push((open = { start: at, end: at, text: '' }));
    if (added) open.text += value;
    else open.end = at += value.length;
  }
  return regions.length ? regions : null;
}

/** Where a range went, or null where the change touched it. A line that came or went beside it does not touch it. */
export function shiftRange(regions: readonly Region[], start: number, end: number): { start: number; end: number } | null {
  let by = 0;
  for (const region of regions) {
    if (region.start > end) break;
    const isOtherLine = region.lines || region.text.endsWith('\n');
    if (region.end < start || (region.end === start && start < end && isOtherLine)) by += region.text.length - (region.end - region.start);
    else if (region.start === end && start < end && region.text.startsWith('\n')) break;
    else return null;
  }
  return { start: start + by, end: end + by };
}

/** Where a place went. Text put in right there moves it on, or with `stays` comes behind it; a place inside what was cut goes to the cut. */
export function shiftPlace(regions: readonly Region[], place: number, stays = false): number {
  let by = 0;
  for (const region of regions) {
    const behind = region.end < place || (region.end === place && (!stays || region.start < place));
    if (behind) by += region.text.length - (region.end - region.start);
    else if (region.start < place) return region.start + by + (stays ? region.text.length : 0);
    else break;
  }
  return place + by;
}

/** A finding at its new place, without fixes that the change touched; null where it was touched itself. */
export function shiftFinding<F extends Finding>(regions: readonly Region[], finding: F): F | null {
  const range = shiftRange(regions, finding.start, finding.end);
  if (!range) return null;
  return { ...finding, ...range, fixes: finding.fixes.flatMap((fix) => shiftFix(regions, fix)) };
}

function shiftFix(regions: readonly Region[], fix: Fix): Fix[] {
  const edits: Edit[] = [];
  for (const edit of fix.edits) {
    const range = shiftRange(regions, edit.start, edit.end);
    if (!range) return [];
    edits.push({ ...edit, ...range });
  }
  return [{ ...fix, edits, ...(fix.block ? { block: { ...fix.block, start: shiftPlace(regions, fix.block.start) } } : {}) }];
}
