import type { Finding, ViewBlock } from '../model';

/** What the checks made of one block. Numbers are the places of checks in the engine's list. */
export class BlockResults {
  #collected: unknown[];
  #found: ({ key: string; findings: Finding[] } | undefined)[];

  constructor(checks: number) {
    this.#collected = new Array<unknown>(checks);
    this.#found = new Array<undefined>(checks);
  }

  collected(check: number, make: () => unknown): unknown {
    // null is an answer too
    return this.#collected[check] === undefined ? (this.#collected[check] = make()) : this.#collected[check];
  }

  /** Findings are kept for the last set of facts (`key`) that they were made with. */
  results(check: number, key: string, make: () => Finding[]): Finding[] {
    const kept = this.#found[check];
    if (kept?.key === key) return kept.findings;
    const findings = make();
    this.#found[check] = { key, findings };
    return findings;
  }
}

/** Letters that are kept beside four times the story itself. */
const ROOM = 1_000_000;

/** Results by block type, gap and text, because blocks arrive as copies; the least lately used go first. */
export class BlockCache {
  #entries = new Map<string, BlockResults>();
  #letters = 0;

  constructor(private readonly checks: number) {}

  entry(block: ViewBlock, hasGaps: boolean): BlockResults {
    const key = `${block.type} ${block.gap ? 1 : 0}${hasGaps ? 1 : 0} ${block.text}`;
    const kept = this.#entries.get(key) ?? new BlockResults(this.checks);
    if (!this.#entries.delete(key)) this.#letters += key.length;
    this.#entries.set(key, kept);
    return kept;
  }

  /** Lets old entries go; `letters` is the length of the story. */
  trim(letters: number): void {
    const most = ROOM + 4 * letters;
    for (const key of this.#entries.keys()) {
      if (this.#letters <= most) return;
      this.#entries.delete(key);
      this.#letters -= key.length;
    }
  }
}
