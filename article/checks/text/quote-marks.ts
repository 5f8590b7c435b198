/** What may stand before an opening mark. */
const OPENS_AFTER = /[\s([{“‘"'—–\-/\u00a0\u200b\ufeff]/u;

/** True when a straight mark at an offset opens: nothing, a space, a bracket, a dash or another opening mark stands before it, and something follows. */
export function opensAt(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || /\s/.test(after)) return false;
  return before === undefined || OPENS_AFTER.test(before);
}

/** The typographic double mark for a place, by what stands beside it. `length` is that of the mark or entity there. */
export const doubleMarkFor = (text: string, at: number, length = 1): '“' | '”' => {
  const before = text[at - 1];
  const after = text[at + length];
  const opens = (before === undefined || OPENS_AFTER.test(before)) && after !== undefined && !/\s/.test(after);
  return opens ? '“' : '”';
};
