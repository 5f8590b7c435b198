import type { StoryMention } from './mentions';
import type { QuotePlace, Scene } from './scene';

/** Where a mention's sentence is, seen from the quotation's. */
export type Where =
  'left' | 'right' | 'before-1' | 'before-2' | 'before-3' | 'after-1' | 'after-2' | 'above-1' | 'above-2' | 'above-3' | 'higher';

/** Who spoke last. */
export interface Carry {
  /** Key of the speaker, as in a mention. */
  entity: string;
  type: 'name' | 'organisation' | 'nominal' | 'pronoun';
  mention: StoryMention | null;
  /** Index of the quotation. */
  quote: number;
}

export interface Candidate {
  source: 'mention' | 'carry' | 'none';
  mention: StoryMention | null;
  where: Where | null;
  carry: Carry | null;
}

/** How far in its own block: sentences before and after the quotation's. */
const SENTENCES_BEFORE = 4;
const SENTENCES_AFTER = 2;
/** How far up the story candidates are looked for: blocks above, and sentences of those. */
export const BLOCKS_ABOVE = 2;
const SENTENCES_ABOVE = 3;

/** Everybody whom the words near a quotation could make its speaker, the last speaker, and nobody. */
export function candidatesFor(
  scene: Scene,
  place: QuotePlace,
  carry: Carry | null,
  banned: (mention: StoryMention) => boolean,
): Candidate[] {
  const nobody: Candidate = { source: 'none', mention: null, where: null, carry: null };
  if (place.named) return [nobody];
  const out: Candidate[] = [];
  const add = (sentence: number, where: (m: StoryMention) => Where): void => {
    for (const mention of scene.bySentence.get(sentence) ?? [])
      if (!banned(mention)) out.push({ source: 'mention', mention, where: where(mention), carry: null });
  };
  const block = place.quote.block;
  const own = scene.byBlock.get(block) ?? [];
  const at = place.sentence < 0 ? -1 : place.sentence - own[0]!;
  for (let i = Math.max(0, at - SENTENCES_BEFORE); i < Math.min(own.length, at + SENTENCES_AFTER + 1); i++) {
    const sentence = own[i]!;
    const far = i - at;
    if (far === 0) add(sentence, (m) => (m.from < place.token ? 'left' : 'right'));
    else if (far < 0) add(sentence, () => (far === -1 ? 'before-1' : far === -2 ? 'before-2' : 'before-3'));
    else add(sentence, () => (far === 1 ? 'after-1' : 'after-2'));
  }
  let left = SENTENCES_ABOVE;
  let seen = 0;
  for (let b = block - 1; b >= 0 && seen < BLOCKS_ABOVE && left > 0; b--) {
    const above = scene.byBlock.get(b) ?? [];
    if (above.length === 0) continue;
    seen++;
    for (let i = above.length - 1; i >= 0 && left > 0; i--) {
      const nth = SENTENCES_ABOVE - left;
      const higher = seen > 1;
      add(above[i]!, () => (higher ? 'higher' : nth === 0 ? 'above-1' : nth === 1 ? 'above-2' : 'above-3'));
      left--;
    }
  }
  if (carry) out.push({ source: 'carry', mention: carry.mention, where: null, carry });
  out.push(nobody);
  return out;
}
