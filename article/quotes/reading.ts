import type { FoundQuotation } from '../model';

/** A place where the story names somebody. Offsets are UTF-16 into the view. */
export interface PersonMention {
  start: number;
  end: number;
  text: string;
  /** How: the whole name, the surname (or a body's short form) alone, with a title, the given name alone. */
  form: 'full' | 'surname' | 'titled' | 'given';
  quoted: boolean;
}

/** One person or body of the story's register. */
export interface Person {
  /** `p1`, `p2` in story order. */
  id: string;
  /** The fullest name in the story. */
  name: string;
  surname: string;
  given?: string;
  gender?: 'f' | 'm';
  organisation: boolean;
  role?: string;
  affiliation?: string;
  aliases: string[];
  mentions: PersonMention[];
}

export type SubjectType = 'name' | 'organisation' | 'pronoun' | 'nominal' | 'other';

/** Who or what stands as the subject of a reporting verb ("said", "told reporters"), or owns a speech noun ("X's claim that"). */
export interface ReportingSubject {
  /** Head noun phrase without apposition; UTF-16 into the view. */
  start: number;
  end: number;
  text: string;
  block: number;
  type: SubjectType;
  /** A person of the register, where the words name one. */
  person: string | null;
  verb: { start: number; end: number; text: string };
  /** True inside somebody's quotation. */
  quoted: boolean;
}

/** What reading a story tells before anybody is credited with anything. */
export interface Reading {
  quotations: readonly FoundQuotation[];
  people: Person[];
  subjects: ReportingSubject[];
}

/** Can it talk? `no` only on good evidence. The reason is an editor's sentence. */
export interface SpeechVerdict {
  can: 'yes' | 'no' | 'unsure';
  reason: string;
}
