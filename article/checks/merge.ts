import type { Finding, Kind } from '../model';

/** Which finding stays where several point at one defect: the earlier class. Our own kinds, in the order of this list, are one class. */
const CLASSES: readonly (readonly Kind[])[] = [
  ['mojibake', 'entity-leftover', 'invisible-character'],
  ['non-speaker'],
  ['name-variant'],
  [
    'promo-line',
    'repeated-paragraph',
    'repeated-sentence',
    'broken-line',
    'stray-fragment',
    'stray-punctuation',
    'missing-space',
    'space-before-punctuation',
    'repeated-word',
    'redundant-currency',
    'ordinal-date',
    'title-consistency',
    'abbreviation-consistency',
    'double-space',
    'unclosed-quote',
    'straight-quotes',
    'repeated-opener',
    'headline',
    'byline',
    'subhead',
    'untagged-quote',
  ],
  ['house-style'],
  ['grammar'],
  ['spelling'],
];
const RANK = new Map<Kind, { level: number; place: number }>(
  CLASSES.flatMap((kinds, level) => kinds.map((kind, place) => [kind, { level, place }] as const)),
);

/** These say what a line or a quotation is; another defect may stand inside it. */
const SAYS_WHAT_IT_IS: ReadonlySet<Kind> = new Set<Kind>(['headline', 'byline', 'subhead', 'untagged-quote']);
/** A copy may hold another defect of ours; both are shown. */
const HOLDS_OTHERS: ReadonlySet<Kind> = new Set<Kind>(['repeated-paragraph', 'repeated-sentence']);
/** A mark or a space beside a word: only what shares a letter with it is the same defect. */
const NARROW: ReadonlySet<Kind> = new Set<Kind>(['double-space', 'straight-quotes', 'unclosed-quote', 'repeated-opener']);

const shares = (a: Finding, b: Finding): boolean =>
  a.start < b.end && b.start < a.end ? true : (a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end;

/** Stands in the other and is less than all of it. */
const isPartOf = (a: Finding, b: Finding): boolean => a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;

/** True when `low` says again what `high` says already. */
function doubles(high: Finding, low: Finding): boolean {
  if (HOLDS_OTHERS.has(low.kind) && isPartOf(high, low)) return false;
  const h = RANK.get(high.kind)!;
  const l = RANK.get(low.kind)!;
  // an open quotation swallows the words that would name who said it
  if (high.kind === 'unclosed-quote' && low.kind === 'untagged-quote') return high.start <= low.end && low.start <= high.end;
  if (SAYS_WHAT_IT_IS.has(high.kind) || SAYS_WHAT_IT_IS.has(low.kind)) {
    // a promo line is no subhead, and a line is not two things
    return (high.kind === 'promo-line' || (SAYS_WHAT_IT_IS.has(high.kind) && high.kind !== 'untagged-quote')) &&
      low.kind !== 'untagged-quote'
      ? SAYS_WHAT_IT_IS.has(low.kind) && shares(high, low)
      : false;
  }
  if (h.level !== l.level) return NARROW.has(high.kind) ? shares(high, low) : high.start <= low.end && low.start <= high.end;
  if (h.level !== 3) return low.kind !== high.kind ? shares(high, low) : low.rule !== high.rule && shares(high, low);
  if (high.kind === low.kind) return high.start === low.start && high.end === low.end;
  if (HOLDS_OTHERS.has(high.kind) && !HOLDS_OTHERS.has(low.kind)) return false;
  return shares(high, low);
}

const byRank = (a: Finding, b: Finding): number => {
  const ra = RANK.get(a.kind)!;
  const rb = RANK.get(b.kind)!;
  return ra.level - rb.level || ra.place - rb.place || a.start - b.start || b.end - a.end;
};

/**
 * All findings of a story, own, pack and language ones, without two for one defect and in order of place. What stays where
 * ranges touch: encoding kinds, non-speaker, name-variant, our own kinds, house style, grammar, spelling.
 */
export function mergeFindings<F extends Finding>(findings: readonly F[]): F[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || a.end - b.end || byRank(a, b));
  const dropped = new Set<F>();
  let open: F[] = [];
  for (const next of sorted) {
    open = open.filter((f) => f.end >= next.start);
    for (const other of open) {
      if (dropped.has(other)) continue;
      const [high, low] = byRank(other, next) <= 0 ? [other, next] : [next, other];
      if (doubles(high, low)) dropped.add(low);
      if (low === next && dropped.has(next)) break;
    }
    if (!dropped.has(next)) open.push(next);
  }
  return sorted.filter((f) => !dropped.has(f));
}
