import type { FoundQuotation, View } from '../../model';
import type { Hole } from '../parse';
import type { NameUse } from '../people/names';
import { BlockReading, type Report, type StorySentence } from './block-reading';

export type { Report, StorySentence } from './block-reading';

export interface StoryParse {
  quotations: readonly FoundQuotation[];
  sentences: StorySentence[];
  names: NameUse[];
  reports: Report[];
  /** The blocks that were parsed, in order. */
  blocks: BlockReading[];
}

const SPOKEN = new Set(['headline', 'byline', 'subhead', 'paragraph', 'block-quote', 'list-item']);

/** Parses a story again and again while it is edited: blocks that did not change are taken over and only moved. */
export class StoryParser {
  #kept = new Map<string, BlockReading[]>();

  /** The parsed story: sentences in order, uses of names, who reports. A parse made before is no longer good. */
  parse(view: View, quotations: readonly FoundQuotation[]): StoryParse {
    const before = this.#kept;
    this.#kept = new Map();
    const made: BlockReading[] = [];
    const placed: { reading: BlockReading; index: number; at: number; firstQuote: number }[] = [];
    let next = 0;
    view.blocks.forEach((block, index) => {
      const firstQuote = next;
      while (quotations[next]?.block === index) next++;
      if (!SPOKEN.has(block.type)) return;
      const own = quotations.slice(firstQuote, next);
      const key = `${own.map((q) => `${q.open - block.start}-${q.close - block.start}`).join(' ')}\n${block.text}`;
      let reading = before.get(key)?.shift();
      if (!reading) made.push((reading = new BlockReading(block.text, own.map(holeIn(block.start)))));
      const alike = this.#kept.get(key);
      if (alike) alike.push(reading);
      else this.#kept.set(key, [reading]);
      placed.push({ reading, index, at: block.start, firstQuote });
    });
    const gone = [...before.values()].flat();
    if (gone.length === made.length) made.forEach((reading, i) => reading.adoptNames(gone[i]!));
    const parse: StoryParse = { quotations, sentences: [], names: [], reports: [], blocks: [] };
    for (const { reading, index, at, firstQuote } of placed) {
      reading.moveTo(index, at, firstQuote);
      parse.blocks.push(reading);
      for (const sentence of reading.sentences) parse.sentences.push(sentence);
      for (const name of reading.names) parse.names.push(name);
      for (const report of reading.reports) parse.reports.push(report);
    }
    return parse;
  }
}

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
