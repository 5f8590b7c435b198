/** Index of the last of a list in order of place that begins before an offset; -1 when none does. */
export function lastBefore(list: readonly { start: number }[], offset: number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (list[mid]!.start < offset) low = mid;
    else high = mid - 1;
  }
  return low;
}
