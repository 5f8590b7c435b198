import type { FoundQuotation, View, ViewBlock } from '../../model';
import type { Hole } from '../parse';
import { BlockReading, type StorySentence } from './block-reading';

export type { Report, StorySentence } from './block-reading';

/** A parsed story, good until the next one is parsed. */
export class StoryParse {
  #sentences: StorySentence[] | undefined;

  constructor(
    readonly quotations: readonly FoundQuotation[],
    /** The blocks that were parsed, in order. */
    readonly blocks: readonly BlockReading[],
  ) {}

  /** All sentences in order; put together when somebody asks. */
  get sentences(): readonly StorySentence[] {
    return (this.#sentences ??= this.blocks.flatMap((block) => block.sentences));
  }
}

const SPOKEN = new Set(['headline', 'byline', 'subhead', 'paragraph', 'block-quote', 'list-item']);

/** Parses a story again and again while it is edited: blocks that did not change are taken over and only moved. */
export class StoryParser {
  /** By text. */
  #kept = new Map<string, BlockReading[]>();

  /** The parsed story: sentences in order, uses of names, who reports. A parse made before is no longer good. */
  parse(view: View, quotations: readonly FoundQuotation[]): StoryParse {
    const before = this.#kept;
    this.#kept = new Map();
    const made: BlockReading[] = [];
    const blocks: BlockReading[] = [];
    let next = 0;
    view.blocks.forEach((block, index) => {
      const firstQuote = next;
      while (quotations[next]?.block === index) next++;
      if (!SPOKEN.has(block.type)) return;
      const own = next > firstQuote ? quotations.slice(firstQuote, next) : NONE;
      let reading = taken(before, block, own);
      if (!reading) made.push((reading = new BlockReading(block.text, own.map(holeIn(block.start)))));
      const alike = this.#kept.get(block.text);
      if (alike) alike.push(reading);
      else this.#kept.set(block.text, [reading]);
      reading.moveTo(index, block.start, firstQuote);
      blocks.push(reading);
    });
    const gone = made.length ? [...before.values()].flat() : NONE;
    if (gone.length === made.length) made.forEach((reading, i) => reading.adoptNames(gone[i]!));
    return new StoryParse(quotations, blocks);
  }
}

const NONE: readonly [] = [];

/** The reading of a block that was there before with the same quotations; it is taken out of the list. */
function taken(before: ReadonlyMap<string, BlockReading[]>, block: ViewBlock, own: readonly FoundQuotation[]): BlockReading | undefined {
  const alike = before.get(block.text);
  const i = alike?.findIndex(({ holes }) => sameHoles(holes, own, block.start)) ?? -1;
  return i < 0 ? undefined : alike!.splice(i, 1)[0];
}

const sameHoles = (holes: readonly Hole[], own: readonly FoundQuotation[], at: number): boolean =>
  holes.length === own.length && holes.every(({ open, close }, i) => open + at === own[i]!.open && close + at === own[i]!.close);

/** A quotation of a block, in offsets of the block. */
const holeIn =
  (at: number) =>
  ({ open, start, end, close, text }: FoundQuotation): Hole => ({
    open: open - at,
    start: start - at,
    end: end - at,
    close: close - at,
    text,
  });
