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

/**
 * That rules, not a hand, made a change: `after` is what they wrote there, or the type they gave the line. The key holds the id of the change, which is its
 * place in the story as it arrived; where the words there are others by now, the change is nobody's but the editor's.
 */
export interface MadeChange {
  rules: string[];
  after: string;
}

/** One flat map beside the blocks: `s:ID` a speaker, `q:ID` a quotation, `i:KEY` an ignored finding, `c:ID` a change that rules made. Values are replaced whole. */
export interface ArticleData {
  [key: `s:${string}`]: Speaker;
  [key: `q:${string}`]: QuoteRecord;
  [key: `i:${string}`]: IgnoredFinding;
  [key: `c:${string}`]: MadeChange;
}
export type ArticleValue = Speaker | QuoteRecord | IgnoredFinding | MadeChange;

/** An article as it is held, saved and exported. */
export interface Article {
  blocks: Block[];
  article: ArticleData;
}
