/** A noun phrase of a sentence; numbers are indices of its tokens. */
export interface Phrase {
  from: number;
  to: number;
  /** The last noun. */
  head: number;
  /** The proper nouns at its end, `[from, to)`, if it ends in some. */
  name: [number, number] | null;
  /** What owns it ("Lee's aide": "Lee"), if a phrase or a possessive pronoun does. */
  owner: Phrase | null;
  kind: 'name' | 'common' | 'pronoun' | 'possessive';
}

/** A verb with its auxiliaries. */
export interface Verb {
  from: number;
  to: number;
  main: number;
  base: string;
  form: 'finite' | 'ing' | 'inf';
  passive: boolean;
  reporting: boolean;
}

/**
 * A chunk of a sentence. `k`: noun phrase, verb group, preposition, conjunction, subordinator, relative pronoun, adverb, time,
 * quotation, comma, colon, dash, anything else.
 */
export interface Item {
  k: 'NP' | 'V' | 'P' | 'C' | 'S' | 'WH' | 'ADV' | 'T' | 'Q' | ',' | ':' | '-' | 'X';
  from: number;
  to: number;
  phrase?: Phrase;
  verb?: Verb;
}
