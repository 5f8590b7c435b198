import type { Span } from '../../article/quotes';

const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;

/** A stretch without the white space at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

const inWord = (text: string, at: number): boolean => at > 0 && !SPACE.test(text[at - 1]!) && !SPACE.test(text[at] ?? ' ');

/** Where a caret cuts: before the word that it stands in; where selected words do: before and behind whole words. */
function cutsOf(text: string, { start, end }: Span): number[] {
  let from = start;
  let to = end;
  while (inWord(text, from)) from -= 1;
  if (start === end) return [from];
  while (inWord(text, to)) to += 1;
  return [from, to];
}

/**
 * A quotation's stretches cut at the caret or around the selected words of the view. White space at a cut belongs to neither part, and each part holds a
 * word; so a cut at an edge cuts nothing, and the one part that is left says so.
 */
export function cutSpans(spans: readonly Span[], chosen: Span, text: string): Span[][] {
  const places = cutsOf(text, chosen);
  const parts: Span[][] = Array.from({ length: places.length + 1 }, () => []);
  for (const span of spans) {
    const borders = [span.start, ...places.filter((place) => span.start < place && place < span.end), span.end];
    for (const [i, start] of borders.slice(0, -1).entries()) {
      const piece = trimmed(text, { start, end: borders[i + 1]! });
      if (piece.start < piece.end) parts[places.filter((place) => place <= start).length]!.push(piece);
    }
  }
  return parts.filter((part) => part.some(({ start, end }) => WORD.test(text.slice(start, end))));
}

/** The stretches of several quotations as those of one, in story order; two with nothing but white space between them in a line are one. */
export function joinedSpans(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
