import { joinRuns } from './join-runs';
import type { Block, Run } from './block';

/** A block that is edited from its end to its beginning: the runs before the place, not touched yet, and those behind it, the last one first. */
export class OpenBlock {
  private constructor(
    readonly block: Block,
    private readonly left: Run[],
    private length: number,
    private readonly right: Run[],
  ) {}

  /** A block with the place at its end. */
  static of(block: Block): OpenBlock {
    const runs = block.children.filter((run) => run.text !== '');
    const length = runs.reduce((sum, run) => sum + run.text.length, 0);
    return new OpenBlock(block, runs, length, []);
  }

  /** What stands before the place here and behind the place there, as one block of the type and kind of `block`. */
  joinedTo(other: OpenBlock, block: Block): OpenBlock {
    return new OpenBlock(block, this.left, this.length, other.right);
  }

  /** The run that ends at the place, and the one that begins there. */
  get before(): Run | undefined {
    return this.left.at(-1);
  }
  get after(): Run | undefined {
    return this.right.at(-1);
  }

  /** Moves the place to `offset` (UTF-16 in the block); gives what stood on the way, the last run first. */
  cut(offset: number): Run[] {
    const taken: Run[] = [];
    while (this.length > offset) {
      const run = this.left.pop()!;
      const kept = Math.max(0, offset - (this.length - run.text.length));
      if (kept > 0) this.left.push({ ...run, text: run.text.slice(0, kept) });
      taken.push(kept > 0 ? { ...run, text: run.text.slice(kept) } : run);
      this.length -= run.text.length - kept;
    }
    return taken;
  }

  /** Moves the place to `offset`, over what stays. */
  moveTo(offset: number): void {
    for (const run of this.cut(offset)) this.right.push(run);
  }

  /** Puts text in at the place. */
  insert(run: Run): void {
    if (run.text !== '') this.right.push(run);
  }

  /** Takes away all behind the place, in order. */
  takeRest(): Run[] {
    return this.right.splice(0).reverse();
  }

  closed(): Block {
    return { ...this.block, children: joinRuns([...this.left, ...this.right.toReversed()]) };
  }
}
