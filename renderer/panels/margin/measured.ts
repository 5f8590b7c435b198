import { useLayoutEffect } from 'react';
import { pageElement } from '../places';

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
