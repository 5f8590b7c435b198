import type { Block } from './block';

/** A person or body who speaks. `id` is random and prefixed 'p', never a name. */
export interface Speaker {
  name: string;
  role?: string;
  affiliation?: string;
  aliases?: string[];
  organisation?: boolean;
  /** Id of the speaker whom a person said this one is; taking it out takes them apart again. */
  mergedInto?: string;
}

export type QuoteKind = 'direct' | 'partial' | 'scare';

/** What a person said of a quotation. Only a person's action writes one. */
export interface QuoteRecord {
  /** A speaker's id; null: nobody, on purpose. */
  speaker: string | null;
  kind: QuoteKind;
  confirmed: boolean;
  /** True when an editor said that these words are no quotation. */
  rejected?: boolean;
  /** True when an editor set the bounds (split, joined, tagged bare words): they are those of its mark, not those that the engine finds. */
  own?: boolean;
}

/** Why a finding is silent: here only, in the whole story. The key is made by `findingKey`. */
export interface IgnoredFinding {
  scope: 'here' | 'story';
  rule: string;
  text: string;
}

/** One flat map beside the blocks: `s:ID` a speaker, `q:ID` a quotation, `i:KEY` an ignored finding. Values are replaced whole. */
export interface ArticleData {
  [key: `s:${string}`]: Speaker;
  [key: `q:${string}`]: QuoteRecord;
  [key: `i:${string}`]: IgnoredFinding;
}
export type ArticleValue = Speaker | QuoteRecord | IgnoredFinding;

/** An article as it is held, saved and exported. */
export interface Article {
  blocks: Block[];
  article: ArticleData;
}
