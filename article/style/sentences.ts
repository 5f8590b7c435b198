/** Short forms whose full stop ends no sentence; single capitals are taken care of beside them. */
const SHORT =
  /(?:^|[^\p{L}])(?:\p{Lu}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Maj|Adm|St|Jr|Sr|Prof|Rev|Hon|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|Inc|Corp|Co|Ltd)$/u;

/** The sentences of a paragraph, offsets into it. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!]+["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu)) {
    if (match[0].startsWith('.') && SHORT.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    found.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
