import type { ViewBlock } from '../../model';
import { isAbbreviation, mayEndSentence } from './abbreviations';

/** A sentence of a block; UTF-16 offsets into the text it was cut from. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

const END = /(?<![.?!…])[.?!…]+[”"’')\]]*(?=\s)/g;
const STARTS = /^\s+[“"‘'([]*[\p{Lu}\p{N}]/u;
const NEVER_STARTS_WITH = /^\s+[“"‘'([]*(?:said|says|told|asked|added)\s/;
/** What may begin a sentence behind "Inc." or "U.S.". */
const PLAIN_START =
  /^\s+[“"‘']?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|His|Her|Its|Their|This|That|These|Those|There|When|While|After|As|For|If|Mr|Mrs|Ms|However|Meanwhile)\s/;

/** The word that stands before an offset, dots inside it included. */
const wordBefore = (text: string, at: number): string => /[\p{L}\p{N}.&’'-]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';

/** True when the mark at an offset ends a sentence: no short form, and something that can begin one follows. */
function endsThere(text: string, mark: number, after: number): boolean {
  const rest = text.slice(after, after + 40);
  if (!STARTS.test(rest) || NEVER_STARTS_WITH.test(rest)) return false;
  const marks = text.slice(mark, after);
  if (marks[0] !== '.' || marks.startsWith('..')) return true;
  const word = wordBefore(text, mark);
  if (!isAbbreviation(word)) return true;
  return (marks.length > 1 && !/^\p{L}$/u.test(word)) || (mayEndSentence(word) && PLAIN_START.test(rest));
}

/** Sentences of a block's text, in order, without the white space between them. Doubtful ends (short forms, initials) are not cut. */
export function sentencesOf(text: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) out.push({ start, end, text: text.slice(start, end) });
  };
  for (const m of text.matchAll(END)) {
    const after = m.index + m[0].length;
    if (!endsThere(text, m.index, after)) continue;
    push(after);
    start = after;
    while (start < text.length && /\s/.test(text[start]!)) start++;
  }
  push(text.length);
  return out;
}

const kept = new WeakMap<ViewBlock, Sentence[]>();

/** The sentences of a block, kept while the block object lives, because several checks ask. */
export function sentencesOfBlock(block: ViewBlock): Sentence[] {
  const known = kept.get(block);
  if (known) return known;
  const sentences = sentencesOf(block.text);
  kept.set(block, sentences);
  return sentences;
}
