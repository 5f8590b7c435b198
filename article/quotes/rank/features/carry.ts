import type { Carry } from '../candidates';
import type { Scene } from '../scene';
import { bucket, type Shared } from './shared';

/** Reasons for and against whoever spoke last. */
export function carryFeatures(scene: Scene, s: Shared, carry: Carry): string[] {
  const { place } = s;
  const last = scene.places[carry.quote]!;
  const blocks = place.quote.block - last.quote.block;
  const far =
    blocks === 0
      ? last.sentence === place.sentence
        ? 'same sentence'
        : `same block ${Math.min(3, Math.max(0, place.sentence - last.sentence))}`
      : blocks <= 3
        ? `${blocks} blocks`
        : 'far';
  const local = s.nearLeft ? (s.nearRight ? 'both' : 'left') : s.nearRight ? 'right' : 'no local';
  const form = `${place.where}:${place.endMark}`;
  const adjacent = place.index - carry.quote === 1 ? 'adjacent' : 'apart';
  return [
    'carry',
    `carry ${far}`,
    `carry ${far} ${place.where}`,
    `carry ${far} ${form}`,
    `carry ${far} ${local}`,
    `carry ${local} near=${s.local}`,
    `carry type=${carry.type} ${far}`,
    `carry leads=${place.leads} ${far} ${place.where}`,
    `carry continues=${place.quote.continues !== null}`,
    `carry ${adjacent} ${far}`,
    `carry fragment=${place.fragment} ${far}`,
    `carry named inside=${place.names.has(carry.entity)}`,
    `carry last=${last.where}:${last.endMark} ${far}`,
    `carry words=${bucket(place.words)}`,
    `carry again=${s.candidates.some((c) => c.source === 'mention' && c.mention!.entity === carry.entity && (c.where === 'left' || c.where === 'right'))} ${far}`,
    `carry prev=${s.prevTag} ${far}`,
  ];
}
