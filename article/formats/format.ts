import type { Article, Attribution } from '../model';

export type FormatId = 'text' | 'markdown' | 'html' | 'docx' | 'ninjs' | 'copydesk';

/** Where a stretch of a block's text comes from: from `at` in the block's text on, it stands from `start` to `end` in the text that was read. UTF-16. */
export interface Origin {
  at: number;
  start: number;
  end: number;
}

/** What a reader of a format gives: the article, and whether the format itself knows headline, byline and subheads. */
export interface ReadArticle extends Article {
  knowsStructure: boolean;
  /** Sentences for the editor about what could not be kept. */
  notes: string[];
  /** One list a block, in order of `at`; absent for a working copy, which is no source. */
  origins?: Origin[][];
}

/** How an article is written out. */
export interface WriteOptions {
  /** What the engine found, so that every quotation gets its span and id. */
  attribution?: Attribution;
  /** Whose names go into the markup: only those a person confirmed, or those the engine is sure of too. */
  speakers: 'confirmed' | 'sure' | 'none';
  /** HTML: one `<article>`, or a whole page. */
  page?: 'article' | 'page';
  /** Role and affiliation beside the name. */
  roles?: boolean;
  lang?: string;
}

/** A file format: a value in the registry of `formats/index.ts`. */
export interface Format {
  id: FormatId;
  /** As an editor calls it ("Plain text"). */
  name: string;
  /** Without the dot; the first is the one it is saved with. */
  extensions: string[];
  /** Throws `UnreadableStory`. */
  read?(text: string): ReadArticle;
  write?(article: Article, options: WriteOptions): string;
}
