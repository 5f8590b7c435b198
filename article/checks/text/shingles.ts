/** Numbers for all runs of `size` words of `[from, to)`, each once, the smallest first. */
export function shingles(words: readonly number[], from: number, to: number, size: number): Int32Array {
  const all = new Int32Array(Math.max(0, to - from - size + 1));
  for (let i = 0; i < all.length; i++) {
    let h = 0;
    for (let k = 0; k < size; k++) h = Math.imul(h ^ words[from + i + k]!, 0x01000193) + k;
    all[i] = h;
  }
  all.sort();
  let count = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i]!;
  return all.subarray(0, count);
}

/** How many shingles two lists have in common. */
export function inCommon(a: Int32Array, b: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}

/** Share of what two lists of shingles have in common, 0 to 1. */
export function likeness(a: Int32Array, b: Int32Array): number {
  const common = inCommon(a, b);
  return common / (a.length + b.length - common || 1);
}
