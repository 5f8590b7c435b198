import type { QuoteKind, QuoteKey, Speaker } from '../../model';

/** A quotation's stretch inside one block, its marks included; offsets are UTF-16 into the block's text. */
export interface Piece {
  block: number;
  start: number;
  end: number;
}

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
}

export interface Tagging {
  quotes: TaggedQuote[];
  speakers: WrittenSpeaker[];
}

/** A tag before ids are given: `speaker` is a key of its own kind. */
export interface Draft {
  pieces: Piece[];
  kind: QuoteKind;
  speaker: { key: string; who: Speaker } | null;
  confirmed: boolean;
}

export const quoteKeys = (run: object): QuoteKey[] => Object.keys(run).filter((key): key is QuoteKey => key.startsWith('q:'));
