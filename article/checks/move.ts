import type { Edit, Finding, Fix } from '../model';

const moveEdit = (edit: Edit, by: number): Edit => ({ start: edit.start + by, end: edit.end + by, text: edit.text });

const moveFix = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit) => moveEdit(edit, by)),
  ...(fix.block && { block: { ...fix.block, start: fix.block.start + by } }),
});

/** The finding with all its offsets moved: from a block's own text to the view, or behind a change. */
export const moveFinding = (finding: Finding, by: number): Finding =>
  by === 0
    ? finding
    : { ...finding, start: finding.start + by, end: finding.end + by, fixes: finding.fixes.map((fix) => moveFix(fix, by)) };
