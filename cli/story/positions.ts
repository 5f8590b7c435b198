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

/** Walks words and their source side by side from the start of an origin: white space may be longer in the source, a reference like `&amp;` is one letter, a backslash escapes. */
function walk(text: string, offset: number, source: string, { at, start, end }: Origin): number {
  let from = start;
  for (let i = at; i < offset && from < end;) {
    const wanted = text[i]!;
    const here = source[from]!;
    if (SPACE.test(wanted) && SPACE.test(here)) {
      i++;
      if (wanted === here && !/[\t\n\r\f]/.test(here)) from++;
      else while (from < end && SPACE.test(source[from]!)) from++;
      continue;
    }
    if (wanted === here) {
      i++;
      from++;
      continue;
    }
    const reference = here === '&' ? REFERENCE.exec(source.slice(from, from + 40)) : null;
    if (reference) {
      from += reference[0].length;
      i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    } else if (SPACE.test(here) || here === '\\') from++;
    else {
      i++;
      from++;
    }
  }
  return Math.min(from, end);
}

/** Tells where a view offset stands in the source file. Without origins (a working copy) the view counts as the file. */
export function sourcePositions(view: View, source: string, origins: readonly Origin[][] | undefined): (offset: number) => Position {
  const text = origins ? source : view.text;
  const breaks = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) breaks.push(index + mark.length);
  const locate = (offset: number): number => {
    if (!origins) return offset;
    const place = placeAt(view, offset);
    const own = origins[place.block]?.filter(({ at }) => at <= place.offset).at(-1) ?? origins[place.block]?.[0];
    if (own) return walk(view.blocks[place.block]!.text, place.offset, text, own);
    // a block that stands nowhere as words (a title of front matter): where the next one with a place begins
    return origins.slice(place.block + 1).find((list) => list.length > 0)?.[0]?.start ?? 0;
  };
  return (offset) => {
    const at = locate(offset);
    let low = 0;
    let high = breaks.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (breaks[mid]! <= at) low = mid;
      else high = mid - 1;
    }
    return { offset: at, line: low + 1, column: at - breaks[low]! + 1 };
  };
}
