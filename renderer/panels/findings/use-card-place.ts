import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react';
import { useLayoutEffect, type CSSProperties } from 'react';
import type { View } from '../../../article/model';
import type { PlacedFinding } from '../../session';
import { blockElements, pageElement, screenPlace } from '../places';

/** A paragraph taller than this keeps the card near the words instead of below its end. */
const TALLEST = 260;
/** How far the card may stand out of the column: less than the gap to the names in the margin. */
const OVERHANG = 16;

/** Scrolls the page so far that the card has room below the paragraph, if the paragraph then stays in sight. */
function makeRoom(page: HTMLElement, under: { top: number; bottom: number }, card: HTMLElement | null): void {
  const scroller = page.closest('.page-scroll');
  if (!scroller || !card) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  const missing = under.bottom + card.offsetHeight + 2 * OVERHANG - bottom;
  if (missing > 0 && under.top - missing > top) scroller.scrollBy(0, missing);
}

/** Keeps the card under the paragraph of its finding and inside the column, so that it covers no name in the margin. */
export function useCardPlace(finding: PlacedFinding, view: View): { ref: (node: HTMLElement | null) => void; style: CSSProperties } {
  const column = pageElement();
  const { refs, floatingStyles, update } = useFloating({
    placement: 'bottom',
    transform: false,
    middleware: [
      offset(6),
      flip({ padding: 8 }),
      shift({ boundary: column ?? 'clippingAncestors', padding: { left: -OVERHANG, right: -OVERHANG } }),
    ],
    whileElementsMounted: autoUpdate,
  });
  useLayoutEffect(() => {
    const page = pageElement();
    if (!page) return;
    refs.setPositionReference({
      contextElement: page,
      getBoundingClientRect: () => {
        const place = screenPlace(page, blockElements(page), view, finding.start, finding.end);
        if (!place) return page.getBoundingClientRect();
        const { words, block } = place;
        const bottom = block.bottom - words.top > TALLEST ? words.bottom : block.bottom;
        const top = words.top - block.top > TALLEST ? words.top : block.top;
        return DOMRect.fromRect({ x: words.x, y: top, width: words.width, height: bottom - top });
      },
    });
    const under = refs.reference.current?.getBoundingClientRect();
    if (under) makeRoom(page, under, refs.floating.current);
    update();
  }, [finding.id, finding.start, finding.end, view, refs, update]);
  return { ref: refs.setFloating, style: floatingStyles };
}
