import type { Piece, QuoteKind, Speaker } from '../../model';

/** Somebody credited in what is written out. `id` is `p1`, `p2` by first quotation of the story. */
export interface WrittenSpeaker extends Speaker {
  id: string;
}

/** A quotation as it is written out. `id` is `q1`, `q2` in story order. */
export interface TaggedQuote {
  id: string;
  pieces: Piece[];
  kind: QuoteKind;
  speaker: WrittenSpeaker | null;
  /** A person said so: also where nobody is credited on purpose. False for what the engine found. */
  confirmed: boolean;
  /** An editor set the bounds (`QuoteRecord.own`). */
  own?: boolean;
}

/** Words for which an editor said that they are no quotation. `id` is `n1`, `n2` in story order; `kind` is what they would be, were they one after all. */
export interface NotAQuotation extends Pick<TaggedQuote, 'id' | 'pieces' | 'kind'> {
  rejected: true;
}

export interface Tagging {
  quotes: TaggedQuote[];
  /** Written so that they stay out when the file is opened again. */
  rejected: NotAQuotation[];
  speakers: WrittenSpeaker[];
}

/** A tag before ids are given: `speaker` is a key of its own kind. */
export interface Draft {
  pieces: Piece[];
  kind: QuoteKind;
  speaker: { key: string; who: Speaker } | null;
  confirmed: boolean;
  /** An editor set the bounds (`QuoteRecord.own`). */
  own?: boolean;
}
