/** A stretch of a block's text that belongs to somebody. */
export interface Interval<T> {
  start: number;
  end: number;
  value: T;
}

/** A block's text from the left: bare stretches, and intervals with what stands inside them. */
export type Nested<T> = { start: number; end: number; value?: undefined } | { start: number; end: number; value: T; inside: Nested<T>[] };

/** Intervals as a tree over [start, end). Where two cross, the later one is cut at the edge and goes on behind it. */
export function nest<T>(intervals: readonly Interval<T>[], start: number, end: number): Nested<T>[] {
  const open = [...intervals].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Nested<T>[] = [];
  let at = start;
  while (open.length > 0) {
    const first = open.shift()!;
    if (at < first.start) out.push({ start: at, end: first.start });
    const inner: Interval<T>[] = [];
    const later: Interval<T>[] = [];
    for (const other of open) {
      if (other.start < first.end) inner.push({ ...other, end: Math.min(other.end, first.end) });
      if (other.end > first.end) later.push({ ...other, start: Math.max(other.start, first.end) });
    }
    out.push({ ...first, inside: nest(inner, first.start, first.end) });
    open.splice(0, open.length, ...later.sort((a, b) => a.start - b.start || b.end - a.end));
    at = first.end;
  }
  if (at < end) out.push({ start: at, end });
  return out;
}
