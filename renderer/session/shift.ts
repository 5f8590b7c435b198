import { blockText, type Block, type Edit, type Finding, type Fix } from '../../article/model';

/** [start, end) of the view as it was gave way to `text`. Regions of one change stand in order of place. */
export interface Region {
  start: number;
  end: number;
  text: string;
}

/** What changed between two values of the editor: blocks that are the same object at both ends are skipped, the rest is compared by its letters. */
export function changedRegions(before: readonly Block[], after: readonly Block[]): Region[] {
  let from = 0;
  let at = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) at += blockText(before[from++]!).length + 1;
  let same = 0;
  while (same < before.length - from && same < after.length - from && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  const old = before.slice(from, before.length - same).map(blockText);
  const now = after.slice(from, after.length - same).map(blockText);
  if (old.length !== now.length) return regionOf(lines(old), lines(now), at);
  return old.flatMap((text, i) => {
    const region = regionOf(text, now[i]!, at);
    at += text.length + 1;
    return region;
  });
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

function regionOf(old: string, now: string, at: number): Region[] {
  if (old === now) return [];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return [{ start: at + head, end: at + old.length - tail, text: now.slice(head, now.length - tail) }];
}

/** Where a range went, or null where the change touched it. A new line beside it does not touch it. */
export function shiftRange(regions: readonly Region[], start: number, end: number): { start: number; end: number } | null {
  let by = 0;
  for (const region of regions) {
    if (region.start > end) break;
    if (region.end < start || (region.end === start && start < end && region.text.endsWith('\n')))
      by += region.text.length - (region.end - region.start);
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
