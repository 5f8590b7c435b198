import { bucket, type Shared } from './shared';

/** Reasons for and against nobody: a title, a nickname, a word at arm's length. */
export function noneFeatures(s: Shared): string[] {
  const { place } = s;
  const length = bucket(place.words);
  const form = `${place.endMark}:${place.where}`;
  const local = s.nearLeft || s.nearRight ? 'local' : 'no local';
  return [
    'none',
    `none length=${length}`,
    `none end=${form}`,
    `none shape=${s.shape}`,
    `none shape=${s.shape} length=${length}`,
    `none ${local}`,
    `none ${local} ${place.endMark} length=${length}`,
    `none near=${s.local}`,
    `none prev=${s.prevTag}`,
    `none next=${s.nextTag}`,
    `none prev=${s.prevTag} ${s.shape}`,
    `none continues=${place.quote.continues !== null}`,
    `none candidates=${Math.min(6, s.candidates.length)}`,
    `none first block=${place.quote.block === 0}`,
  ];
}
