import { placeAt, type View } from '../../article/model';
import type { Origin } from '../../article/formats';

/** A place in the source file: UTF-16 offset, line and column from 1. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});?/i;
const SPACE = /\s/;

/** True where the words themselves hold the letters of a reference (`&nbsp;` left over in a text file), rather than the one letter that it stands for. */
const isWords = (reference: string, text: string, i: number, source: string, from: number): boolean => {
  const behind = from + reference.length;
  return text.startsWith(reference, i) && text.slice(i + 1, i + 5) !== source.slice(behind, behind + 4);
};

/** A place of an origin's words and where it stands in the source. */
interface Step {
  i: number;
  from: number;
}

/** Letters between two steps that are kept. */
const STRIDE = 1000;

/**
 * Walks words and their source side by side from a step towards an offset of the words: white space may be longer in the source, a reference like
 * `&amp;` is one letter, a backslash escapes. Stops behind it at the latest.
 */
function walk(text: string, offset: number, source: string, end: number, { i, from }: Step): Step {
  while (i < offset && from < end) {
    const wanted = text[i]!;
    const here = source[from]!;
    if (SPACE.test(wanted) && SPACE.test(here)) {
      i++;
      if (wanted === here && !/[\t\n\r\f]/.test(here)) from++;
      else while (from < end && SPACE.test(source[from]!)) from++;
      continue;
    }
    const reference = here === '&' ? REFERENCE.exec(source.slice(from, from + 40))?.[0] : undefined;
    if (wanted === here && (reference === undefined || isWords(reference, text, i, source, from))) {
      i++;
      from++;
      continue;
    }
    if (reference) {
      from += reference.length;
      i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    } else if (SPACE.test(here) || here === '\\') from++;
    else {
      i++;
      from++;
    }
  }
  return { i, from };
}

/** Tells where offsets of an origin's words stand in the source; a step every `STRIDE` letters is kept, so that a long line is walked once. */
function walker(text: string, source: string, { at, start, end }: Origin): (offset: number) => number {
  if (source.slice(start, end) === text.slice(at, at + end - start)) return (offset) => Math.min(start + Math.max(0, offset - at), end);
  const steps: Step[] = [{ i: at, from: start }];
  return (offset) => {
    const nearest = Math.max(0, Math.floor((offset - at) / STRIDE));
    while (steps.length <= nearest) steps.push(walk(text, at + steps.length * STRIDE, source, end, steps.at(-1)!));
    let n = nearest;
    // a reference for two letters may step over its mark
    while (n > 0 && steps[n]!.i > offset) n--;
    let { from } = walk(text, offset, source, end, steps[n]!);
    // white space that the reader left out stands before the word, not in it
    while (from < end && !SPACE.test(text[offset] ?? ' ') && SPACE.test(source[from]!)) from++;
    return Math.min(from, end);
  };
}

/** The last of `count` numbers in a row of which something holds that holds of all before it; 0 where it holds of none. */
function lastUpTo(count: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (holds(mid)) low = mid;
    else high = mid - 1;
  }
  return low;
}

/** Tells where a view offset stands in the source file. Without origins (a working copy) the view counts as the file. */
export function sourcePositions(view: View, source: string, origins: readonly Origin[][] | undefined): (offset: number) => Position {
  const text = origins ? source : view.text;
  const breaks = [0];
  const walkers = new Map<Origin, (offset: number) => number>();
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) breaks.push(index + mark.length);
  const locate = (offset: number): number => {
    if (!origins) return offset;
    const place = placeAt(view, offset);
    const list = origins[place.block] ?? [];
    const own = list[lastUpTo(list.length, (n) => list[n]!.at <= place.offset)];
    if (own) {
      const known = walkers.get(own) ?? walker(view.blocks[place.block]!.text, text, own);
      walkers.set(own, known);
      return known(place.offset);
    }
    // a block that stands nowhere as words (a title of front matter): where the next one with a place begins
    return origins.slice(place.block + 1).find((list) => list.length > 0)?.[0]?.start ?? 0;
  };
  return (offset) => {
    const at = locate(offset);
    const low = lastUpTo(breaks.length, (n) => breaks[n]! <= at);
    return { offset: at, line: low + 1, column: at - breaks[low]! + 1 };
  };
}
