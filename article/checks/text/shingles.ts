/** A small fast hash of a string (FNV-1a, 32 bits). */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Words without case, marks and shapes of apostrophes, for comparing. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Hashes of all runs of `size` words. */
export function shingles(words: readonly string[], size: number): Set<number> {
  const hashes = words.map(hash);
  const out = new Set<number>();
  for (let i = 0; i + size <= hashes.length; i++) {
    let h = 0;
    for (let k = 0; k < size; k++) h = Math.imul(h ^ hashes[i + k]!, 0x01000193) + k;
    out.add(h >>> 0);
  }
  return out;
}

/** Share of what two sets have in common, 0 to 1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const h of small) if (large.has(h)) common++;
  return common / (a.size + b.size - common || 1);
}

/** The smallest hashes of a set: texts that share most words share most of these. */
export const smallest = (set: ReadonlySet<number>, count: number): number[] => [...set].sort((a, b) => a - b).slice(0, count);
