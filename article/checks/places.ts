import type { Edit, Finding, Fix, Severity, ViewBlock } from '../model';
import type { CheckContext, StoryCheck, StoryInput } from './check';
import { removeLine } from './lines';

/** A defect in one block, offsets relative to the block. */
export interface Place {
  start: number;
  end: number;
  message: string;
  /** Likeliest first; without `safe` the check's own rule decides. `line` deletes the block, with one of its line breaks. */
  fixes: { title: string; edits: Edit[] | 'line'; safe?: boolean; reason?: string }[];
  /** Where it is not the check's own. */
  severity?: Severity;
  /** Places with the same word are mended together by the second fix. */
  alike?: string;
}

/** When a fix is safe: whatever stands around it, only outside somebody's words, or never. */
type Safety = 'always' | 'outside-quotations' | 'never';

interface PlaceCheck extends Pick<StoryCheck, 'rule' | 'kind' | 'severity' | 'about' | 'example' | 'link'> {
  safety: Safety;
  /** The title of the fix that mends all places alike. */
  mendAll?: (count: number) => string;
  find(block: ViewBlock, context: CheckContext): Place[];
}

/** Edits that all findings of one kind may carry together, so that a story full of one defect stays small. */
const SHARED_EDITS = 20_000;
/** How many findings may carry one fix of so many edits. */
export const carriersOf = (edits: number): number => Math.max(1, Math.floor(SHARED_EDITS / Math.max(edits, 1)));

/** A check made of places that one block alone shows; places alike are offered together as the second fix. */
export function placeCheck({ safety, mendAll, find, ...base }: PlaceCheck): StoryCheck<Place[]> {
  const isSafe = (input: StoryInput, edits: readonly Edit[]): boolean =>
    safety === 'always' ||
    (safety === 'outside-quotations' && !edits.some((e) => input.quoted(e.start) || input.quoted(Math.max(e.start, e.end - 1))));

  const toFinding = (input: StoryInput, block: ViewBlock, place: Place): Finding => ({
    rule: base.rule,
    kind: base.kind,
    severity: place.severity ?? base.severity,
    message: place.message,
    start: block.start + place.start,
    end: block.start + place.end,
    text: block.text.slice(place.start, place.end),
    fixes: place.fixes.map(({ title, edits, safe, reason }): Fix => {
      const moved =
        edits === 'line'
          ? [removeLine(input.view, block)]
          : edits.map((e) => ({ start: block.start + e.start, end: block.start + e.end, text: e.text }));
      return { title, safe: (safe ?? true) && isSafe(input, moved), edits: moved, ...(reason !== undefined && { reason }) };
    }),
    ...(base.link !== undefined && { link: base.link }),
  });

  return {
    ...base,
    scope: 'story',
    collect: (block, context) => find(block, context),
    run(input, collected) {
      const found: Finding[] = [];
      const groups = new Map<string, Finding[]>();
      collected.forEach((places, i) => {
        for (const place of places) {
          const finding = toFinding(input, input.view.blocks[i]!, place);
          found.push(finding);
          if (mendAll && place.alike !== undefined && finding.fixes.length) {
            const group = groups.get(place.alike);
            if (group) group.push(finding);
            else groups.set(place.alike, [finding]);
          }
        }
      });
      if (mendAll) for (const group of groups.values()) offerTogether(group, mendAll);
      return found;
    },
  };
}

/** Puts one fix for all places alike second in each of their lists. Places stand in order and do not overlap. */
export function offerTogether(group: readonly Finding[], title: (count: number) => string): void {
  if (group.length < 2) return;
  const firsts = group.map((finding) => finding.fixes[0]!);
  const all: Fix = { title: title(group.length), safe: firsts.every((fix) => fix.safe), edits: firsts.flatMap((fix) => fix.edits) };
  for (const finding of group.slice(0, carriersOf(all.edits.length))) finding.fixes.splice(1, 0, all);
}
