import type { Clause } from '../../parse';
import type { Person, SubjectType } from '../../reading';

/** What a mention does in its sentence, strongest first. */
export type Role =
  | 'said'
  | 'report'
  | 'subject'
  | 'passive'
  | 'according'
  | 'by'
  | 'colon'
  | 'owner-speech'
  | 'owner'
  | 'object'
  | 'after-to'
  | 'in-phrase'
  | 'apposition'
  | 'lone';

/** Words of the story that may name a speaker. */
export interface StoryMention {
  /** Place among the story's mentions. */
  index: number;
  start: number;
  end: number;
  text: string;
  sentence: number;
  block: number;
  /** First token in the sentence. */
  from: number;
  to: number;
  type: SubjectType;
  person: Person | null;
  role: Role;
  /** The clauses whose subject this is. */
  clauses: Clause[];
  /** First noun phrase of its sentence. */
  first: boolean;
  /** What its clause hangs on: "that" or another's report, "who", "while" or "as", or nothing. */
  subordinate: 'report' | 'relative' | 'adverbial' | 'no';
  /** Its phrase alone, without what hangs on it: "a spokesman" in "a spokesman for the board". */
  phrase: string;
  /** Head noun, and in the mention of an owner what it owns; lower case. */
  head: string;
  owns: string | null;
  /** "her father", "his lawyer": a pronoun owns it. */
  owned: boolean;
  /** A noun for a person or body, or a name: could talk by its word. */
  animate: boolean;
  /** The pronoun itself, lower case; '' otherwise. */
  pronoun: string;
  /** Key of the speaker this would be: a person's id, or the words of a nominal. */
  entity: string;
  plural: boolean;
}
