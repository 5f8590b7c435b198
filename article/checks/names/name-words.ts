import type { ViewBlock } from '../../model';
import { capitalsOf } from '../text/capitals';

const WORD = /(?<![\p{L}\p{N}@#/_.-])\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{Lu}?[\p{L}\p{M}]+)*/uy;
const POSSESSIVE = /[’']s?$/;
const NEXT = /^ ([\p{L}\p{N}’'.-]+)/u;
/** How far a neighbour is looked for. */
const NEAR = 24;

/** A capitalised word of a text, without its possessive. Offsets are UTF-16 into the text; what stands beside it is read when asked. */
export class NameWord {
  readonly end: number;
  #before: string | undefined;
  #after: string | undefined;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly text: string,
  ) {
    this.end = start + text.length;
  }

  /** The word before it where only a space lies between, else ''. */
  get before(): string {
    return (this.#before ??= wordBefore(this.source, this.start));
  }

  /** The word after it where only a space lies between, else ''. */
  get after(): string {
    if (this.#after === undefined)
      this.#after = this.source[this.end] === ' ' ? (NEXT.exec(this.source.slice(this.end, this.end + NEAR))?.[1] ?? '') : '';
    return this.#after;
  }
}

function wordBefore(text: string, at: number): string {
  if (text[at - 1] !== ' ') return '';
  const least = Math.max(0, at - NEAR);
  let from = at - 1;
  while (from > least && !/\s/.test(text[from - 1]!)) from--;
  return text.slice(from, at - 1);
}

/** The capitalised words of a block, in order of place. */
export function nameWords(block: ViewBlock): NameWord[] {
  const { text } = block;
  const words: NameWord[] = [];
  let end = 0;
  for (const at of capitalsOf(block)) {
    if (at < end) continue;
    WORD.lastIndex = at;
    const found = WORD.exec(text)?.[0];
    if (found === undefined) continue;
    words.push(new NameWord(text, at, found.includes('’') || found.includes("'") ? found.replace(POSSESSIVE, '') : found));
    end = at + found.length;
  }
  return words;
}
