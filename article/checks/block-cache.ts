import type { Finding, ViewBlock } from '../model';
import type { Span } from './quoted';

/** What the checks made of one block. */
export class BlockResults {
  /** The check of the story in which it was last used. */
  used = 0;
  #quoted: readonly Span[] | null = null;
  #findings: readonly Finding[] = [];

  constructor(
    readonly letters: number,
    /** What each story check collected, by the check's place among them. */
    readonly collected: readonly unknown[],
  ) {}

  /** What the block checks found; kept for the last quotations of the block (offsets of the block) that it was made with. */
  findings(quoted: readonly Span[], make: () => Finding[]): readonly Finding[] {
    if (this.#quoted === null || !sameSpans(this.#quoted, quoted)) {
      this.#findings = make();
      this.#quoted = quoted;
    }
    return this.#findings;
  }
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ open, close }, i) => open === b[i]!.open && close === b[i]!.close);

/** Letters that are kept beside four times the story itself. */
const ROOM = 1_000_000;

/** Results by block type, gap and text, because blocks arrive as copies; where they grow too many, those that the story no longer holds go. */
export class BlockCache {
  /** By type and gaps, then by text. */
  readonly #kinds = new Map<string, Map<string, BlockResults>>();
  #letters = 0;
  #turn = 0;

  constructor(private readonly collect: (block: ViewBlock, hasGaps: boolean) => unknown[]) {}

  /** The results of all blocks of a story, in order. */
  entries(blocks: readonly ViewBlock[], hasGaps: boolean): BlockResults[] {
    this.#turn++;
    const entries = blocks.map((block) => this.#entry(block, hasGaps));
    this.#trim(blocks.at(-1)?.end ?? 0);
    return entries;
  }

  #entry(block: ViewBlock, hasGaps: boolean): BlockResults {
    const kind = `${block.type}${block.gap ? ' gap' : ''}${hasGaps ? ' gaps' : ''}`;
    let byText = this.#kinds.get(kind);
    if (!byText) this.#kinds.set(kind, (byText = new Map<string, BlockResults>()));
    let entry = byText.get(block.text);
    if (!entry) {
      byText.set(block.text, (entry = new BlockResults(block.text.length, this.collect(block, hasGaps))));
      this.#letters += entry.letters;
    }
    entry.used = this.#turn;
    return entry;
  }

  #trim(story: number): void {
    if (this.#letters <= ROOM + 4 * story) return;
    for (const byText of this.#kinds.values())
      for (const [text, entry] of byText) {
        if (entry.used === this.#turn) continue;
        byText.delete(text);
        this.#letters -= entry.letters;
      }
  }
}
