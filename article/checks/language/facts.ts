import type { ViewBlock } from '../../model';

/** What a story itself tells of its words. */
export interface StoryFacts {
  /** How often each word stands in the story in lower case, by the word. */
  lower: ReadonlyMap<string, number>;
  /** How often each word stands with a capital where none is due by place, by the word in lower case. */
  named: ReadonlyMap<string, number>;
  /** How often each word stands with a capital anywhere, by the word in lower case. */
  capital: ReadonlyMap<string, number>;
}

export const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
const TITLED = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|President|Senator|Governor|Mayor)$/;

/** True when a capital is due at this place: the first letter of a paragraph, of a sentence or of a quotation. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (/^\P{L}*$/u.test(text.slice(0, at))) return true;
  return (
    /[.?!:…]["”’')\]]*\s+["“‘'([]*$|["“]$|\s[‘']$|[—–]\s*["“]?$|\s--?\s$|[•*]\s$/u.test(before) &&
    !/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|[A-Z])\.\s$/.test(before)
  );
}

/** Words of one block, for `factsOf`; kept by the block's text, since most blocks do not change. */
interface BlockWords {
  lower: string[];
  named: string[];
  capital: string[];
}

function wordsOf({ type, text }: ViewBlock): BlockWords {
  const words: BlockWords = { lower: [], named: [], capital: [] };
  const heading = type === 'headline' || type === 'subhead';
  let last: { text: string; end: number } | null = null;
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/['’]s$/, '');
    const key = word.toLowerCase();
    if (/^\p{Ll}/u.test(word)) words.lower.push(key);
    else {
      words.capital.push(key);
      const afterTitle = last !== null && TITLED.test(last.text) && match.index - last.end <= 2;
      if (afterTitle || (!heading && !beginsSentence(text, match.index))) words.named.push(key);
    }
    last = { text: match[0], end: match.index + match[0].length };
  }
  return words;
}

/** Reads the facts of a story; asked again after an edit it counts only the blocks that changed. */
export function factReader(): (blocks: readonly ViewBlock[]) => StoryFacts {
  let kept = new Map<string, BlockWords>();
  return (blocks) => {
    const next = new Map<string, BlockWords>();
    const facts = { lower: new Map<string, number>(), named: new Map<string, number>(), capital: new Map<string, number>() };
    for (const block of blocks) {
      const key = `${block.type} ${block.text}`;
      const words = kept.get(key) ?? wordsOf(block);
      next.set(key, words);
      for (const kind of ['lower', 'named', 'capital'] as const)
        for (const word of words[kind]) facts[kind].set(word, (facts[kind].get(word) ?? 0) + 1);
    }
    kept = next;
    return facts;
  };
}
