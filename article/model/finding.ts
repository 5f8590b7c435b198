import type { BlockType } from './block';

export const KINDS = [
  'headline',
  'byline',
  'subhead',
  'promo-line',
  'stray-fragment',
  'stray-punctuation',
  'space-before-punctuation',
  'missing-space',
  'double-space',
  'repeated-word',
  'repeated-sentence',
  'repeated-opener',
  'repeated-paragraph',
  'straight-quotes',
  'unclosed-quote',
  'mojibake',
  'entity-leftover',
  'invisible-character',
  'broken-line',
  'non-speaker',
  'name-variant',
  'title-consistency',
  'abbreviation-consistency',
  'ordinal-date',
  'redundant-currency',
  'untagged-quote',
  'spelling',
  'grammar',
  'house-style',
] as const;
export type Kind = (typeof KINDS)[number];
export type Severity = 'error' | 'warning' | 'suggestion';

/** Replaces [start, end) of the text it belongs to. Offsets are UTF-16. An edit over a line break merges blocks. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One way to mend a finding. Edits stand in order of place and never overlap. */
export interface Fix {
  title: string;
  /** Exactly one right answer and no choice of word: it may be applied in bulk. */
  safe: boolean;
  edits: Edit[];
  /** Why this one, in an editor's words ("named in full above"). Shown in the card only. */
  reason?: string;
  /** Changes the type of the block that begins at `start`. */
  block?: { start: number; type: BlockType };
}

/** Something wrong at a place. Offsets are UTF-16 into the plain-text view; `text` is what stands there. */
export interface Finding {
  /** `copydesk.Name` for our own checks, `Pack.Rule` for a rule of a style pack. */
  rule: string;
  kind: Kind;
  severity: Severity;
  message: string;
  start: number;
  end: number;
  text: string;
  /** Likeliest first. */
  fixes: Fix[];
  /** The page of the house style, for the card. Not in the command line's JSON. */
  link?: string;
}
