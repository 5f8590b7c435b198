// The reasons for and against every candidate of a quotation: grammar and place only, no word of the story.
// One file a sort of candidate (a mention, the last speaker, nobody); what all of a quotation's candidates share is looked at once.
import type { Candidate } from '../candidates';
import type { QuotePlace, Scene } from '../scene';
import { carryFeatures } from './carry';
import { mentionFeatures } from './mention';
import { noneFeatures } from './none';
import { share } from './shared';

/** The grammatical features of every candidate of a quotation; no word of the story is in them. */
export function featuresOf(scene: Scene, place: QuotePlace, candidates: readonly Candidate[]): string[][] {
  const shared = share(scene, place, candidates);
  return candidates.map((c) =>
    c.source === 'none'
      ? noneFeatures(shared)
      : c.source === 'carry'
        ? carryFeatures(scene, shared, c.carry!)
        : mentionFeatures(scene, shared, c),
  );
}
