import { useLayoutEffect } from 'react';
import type { View } from '../../../article/model';
import { blockElements, pageElement, screenPlace } from '../places';

/** Height of a line in the margin. Pixels. */
export const LINE = 16;
/** Height of a line of the story, and the space between two of its blocks. Pixels. */
const STORY_LINE = 30;
const STORY_GAP = 16;

/** Looks up where a stretch of the view stands: pixels from the top of the paper to a margin's line beside its words, to one beside the line drawn below them, and to its block. */
export type TopsOf = (start: number, end: number) => { beside: number; below: number; block: number } | null;

/** Null while the page is not drawn; so is the place of words that it does not show. */
export function topsOn(paper: HTMLElement | null, view: View): TopsOf | null {
  const page = pageElement();
  if (!page || !paper) return null;
  const elements = blockElements(page);
  const { top } = paper.getBoundingClientRect();
  return (start, end) => {
    const place = screenPlace(page, elements, view, start, end);
    if (!place) return null;
    const beside = place.words.top - top + (place.words.height - LINE) / 2;
    return { beside, below: beside + STORY_LINE + STORY_GAP, block: place.block.top - top };
  };
}

/** Runs `measure` in the next frame whenever it or the story is another one, and again whenever the page takes another shape or its letters arrive. */
export function useMeasured(measure: () => void, story: unknown): void {
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(measure);
    const page = pageElement();
    const watcher = new ResizeObserver(measure);
    if (page) watcher.observe(page);
    void document.fonts.ready.then(measure);
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
    };
  }, [measure, story]);
}
