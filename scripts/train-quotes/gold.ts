import { readFileSync } from 'node:fs';
import { textBlock, viewOf, type View } from '../../article/model';

export interface GoldQuote {
  start: number;
  end: number;
  text: string;
  speakerType: string;
  speaker?: string;
  source?: { start: number; end: number; text: string };
}

export interface GoldStory {
  id: string;
  view: View;
  quotes: GoldQuote[];
}

interface Line {
  id: string;
  text: string;
  quotes: GoldQuote[];
}

/** The annotated stories, read where they are; bounds of sources and quotations become offsets into the view. */
export function readGold(file: string): GoldStory[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const story = JSON.parse(line) as Line;
      const to = viewOffsets(story.text);
      const view = viewOf(linesOf(story.text).map((text) => textBlock('paragraph', text)));
      const quotes = story.quotes.map((q) => ({
        ...q,
        start: to[q.start]!,
        end: to[q.end]!,
        ...(q.source ? { source: { text: q.source.text, start: to[q.source.start]!, end: to[q.source.end]! } } : {}),
      }));
      return { id: story.id, view, quotes };
    });
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Offsets of the file's text as offsets of the view. */
function viewOffsets(text: string): Uint32Array {
  const map = new Uint32Array(text.length + 1);
  let at = 0;
  let first = true;
  for (const match of text.matchAll(/[^\n]+|\n/g)) {
    const line = match[0];
    if (line === '\n' || !line.trim()) {
      map.fill(at, match.index, match.index + line.length);
      continue;
    }
    if (!first) at++;
    first = false;
    const lead = line.length - line.trimStart().length;
    const end = line.trimEnd().length;
    for (let i = 0; i < line.length; i++) map[match.index + i] = at + Math.min(Math.max(i - lead, 0), end - lead);
    at += end - lead;
  }
  map[text.length] = at;
  return map;
}

const words = (s: string): string =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const tokens = (s: string): string[] =>
  words(s)
    .replace(/\b(mr|mrs|ms|dr|sen|rep|gov|jr|sr|the|a|an)\b/g, ' ')
    .split(' ')
    .filter(Boolean);

/** Whether a speaker's name answers to the label, by the rules that the stories are scored with. */
export function isRight(gold: GoldQuote, name: string | null): boolean {
  const want = tokens(gold.speaker ?? '');
  const got = tokens(name ?? '');
  if (got.length === 0) return false;
  if (gold.speakerType === 'name' || gold.speakerType === 'pronoun')
    return got.at(-1) === want.at(-1) || (want.length > 1 && got.length > 1 && got[0] === want[0] && want.includes(got.at(-1)!));
  return want.some((w) => w.length > 2 && got.includes(w));
}

/** True for a quotation whose speaker is scored. */
export const isScored = (gold: GoldQuote): boolean => gold.speaker != null && !['none', 'undefined', 'implicit'].includes(gold.speakerType);

/** Which label belongs to which found quotation: by their words, in order. -1 where none does. */
export function align(story: GoldStory, found: readonly { text: string }[]): number[] {
  const keys = found.map((q) => words(q.text));
  const out: number[] = found.map(() => -1);
  let from = 0;
  story.quotes.forEach((gold, g) => {
    const key = words(gold.text);
    const fits = (i: number): boolean => {
      const other = keys[i]!;
      if (out[i] !== -1) return false;
      if (other === key) return true;
      const [short, long] = [Math.min(other.length, key.length), Math.max(other.length, key.length)];
      return short > 20 && (other.includes(key) || key.includes(other)) && short >= 0.8 * long;
    };
    let at = keys.findIndex((_, i) => i >= from && fits(i));
    if (at < 0) at = keys.findIndex((_, i) => fits(i));
    if (at < 0) return;
    out[at] = g;
    from = at + 1;
  });
  return out;
}
