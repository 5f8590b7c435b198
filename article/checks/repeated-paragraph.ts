import type { Finding, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { isProse, removeLine } from './lines';
import { entryMarks } from './text/entries';
import { plainBlock, runKey } from './text/plain-words';
import { Repeats } from './text/repeats';
import { inCommon, likeness, shingles } from './text/shingles';

interface Fingerprint {
  /** The words without case and marks, as one number. */
  plain: number;
  words: readonly number[];
  shingles: Int32Array;
  /** The smallest shingles: texts that share most words share most of these. */
  samples: Int32Array;
  /** Which of the earlier ones that share samples was nearest, the last time. */
  last: { shared: readonly Shared[]; nearest: Fingerprint | null } | null;
}

/** An earlier paragraph, and how many samples another shares with it. */
interface Shared {
  i: number;
  print: Fingerprint;
  count: number;
}

/** Lines shorter than this repeat by right (a subhead, a label). */
const FEWEST_WORDS = 6;
/** Nearly the same: this many words at least, and this share of runs of three words in common. */
const FEWEST_FOR_NEAR = 18;
const NEAR = 0.72;
/** Where beginning and end are the same words, less in the middle must be. */
const NEAR_BETWEEN_EDGES = 0.45;
/** A shorter version of a paragraph: this share of its runs of words stands in the longer one. */
const WITHIN = 0.7;
const SAMPLES = 12;
/** Of texts that have seven in ten in common, so many samples agree nearly always. */
const FEWEST_SAMPLES = 4;
const FEWEST_SAMPLES_WITHIN = 2;
/** Among so many lines at the top a shorter version is the story's summary. */
const TOP_LINES = 3;
/** Candidates that one sample may bring, so that a form letter of a story stays quick. */
const MOST_CANDIDATES = 8;

function fingerprint(block: ViewBlock): Fingerprint | null {
  const { words } = plainBlock(block);
  const count = words.length;
  if (count < FEWEST_WORDS) return null;
  const all = count >= FEWEST_FOR_NEAR ? shingles(words, 0, count, 3) : NO_SHINGLES;
  return { plain: runKey(words, 0, count), words, shingles: all, samples: all.subarray(0, SAMPLES), last: null };
}

const NO_SHINGLES = new Int32Array(0);

/** Three words at the beginning and two at the end in common. */
const sameEdges = ({ words: a }: Fingerprint, { words: b }: Fingerprint): boolean =>
  a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a.at(-1) === b.at(-1) && a.at(-2) === b.at(-2);

/** What stands twice: whole paragraphs and samples. */
function repeatsIn(prints: readonly (Fingerprint | null)[]): Repeats {
  const repeats = new Repeats();
  for (const print of prints) {
    if (!print) continue;
    repeats.add(print.plain);
    for (const sample of print.samples) repeats.add(sample);
  }
  return repeats;
}

const NOBODY: readonly Shared[] = [];

/** The earlier paragraphs that share samples; counted in a list that is left clean. */
function sharing(
  { samples }: Fingerprint,
  bySample: ReadonlyMap<number, number[]>,
  repeats: Repeats,
  prints: readonly (Fingerprint | null)[],
  counts: Uint8Array,
): readonly Shared[] {
  let met: number[] | null = null;
  for (const sample of samples) {
    if (!repeats.has(sample)) continue;
    for (const i of bySample.get(sample) ?? []) if (counts[i]!++ === 0) (met ??= []).push(i);
  }
  if (!met) return NOBODY;
  return met.map((i) => {
    const count = counts[i]!;
    counts[i] = 0;
    return { i, print: prints[i]!, count };
  });
}

/** The number of the likest earlier paragraph, if it is nearly the same. Among the same ones it is still the one it was. */
function nearest(shared: readonly Shared[], print: Fingerprint): number | null {
  if (shared.length === 0) return null;
  const { last } = print;
  const same =
    last?.shared.length === shared.length &&
    last.shared.every((one, k) => one.print === shared[k]!.print && one.count === shared[k]!.count);
  const found = same ? last.nearest : likest(shared, print);
  print.last = { shared, nearest: found };
  return found && shared.find((one) => one.print === found)!.i;
}

/** One of the two was shortened, or grew: most of the shorter one stands in the other. */
const isWithin = ({ shingles: a }: Fingerprint, { shingles: b }: Fingerprint): boolean =>
  inCommon(a, b) >= WITHIN * Math.min(a.length, b.length);

const isSummary = (at: number, { words: a }: Fingerprint, { words: b }: Fingerprint): boolean =>
  at < TOP_LINES && a.length < NEAR * b.length;

/** Those that share few samples cannot be nearly the same. */
function likest(shared: readonly Shared[], print: Fingerprint): Fingerprint | null {
  let best: Fingerprint | null = null;
  let most = NEAR;
  for (const { print: other, count } of shared) {
    const ratio = print.words.length / other.words.length;
    if (ratio < NEAR || ratio > 1 / NEAR) {
      if (best === null && count >= FEWEST_SAMPLES_WITHIN && isWithin(print, other)) best = other;
      continue;
    }
    const edges = sameEdges(print, other);
    if (count < (edges ? 1 : FEWEST_SAMPLES)) continue;
    const share = likeness(print.shingles, other.shingles);
    if (share >= most || (best === null && edges && share >= NEAR_BETWEEN_EDGES))
      [best, most] = [other, Math.max(share, NEAR_BETWEEN_EDGES)];
  }
  return best;
}

/** The same paragraph twice, or nearly so, at once or far apart; the later copy is the finding. Source: what content systems do when a text is pasted or merged twice. */
export const repeatedParagraph: StoryCheck<Fingerprint | null> = {
  rule: 'copydesk.RepeatedParagraph',
  kind: 'repeated-paragraph',
  severity: 'error',
  about: 'A paragraph that stands in the story already, word for word or nearly so, wherever.',
  scope: 'story',
  collect: (block) => (isProse(block) ? fingerprint(block) : null),
  run({ view }, prints) {
    const found: Finding[] = [];
    const same = new Map<number, number>();
    const bySample = new Map<number, number[]>();
    const counts = new Uint8Array(prints.length);
    let marks: number[] | null = null;
    const repeats = repeatsIn(prints);
    prints.forEach((print, i) => {
      if (!print) return;
      const block = view.blocks[i]!;
      const earlier = repeats.has(print.plain) ? same.get(print.plain) : undefined;
      const near = earlier === undefined ? nearest(sharing(print, bySample, repeats, prints, counts), print) : null;
      const copyOf = earlier ?? (near !== null && isSummary(near, prints[near]!, print) ? null : near);
      if (copyOf !== null && copyOf !== undefined && !(marks ??= entryMarks(view)).some((at) => copyOf < at && at < i)) {
        const where = copyOf === i - 1 ? 'just above' : 'above';
        found.push({
          rule: 'copydesk.RepeatedParagraph',
          kind: 'repeated-paragraph',
          severity: near === null ? 'error' : 'warning',
          message: near === null ? `The same paragraph stands ${where}.` : `Nearly the same paragraph stands ${where}.`,
          start: block.start,
          end: block.end,
          text: block.text,
          fixes: [
            { title: 'Delete this copy', safe: false, edits: [removeLine(view, block)] },
            { title: 'Delete the one above', safe: false, edits: [removeLine(view, view.blocks[copyOf]!)] },
          ],
        });
        return;
      }
      if (repeats.has(print.plain)) same.set(print.plain, i);
      for (const sample of print.samples) {
        if (!repeats.has(sample)) continue;
        const list = bySample.get(sample);
        if (!list) bySample.set(sample, [i]);
        else if (list.length < MOST_CANDIDATES) list.push(i);
      }
    });
    return found;
  },
};
