import { blockText, joinRuns, type Block, type BlockType, type Run } from '../model';
import type { Origin } from './format';

type Marks = Omit<Run, 'text'>;
interface Place {
  start: number;
  end: number;
}

/** Puts blocks together from words as a reader meets them. White space is one space where the source broke the line; spaces typed on one line are kept. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly origins: Origin[][] = [];
  private runs: Run[] = [];
  private places: Origin[] = [];
  private length = 0;
  private shape: Partial<Block> & { type: BlockType } = { type: 'paragraph' };
  private gap = true;

  /** Ends the block at hand; what follows is a block of this shape. */
  begin(shape: Partial<Block> & { type: BlockType }): void {
    this.end();
    this.shape = shape;
  }

  /** A line break inside a paragraph: the rest is a block of its own, without a blank line before it. */
  breakLine(): void {
    const before = this.blocks.length;
    this.end();
    if (this.blocks.length > before) this.gap = false;
  }

  /** Adds words to the block at hand. `place` is where they stand in the source. */
  add(text: string, marks: Marks, place?: Place): void {
    if (place) this.places.push({ at: this.length, ...place });
    const endsInSpace = (): boolean => this.length === 0 || (this.runs.at(-1)?.text.endsWith(' ') ?? false);
    const kept = text.replace(/[ \t\n\f\r]*[\t\n\f\r][ \t\n\f\r]*/g, (_, at: number) => (at === 0 && endsInSpace() ? '' : ' '));
    if (kept === '') return;
    this.runs.push({ ...marks, text: kept });
    this.length += kept.length;
  }

  /** A block that holds no words of its own, or that holds them exactly as they are (code). */
  put(block: Block, place?: Place): void {
    this.end();
    this.blocks.push(this.gap && this.blocks.length > 0 ? { ...block, gap: true } : block);
    this.origins.push(place ? [{ at: 0, ...place }] : []);
    this.gap = true;
  }

  /** Ends the block at hand, if it has words. */
  end(): void {
    const runs = joinRuns(this.runs);
    const places = this.places;
    this.runs = [];
    this.places = [];
    this.length = 0;
    const lead = trimStart(runs);
    trimEnd(runs);
    const block: Block = { ...this.shape, children: joinRuns(runs) };
    if (blockText(block) === '') return;
    if (this.gap && this.blocks.length > 0) block.gap = true;
    this.gap = true;
    this.blocks.push(block);
    this.origins.push(places.map((place) => ({ ...place, at: Math.max(0, place.at - lead) })));
  }
}

/** Takes white space off the front; says how much. */
function trimStart(runs: Run[]): number {
  let cut = 0;
  for (let i = 0; i < runs.length; i++) {
    const text = runs[i]!.text.trimStart();
    cut += runs[i]!.text.length - text.length;
    runs[i] = { ...runs[i]!, text };
    if (text !== '') break;
  }
  return cut;
}

function trimEnd(runs: Run[]): void {
  for (let i = runs.length - 1; i >= 0; i--) {
    const text = runs[i]!.text.trimEnd();
    runs[i] = { ...runs[i]!, text };
    if (text !== '') break;
  }
}
