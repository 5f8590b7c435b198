import type { NameUse } from './names';

/** Somebody or a body of the register while it is built. */
export interface Draft {
  /** Place among the drafts, in the order in which they were begun. */
  order: number;
  words: string[];
  uses: NameUse[];
  body: boolean;
  gender?: 'm' | 'f' | undefined;
}

export const lower = (word: string): string => word.toLowerCase();
export const last = (words: readonly string[]): string => lower(words.at(-1)!.replace(/\.$/, ''));
export const initials = (words: readonly string[]): string =>
  words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0]!.toLowerCase())
    .join('');
export const plain = (words: readonly string[]): string => words.join(' ').toLowerCase().replaceAll('.', '');

/** What stands behind a name that a son has from his father. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** The words of a name, "Jr." left out. */
export const nameWithoutSuffix = ({ words }: NameUse): string[] =>
  words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.slice(0, -1) : words;

const NOBODY: readonly Draft[] = [];

/** The drafts of a story, found by the words of their names, so that a long story is not gone through for every use. */
export class Drafts {
  readonly all: Draft[] = [];
  readonly #by = new Map<string, Draft[]>();

  begin(words: string[], body: boolean): Draft {
    const draft: Draft = { order: this.all.length, words, uses: [], body };
    this.all.push(draft);
    this.#enter(draft);
    return draft;
  }

  rename(draft: Draft, words: string[]): void {
    draft.words = words;
    this.#enter(draft);
  }

  /** Drafts that have, or had in a shorter form, a word (lower case) in their name; in order. */
  withWord(word: string): readonly Draft[] {
    return this.#by.get(`w${word}`) ?? NOBODY;
  }

  /** Drafts whose name, or its first letters, are these (lower case, without full stops); in order. */
  called(name: string): readonly Draft[] {
    return this.#by.get(`n${name}`) ?? NOBODY;
  }

  #enter(draft: Draft): void {
    for (const word of draft.words) {
      this.#add(`w${lower(word)}`, draft);
      this.#add(`w${last([word])}`, draft);
    }
    this.#add(`n${plain(draft.words)}`, draft);
    this.#add(`n${initials(draft.words)}`, draft);
  }

  #add(key: string, draft: Draft): void {
    const list = this.#by.get(key);
    if (!list) this.#by.set(key, [draft]);
    else if (!list.includes(draft)) {
      let at = list.length;
      while (at > 0 && list[at - 1]!.order > draft.order) at--;
      list.splice(at, 0, draft);
    }
  }
}
