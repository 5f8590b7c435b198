// Finds quotations in the plain-text view: double marks of any sort, or single ones in a story that uses no double ones so.
// A stack for signs with two sides, a toggle for straight ones, reset at each block; quotations left open run on over the edge.
// Knows nothing of who speaks.
import { VOID_TYPES, type FoundQuotation, type View, type ViewBlock } from '../../model';
import { KeptMarks, type Sort } from './block-marks';
import type { Mark } from './marks';

export { KeptMarks } from './block-marks';

const readable = (block: ViewBlock): boolean => !VOID_TYPES.has(block.type) && block.type !== 'code';

/** Which marks are the outer ones: single ones where they make pairs and every double mark stands inside such a pair. */
function outerSort(view: View, kept: KeptMarks): Sort {
  let singles = 0;
  for (const block of view.blocks) {
    if (!readable(block)) continue;
    const own = kept.of(block.text);
    const pairs = own.pieces('single', false);
    for (const pair of pairs) if (!pair.openEnded) singles++;
    for (const mark of own.marks('double')) if (!pairs.some((p) => p.start <= mark.start && mark.end <= p.end)) return 'double';
  }
  return singles > 0 ? 'single' : 'double';
}

/** True for a line that may stand between two paragraphs of one quotation: a promo line or a caption, no sentence. */
const isAside = (block: ViewBlock): boolean =>
  !readable(block) || block.text === '' || (block.text.length < 120 && !/[.!?”"’]$/.test(block.text) && !/[“"‘]/.test(block.text));

const isContinuation = (text: string, mark: Mark | undefined): boolean => mark !== undefined && !text.slice(0, mark.start).trim();

/**
 * The outermost quotations of a story in order, one entry a paragraph for one that runs on; offsets are UTF-16 into the view. `kept` holds
 * the marks of a story that is read again and again.
 */
export function findQuotations(view: View, kept = new KeptMarks()): FoundQuotation[] {
  kept.turn();
  const sort = outerSort(view, kept);
  const found: FoundQuotation[] = [];
  let running: number | null = null;
  view.blocks.forEach((block, index) => {
    if (running !== null && isAside(block)) return;
    if (!readable(block)) return;
    const own = kept.of(block.text);
    const pieces = own.pieces(sort, running !== null);
    pieces.forEach((piece, i) => {
      const runsOn: boolean = i === 0 && running !== null && (piece.carried || isContinuation(block.text, own.marks(sort)[0]));
      found.push({
        start: block.start + piece.start,
        end: block.start + piece.end,
        open: block.start + piece.open,
        close: block.start + piece.close,
        text: block.text.slice(piece.start, piece.end),
        block: index,
        continues: runsOn ? running : null,
        openEnded: piece.openEnded,
      });
    });
    running = pieces.at(-1)?.openEnded ? found.length - 1 : null;
  });
  return found;
}
