/** A set of characters as JavaScript class text (without the brackets), with a test for the danger check. */
export interface CharSet {
  kind: 'set';
  /** How it is written inside a JavaScript regular expression, `u` flag. */
  source: string;
  /** The single character, where it is one. */
  char?: string;
}

export type Node =
  | CharSet
  | { kind: 'empty' }
  /** `^ $ \b \B`, and look-around without inner tree of its own text. */
  | { kind: 'assert'; source: string }
  | { kind: 'look'; open: string; body: Node }
  | { kind: 'group'; name: string | null; body: Node }
  | { kind: 'backref'; source: string }
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeat'; body: Node; min: number; max: number; lazy: boolean };

/** A pattern that cannot be used; the message is a clause for a person ("it uses …"). */
export class PatternError extends Error {}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/;
/** A character as a regular expression has to write it; inside square brackets a hyphen too. */
export const escapeChar = (char: string, inClass = false): string => (SPECIAL.test(char) || (inClass && char === '-') ? `\\${char}` : char);

/** Both cases of a character; the same one twice where it has none. */
export const casesOf = (char: string): [string, string] => {
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  return lower.length === 1 && upper.length === 1 ? [lower, upper] : [char, char];
};
