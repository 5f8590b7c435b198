import { blockText, type Block, type Finding } from '../model';
import { createEngine, type Engine, type EngineOptions } from './engine';
import { CHECKS } from './registry';

/** A block of an article as the engine reads it. */
export const engineBlock = (block: Block): { type: Block['type']; text: string; gap: boolean } => ({
  type: block.type,
  text: blockText(block),
  gap: block.gap ?? false,
});

/** Checks a story once with all our checks and the packs' rules: what the command line needs. Offsets are UTF-16 into the view. */
export function checkStory(blocks: readonly Block[], options: Omit<EngineOptions, 'checks'>): Finding[] {
  return storyEngine(options).check(blocks.map(engineBlock));
}

/** An engine with all our checks. Keep it while a story is open: it remembers what it found in each block. */
export const storyEngine = (options: Omit<EngineOptions, 'checks'>): Engine => createEngine({ ...options, checks: CHECKS });
