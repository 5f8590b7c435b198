import type { BlockCheck, StoryCheck } from '../checks/check';
import type { BlockType, Severity } from '../model';
import type { RuleWatch } from './watch';

/** A file of a styles folder, as text; `path` is below the folder, with forward slashes. */
export interface StyleFile {
  path: string;
  text: string;
  /** Why it could not be read, then without text. */
  unread?: { line: number; reason: string };
}

/** Why a file, or one rule of it, cannot be used; `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  reason: string;
}

/** A sentence of a rule's sidecar: `wrong` has to be found, `right` must not be; together, the first fix makes the one of the other. */
export interface Example {
  wrong?: string;
  right?: string;
  line: number;
}

/** What a rule says of itself, whatever it looks for. */
export interface RuleInfo {
  /** `Pack.Rule`. */
  rule: string;
  pack: string;
  severity: Severity;
  /** False where a `.vale.ini` switched it off or its level is under MinAlertLevel. */
  on: boolean;
  message: string;
  about: string;
  link?: string;
  examples: Example[];
  file: string;
}

/** A style pack that was read. */
export interface Pack {
  name: string;
  /** What its README or `.vale.ini` says of it: false when a `.vale.ini` stands there and does not name it in BasedOnStyles. */
  on: boolean;
  rules: RuleInfo[];
  /** Two at most: all that reads a block alone, and what needs the story. Their findings carry each rule's own name and level. */
  checks: (BlockCheck | StoryCheck)[];
}

/** A place in the text of a block. Offsets are UTF-16 into it. */
export interface Hit {
  start: number;
  end: number;
  /** What fills `%s` in the message. */
  fill: string[];
  /** What could stand there instead, likeliest first. */
  instead: string[];
}

/** Which blocks a rule reads. */
export type Scope = (type: BlockType) => boolean;

/** A rule as it runs. */
export interface Rule extends RuleInfo {
  scope: Scope;
  /** Most findings in a story; Infinity when the rule has none. */
  limit: number;
  /** True where words inside quotation marks are left alone. */
  skipsQuotations: boolean;
  /** True when its sidecar says that its fix has one right answer. */
  safe: boolean;
  /** Words found that hold one of these are left alone. */
  exceptions: readonly RegExp[];
  /** Tells when its patterns took too long. */
  watch: RuleWatch;
  find: Finder;
}

/** A word or phrase that a rule looks for, letters folded as the text is. */
export interface Phrase {
  text: string;
  exact: string | null;
  instead: string[];
  fill: (found: string) => string[];
}

/** A pattern that a rule looks for. */
export interface Pattern {
  regex: RegExp;
  /** Text without which it cannot match, lower case; may be ''. */
  needs: string;
  line: number;
  /** How much text it is tried on at once. */
  slice: number;
  edges: { start: boolean; end: boolean };
  /** Tried on each sentence by itself, so that `^` and `$` are its ends. */
  bySentence?: true;
  hit: (match: RegExpExecArray) => Hit | null;
}

export type Finder =
  /** Looked up together with those of all other rules of the pack. */
  | { kind: 'words'; phrases: Phrase[]; patterns: Pattern[] }
  /** Reads one block. */
  | { kind: 'block'; find: (text: string) => Hit[] }
  /** Reads each block, then decides over all: gives for each block the hits that stay. */
  | { kind: 'story'; find: (text: string) => Hit[]; decide: (hits: readonly (readonly Hit[])[]) => Hit[][] };
