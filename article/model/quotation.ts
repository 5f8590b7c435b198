import type { QuoteKind } from './article-data';

/** A piece of a quotation inside one block: `start`/`end` bound what stands between the marks, `open`/`close` the marks too. UTF-16 into the view. */
export interface FoundQuotation {
  start: number;
  end: number;
  /** Where the opening mark begins; equal to `start` where a quotation carried on without one. */
  open: number;
  /** Where the closing mark ends; equal to `end` where it has none. */
  close: number;
  text: string;
  /** Index of the block. */
  block: number;
  /** Index, in the list, of the piece that this one runs on from, over the paragraph's edge; null at the first. */
  continues: number | null;
  /** True when no closing mark was found in its block. */
  openEnded: boolean;
}

/** The words of the story that name the speaker there. */
export interface Mention {
  start: number;
  end: number;
  text: string;
}

/** A person or body of the story. Ids are `p1`, `p2` in story order. */
export interface FoundSpeaker {
  id: string;
  name: string;
  role?: string;
  affiliation?: string;
  aliases: string[];
  organisation?: boolean;
  /** Where a nominal speaker ("the mayor") is somebody we know: that one's id. */
  person?: string;
}

/** From here on the engine counts as sure of a speaker: right nine times in ten or better. */
export const SURE = 0.9;
/** Below this a suggestion is a guess among several, right once in three times: nobody fits. */
export const LIKELY = 0.4;

/** A quotation with who probably said it. */
export interface AttributedQuotation extends FoundQuotation {
  kind: QuoteKind;
  speaker: string | null;
  mention: Mention | null;
  /** 0..1; sure from `SURE` on. */
  confidence: number;
  /** Which words decided, as a sentence for an editor. */
  evidence: string;
}

export interface Attribution {
  speakers: FoundSpeaker[];
  quotes: AttributedQuotation[];
}
