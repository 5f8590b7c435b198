import { editBlocks, viewOf, type Block, type Edit, type Finding, type Fix } from '../model';

/** What `--fix` may apply: nothing, only what is safe, or each finding's first fix. */
export type FixMode = 'none' | 'safe' | 'all';

/** One round mends what another round's fix laid bare; three are enough for what the checks find. */
const ROUNDS = 3;

const fixFor = (finding: Finding, mode: FixMode): Fix | undefined => {
  const [first] = finding.fixes;
  return mode === 'none' || (mode === 'safe' && !first?.safe) ? undefined : first;
};

const touches = (a: Edit, b: Edit): boolean =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;

const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;

/** First fixes in order of place, without those that overlap an earlier one. The edits of two may stand between each other. */
export function chooseFixes(findings: readonly Finding[], mode: FixMode): Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of [...findings].sort(byPlace)) {
    const fix = fixFor(finding, mode);
    if (!fix) continue;
    const from = fix.edits[0]?.start ?? Infinity;
    // edits that are taken do not overlap, so their ends are in order too
    const near = taken.findLastIndex((edit) => edit.end < from) + 1;
    const close = taken.slice(near);
    if (fix.edits.some((edit) => close.some((other) => touches(edit, other)))) continue;
    chosen.push(fix);
    taken.splice(near, close.length, ...[...close, ...fix.edits].sort(byPlace));
  }
  return chosen;
}

/** Blocks with fixes made; a block that only changes its type does so before any text moves. Offsets are those of the blocks' view. */
export function makeFixes(blocks: readonly Block[], fixes: readonly Fix[]): Block[] {
  const types = new Map(fixes.flatMap((fix) => (fix.block ? [[fix.block.start, fix.block.type] as const] : [])));
  const view = viewOf(blocks);
  const typed = blocks.map((block, i) => {
    const type = types.get(view.blocks[i]!.start);
    return type ? { ...block, type } : block;
  });
  return editBlocks(typed, fixes.flatMap((fix) => fix.edits).sort(byPlace));
}

/** Applies each finding's first fix (or only the safe ones), checks again, three rounds at most. */
export function applyFixes(blocks: readonly Block[], mode: FixMode, check: (blocks: readonly Block[]) => Finding[]): Block[] {
  let current = [...blocks];
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = chooseFixes(check(current), mode);
    if (fixes.length === 0) break;
    current = makeFixes(current, fixes);
  }
  return current;
}
