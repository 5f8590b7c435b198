import type { Edit, Finding, Severity, View, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { isProse, removeLine } from './lines';
import { commonInOrder } from './text/common-in-order';
import { entryMarks } from './text/entries';
import { plainBlock, runKey } from './text/plain-words';
import { Repeats } from './text/repeats';
import type { Sentence } from './text/sentences';
import { likeness, shingles } from './text/shingles';

/** A sentence whose words are compared: those of its block, `[from, to)`. */
interface Plain extends Sentence {
  words: readonly number[];
  from: number;
  to: number;
  count: number;
  plain: number;
  /** The words it begins with and those it ends with: of two long sentences that are nearly the same, one edge is. Shorter ones have none. */
  edges: readonly number[];
  /** Numbers of its pairs of words, once somebody asked. */
  pairs: Int32Array | null;
  /** How near it was to others, the last time: most stay what they were from key to key. */
  last: { others: readonly (Plain | undefined)[]; how: Near | null } | null;
}

/** Nearly the words of the sentence before, or of one far above. */
type Near = 'near' | 'far';

/** Shorter sentences repeat by right ("He did not elaborate"). */
const FEWEST_AT_ONCE = 4;
const FEWEST_APART = 7;
/** From here on nobody writes the same twice on purpose. */
const CERTAIN = 12;
const NEAR = 0.7;
const NEAR_FAR = 0.75;
/** Words in the same order: this many at least, and this share of the longer sentence, side by side and far apart. */
const FEWEST_IN_ORDER = 8;
const NEAR_IN_ORDER = 0.8;
const FEWEST_AT_EDGES = 3;
const NEAR_IN_ORDER_FAR = 0.88;
const LONGEST_FORMULA = 18;
/** What every story may say twice. */
const FORMULA = /\b(?:comment|respond(?:ed)?|immediately available|declined to|did not return|reached for|contributed|elaborate)\b/i;

function collect(block: ViewBlock): Plain[] {
  if (!isProse(block)) return [];
  const { words, sentences } = plainBlock(block);
  const found: Plain[] = [];
  for (const { start, end, text, from, to } of sentences) {
    const count = to - from;
    // an end is no beginning, though the words be the same
    const edges = count < CERTAIN ? [] : [runKey(words, from, from + 4), -runKey(words, to - 4, to)];
    if (count >= FEWEST_AT_ONCE)
      found.push({ start, end, text, words, from, to, count, plain: runKey(words, from, to), edges, pairs: null, last: null });
  }
  return found;
}

/** Deletes a sentence with the space before it, or behind it at the beginning of its block, or its whole line. */
function removal(view: View, block: ViewBlock, { start, end }: Sentence): Edit {
  if (start === 0 && end === block.text.length) return removeLine(view, block);
  const from = start > 0 ? start - 1 : start;
  const to = start > 0 || end === block.text.length ? end : end + 1;
  return { start: block.start + from, end: block.start + to, text: '' };
}

/** How a sentence repeats an earlier one: in the same words, nearly the words of the one before it, or nearly those of one far above. */
type How = 'same' | Near;

const SAYS: Readonly<Record<How, string>> = {
  same: 'The same sentence stands in the story already.',
  near: 'The sentence before says nearly the same words.',
  far: 'Nearly the same sentence stands in the story already.',
};

/** How strong the evidence is; null where the same words are no mistake. `atOnce`: the earlier sentence is the one before. */
function judge({ count, text }: Plain, how: How, atOnce: boolean, quoted: boolean): Severity | null {
  if (how === 'far') return quoted ? null : 'warning';
  if (how === 'near') return count >= FEWEST_APART && !quoted ? 'warning' : null;
  if (atOnce) return count < FEWEST_APART && quoted ? null : 'error';
  if (count < FEWEST_APART || (count <= LONGEST_FORMULA && FORMULA.test(text))) return null;
  if (count >= CERTAIN) return quoted ? 'warning' : 'error';
  return quoted ? null : 'warning';
}

/** Nearly the same words: as long, the same beginning or end, and most pairs of words in common. */
function nearlySame(a: Plain | undefined, b: Plain): boolean {
  if (a === undefined || Math.min(a.count, b.count) < FEWEST_APART) return false;
  const edge = a.words[a.from] === b.words[b.from] || a.words[a.to - 1] === b.words[b.to - 1];
  const ratio = a.count / b.count;
  return edge && ratio >= NEAR && ratio <= 1 / NEAR && pairsInCommon(a, b) >= NEAR;
}

/** The share of the longer sentence's words that the other has in the same order; 0 where too little stands at the edges to tell. */
function wordsInCommon(a: Plain, b: Plain): number {
  const [shorter, longer] = a.count < b.count ? [a.count, b.count] : [b.count, a.count];
  if (shorter < FEWEST_IN_ORDER || shorter < longer * NEAR_IN_ORDER) return 0;
  let head = 0;
  while (head < shorter && a.words[a.from + head] === b.words[b.from + head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.words[a.to - 1 - tail] === b.words[b.to - 1 - tail]) tail++;
  if (head + tail < FEWEST_AT_EDGES) return 0;
  const between = commonInOrder(a.words.slice(a.from + head, a.to - tail), b.words.slice(b.from + head, b.to - tail));
  return (head + tail + between) / longer;
}

/** Another number is another fact: “Three came by sea. Five came by sea.” */
const numbersOf = ({ text }: Plain): string =>
  text
    .match(/\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/gi)
    ?.join()
    .toLowerCase() ?? '';

const pairsOf = (one: Plain): Int32Array => (one.pairs ??= shingles(one.words, one.from, one.to, 2));
const pairsInCommon = (a: Plain, b: Plain): number => likeness(pairsOf(a), pairsOf(b));

/** Nearly the same sentence somewhere before: far apart the words must be liker than side by side. */
const nearlySameFar = (a: Plain | undefined, b: Plain): boolean =>
  a !== undefined &&
  ((nearlySame(a, b) && pairsInCommon(a, b) >= NEAR_FAR) || wordsInCommon(a, b) >= NEAR_IN_ORDER_FAR) &&
  !FORMULA.test(b.text);

/** Whether it is nearly the one before it, the first of the others, or one that shares an edge. Among the same others it is still what it was. */
function nearness(sentence: Plain, others: readonly (Plain | undefined)[]): Near | null {
  const { last } = sentence;
  if (last?.others.length === others.length && last.others.every((other, i) => other === others[i])) return last.how;
  const how = compared(sentence, others);
  sentence.last = { others, how };
  return how;
}

function compared(sentence: Plain, [previous, ...sharing]: readonly (Plain | undefined)[]): Near | null {
  if (previous && (nearlySame(previous, sentence) || wordsInCommon(previous, sentence) >= NEAR_IN_ORDER))
    return numbersOf(previous) === numbersOf(sentence) ? 'near' : null;
  return sharing.some((other) => nearlySameFar(other, sentence)) ? 'far' : null;
}

/** The same sentence twice, side by side or far apart; the later copy is the finding. Source: what pasting and merging leave behind. */
export const repeatedSentence: StoryCheck<Plain[]> = {
  rule: 'copydesk.RepeatedSentence',
  kind: 'repeated-sentence',
  severity: 'error',
  about: 'A sentence that stands in the story already. What every story may say twice (“declined to comment”) is left alone.',
  scope: 'story',
  collect,
  run(input, collected) {
    const found: Finding[] = [];
    let seen = new Map<number, number>();
    let byEdge = new Map<number, Plain>();
    const marks = new Set(entryMarks(input.view));
    const repeats = new Repeats();
    for (const sentences of collected)
      for (const { plain, edges } of sentences) {
        repeats.add(plain);
        for (const edge of edges) repeats.add(edge);
      }
    let previous: Plain | undefined;
    let order = 0;
    collected.forEach((sentences, i) => {
      const block = input.view.blocks[i]!;
      // entries of a running story are read apart
      if (marks.has(i)) [seen, byEdge] = [new Map(), new Map()];
      for (const sentence of sentences) {
        order++;
        const again = repeats.has(sentence.plain);
        const before = again ? seen.get(sentence.plain) : undefined;
        const at = block.start + sentence.start;
        const edges = sentence.edges.some((edge) => repeats.has(edge)) ? sentence.edges : [];
        const how = before === undefined ? nearness(sentence, [previous, ...edges.map((edge) => byEdge.get(edge))]) : 'same';
        const severity = how && judge(sentence, how, before === order - 1, input.quoted(at));
        if (how && severity)
          found.push({
            rule: 'copydesk.RepeatedSentence',
            kind: 'repeated-sentence',
            severity,
            message: SAYS[how],
            start: at,
            end: block.start + sentence.end,
            text: sentence.text,
            fixes: [{ title: 'Delete this copy', safe: false, edits: [removal(input.view, block, sentence)] }],
          });
        if (again) seen.set(sentence.plain, order);
        for (const edge of edges) byEdge.set(edge, sentence);
        previous = sentence;
      }
    });
    return found;
  },
};
