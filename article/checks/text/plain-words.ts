import type { ViewBlock } from '../../model';
import { sentencesOfBlock, type Sentence } from './sentences';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** By UTF-16 unit: the small letter or digit that it is, 1 for anything else, 0 where nobody asked yet. */
const known = new Uint16Array(0x10000);

function plainUnit(unit: number): number {
  let is = known[unit]!;
  if (is === 0) {
    const character = String.fromCharCode(unit);
    known[unit] = is = LETTER_OR_DIGIT.test(character) || (unit >= 0xd800 && unit < 0xe000) ? character.toLowerCase().charCodeAt(0) : 1;
  }
  return is;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** A block's words as numbers (FNV-1a, 32 bits): the same for the same word whatever its case, marks and shape of apostrophes. */
export interface PlainBlock {
  words: readonly number[];
  sentences: readonly PlainSentence[];
}

/** A sentence and its words, `[from, to)` of its block's. */
export interface PlainSentence extends Sentence {
  from: number;
  to: number;
}

const BASE = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function read(block: ViewBlock): PlainBlock {
  const { text } = block;
  const words: number[] = [];
  const sentences: PlainSentence[] = [];
  for (const { start, end, text: own } of sentencesOfBlock(block)) {
    const from = words.length;
    let hash = BASE;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const plain = plainUnit(unit);
      if (plain !== 1) hash = Math.imul(hash ^ plain, PRIME);
      else if (hash !== BASE && unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE) {
        words.push(hash);
        hash = BASE;
      }
    }
    if (hash !== BASE) words.push(hash);
    sentences.push({ start, end, text: own, from, to: words.length });
  }
  return { words, sentences };
}

const kept = new WeakMap<ViewBlock, PlainBlock>();

/** The words and sentences of a block for comparing, kept while the block object lives, because several checks ask. */
export function plainBlock(block: ViewBlock): PlainBlock {
  const have = kept.get(block);
  if (have) return have;
  const plain = read(block);
  kept.set(block, plain);
  return plain;
}

/** A number for a run of words, `[from, to)`, in 53 bits: no two runs of a story that differ share one. */
export function runKey(words: readonly number[], from: number, to: number): number {
  let low = BASE;
  let high = 0;
  for (let i = from; i < to; i++) {
    low = Math.imul(low ^ words[i]!, PRIME);
    high = Math.imul(high + words[i]!, 0x5bd1e995) ^ (high >>> 15);
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}
