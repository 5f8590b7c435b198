/** A capitalised word of a text, without its possessive. Offsets are UTF-16 into the text. */
export interface NameWord {
  start: number;
  end: number;
  text: string;
  /** The word before it where only a space lies between, else ''. */
  before: string;
  /** The word after it where only a space lies between, else ''. */
  after: string;
  /** True at the head of a sentence, where a capital says nothing. */
  opens: boolean;
}

const WORD = /(?<![\p{L}\p{N}@#/_.-])\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{Lu}?[\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /[’']s?$/;

/** The capitalised words of a text, in order of place. */
export function nameWords(text: string): NameWord[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(POSSESSIVE, '');
    const end = match.index + word.length;
    const head = text.slice(Math.max(0, match.index - 24), match.index);
    return {
      start: match.index,
      end,
      text: word,
      before: /(?:^|[\s“‘"(])(\S+) $/.exec(head)?.[1] ?? '',
      after: /^ ([\p{L}\p{N}’'.-]+)/u.exec(text.slice(end, end + 24))?.[1] ?? '',
      opens: match.index === 0 || /(?:[.?!:]["”’)]?\s+|[“"‘(]|\n)$/.test(head),
    };
  });
}
