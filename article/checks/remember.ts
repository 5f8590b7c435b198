import type { Remember } from './check';

/** The memory of one story check: what it made last, and from which parts. */
export function createMemory(): Remember {
  let last: { key: unknown; parts: readonly unknown[]; made: unknown } | null = null;
  return <P, T>(key: unknown, parts: readonly P[], same: (a: P, b: P) => boolean, make: () => T): T => {
    const stays =
      last !== null &&
      last.key === key &&
      last.parts.length === parts.length &&
      (last.parts as readonly P[]).every((part, i) => part === parts[i] || same(part, parts[i]!));
    const made = stays ? (last!.made as T) : make();
    last = { key, parts, made };
    return made;
  };
}
