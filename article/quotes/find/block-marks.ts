import { doubleMarks, singleMarks, type Mark } from './marks';
import { pairMarks, type Piece } from './pieces';

/** Which marks are the outer ones of a story. */
export type Sort = 'double' | 'single';

const ANY_MARK = /[“”„«»"‘’'`]/;
const NONE: readonly [] = [];

/** The quotation marks of one block's text, read when asked and once; offsets are into the block. */
export class BlockMarks {
  readonly #any: boolean;
  readonly #marks: Partial<Record<Sort, readonly Mark[]>> = {};
  readonly #pieces: Partial<Record<Sort, readonly Piece[]>> = {};

  constructor(private readonly text: string) {
    this.#any = ANY_MARK.test(text);
  }

  marks(sort: Sort): readonly Mark[] {
    if (!this.#any) return NONE;
    return (this.#marks[sort] ??= sort === 'single' ? singleMarks(this.text) : doubleMarks(this.text));
  }

  /** The outermost quotations; `inside`: the block before ended inside one. */
  pieces(sort: Sort, inside: boolean): readonly Piece[] {
    if (inside) return pairMarks(this.text, this.marks(sort), true);
    return (this.#pieces[sort] ??= pairMarks(this.text, this.marks(sort), false));
  }
}

/** Marks by text while a story is read again and again: those that the last reading did not use go. */
export class KeptMarks {
  #now = new Map<string, BlockMarks>();
  #before = new Map<string, BlockMarks>();

  /** To be called before each reading. */
  turn(): void {
    [this.#before, this.#now] = [this.#now, new Map<string, BlockMarks>()];
  }

  of(text: string): BlockMarks {
    let marks = this.#now.get(text);
    if (!marks) this.#now.set(text, (marks = this.#before.get(text) ?? new BlockMarks(text)));
    return marks;
  }
}
