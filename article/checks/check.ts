import type { Finding, Kind, Severity, View, ViewBlock } from '../model';
import type { Reading } from '../quotes';

export const DIALECTS = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Word lists that the engine is handed as data (from `styles/NAME/lists/*.yaml`), by file name without ending. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** What every check may read besides text. */
export interface CheckContext {
  dialect: Dialect;
  lists: Lists;
  /** True where a file has blank lines between its blocks: then a block without one was probably cut out of a line. */
  hasGaps: boolean;
  /** True for a format that knows its headings itself (HTML, Markdown): no guessing of headline, byline, subhead. */
  knowsStructure: boolean;
}

interface CheckBase {
  /** `copydesk.Name`, or `Pack.Rule`. */
  rule: string;
  kind: Kind;
  severity: Severity;
  /** What it looks for, in an editor's words, for Settings; and where the rule comes from. */
  about: string;
  /** An example for Settings: wrong and right. */
  example?: { wrong: string; right: string };
  link?: string;
}

/** Reads one block alone; offsets it gives are relative to the block. Its result is kept by block type, text and context. */
export interface BlockCheck extends CheckBase {
  scope: 'block';
  run(block: ViewBlock, context: CheckContext & { quoted: (at: number) => boolean }): Finding[];
}

/** What a story check may ask for: the view, the reading of it (quotations, people, subjects of reporting verbs). */
export interface StoryInput extends CheckContext {
  view: View;
  reading: Reading;
  /** True when a view offset stands inside a quotation, marks included. */
  quoted: (at: number) => boolean;
}

/**
 * What a story check made of its parts the last time, for as long as they stay the same; `make` is asked anew where `key` is another object, or a
 * part differs by `same`, which must be an equivalence. What is made may hold numbers of parts and of what is in them, never offsets into the view.
 */
export type Remember = <P, T>(key: unknown, parts: readonly P[], same: (a: P, b: P) => boolean, make: () => T) => T;

/** Reads the whole story; offsets are into the view. `collect` runs once a block and is kept by its type and text, so that `run` only reduces. */
export interface StoryCheck<Collected = unknown> extends CheckBase {
  scope: 'story';
  collect?(block: ViewBlock, context: CheckContext): Collected;
  run(input: StoryInput, collected: readonly Collected[], remember: Remember): Finding[];
}

export type Check = BlockCheck | StoryCheck;
