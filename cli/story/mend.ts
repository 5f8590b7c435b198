import { chooseFixes, makeFixes, type FixMode } from '../../article/checks';
import type { Block, Finding } from '../../article/model';

export type CheckBlocks = (blocks: readonly Block[]) => Promise<Finding[]>;

/** One round mends what another round's fix laid bare; the design allows three. */
const ROUNDS = 3;

/** Blocks with each finding's first fix made (or only the safe ones), checked again after each round. */
export async function mend(blocks: readonly Block[], mode: FixMode, check: CheckBlocks): Promise<Block[]> {
  let current = [...blocks];
  for (let round = 0; round < ROUNDS && mode !== 'none'; round++) {
    const fixes = chooseFixes(await check(current), mode);
    if (fixes.length === 0) break;
    current = makeFixes(current, fixes);
  }
  return current;
}
