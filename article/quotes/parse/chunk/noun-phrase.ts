import type { Token } from '../token';
import type { Item, Phrase } from './item';
import { readNominal } from './nominal';
import { isInsideName } from './proper-name';
import { isTimePhrase } from './time';

const ARTICLE_OR_POSSESSIVE = /^(?:the|a|an|my|your|its|our|their|his|her)$/;
const POSSESSIVE = /^(?:his|her|their|my|our|its)$/;

/** The noun phrase that begins at a token, with all that own it; a time ("last week") is a chunk of its own kind. */
export function readPhrase(tokens: readonly Token[], from: number): Item | null {
  const { tag, lower } = tokens[from]!;
  if (tag === 'PRO' || tag === 'OBJ') return oneWord(from, 'pronoun');
  let end = readNominal(tokens, from, false);
  if (end === null) {
    // a determiner that stands alone: "some said", "those in the room said"
    return tag === 'D' && !ARTICLE_OR_POSSESSIVE.test(lower) ? oneWord(from, 'common') : null;
  }
  let start = from;
  let owner: Phrase | null = null;
  for (let owned = ownedEnd(tokens, end); owned !== null; owned = ownedEnd(tokens, end)) {
    owner = phraseOf(tokens, from, start, end, owner);
    start = end + 1;
    end = owned;
  }
  const k = !owner && isTimePhrase(tokens, start, end) ? 'T' : 'NP';
  const to = tokens[end]?.tag === 'POS' && !isContraction(tokens, end) ? end + 1 : end;
  return { k, from, to, phrase: phraseOf(tokens, from, start, end, owner) };
}

const oneWord = (at: number, kind: Phrase['kind']): Item => ({
  k: 'NP',
  from: at,
  to: at + 1,
  phrase: { from: at, to: at + 1, head: at, name: null, owner: null, kind },
});

/** The end of what the genitive at `pos` owns; null where it owns nothing or is none. */
function ownedEnd(tokens: readonly Token[], pos: number): number | null {
  const genitive = tokens[pos];
  const after = tokens[pos + 1];
  if (genitive?.tag !== 'POS' || !after || /^[.,;:!?]$/.test(after.text)) return null;
  const isVerb = genitive.text.length > 1 && (after.tag === 'P' || isContraction(tokens, pos));
  return isVerb ? null : readNominal(tokens, pos + 1, true);
}

/** "Lee's a liar", "Lee's not there", "Lee's saying": the 's at `pos` is a verb. */
function isContraction(tokens: readonly Token[], pos: number): boolean {
  const after = tokens[pos + 1]?.tag;
  return after === 'D' || after === 'ADV' || (after === 'VG' && tokens[pos + 2]?.tag !== 'N');
}

/** A phrase from its first owner on; its own words are `[start, end)`. */
function phraseOf(tokens: readonly Token[], from: number, start: number, end: number, owner: Phrase | null): Phrase {
  let name = end;
  while (name > start && (tokens[name - 1]!.tag === 'NP' || (name < end && isInsideName(tokens, name - 1, start)))) name--;
  return {
    from,
    to: end,
    head: end - 1,
    name: name < end ? [name, end] : null,
    owner: owner ?? pronounOwner(tokens[start]!, start),
    kind: name < end ? 'name' : 'common',
  };
}

/** The possessive pronoun that opens a phrase, as its owner. */
const pronounOwner = ({ tag, lower }: Token, at: number): Phrase | null =>
  tag === 'D' && POSSESSIVE.test(lower) ? { from: at, to: at + 1, head: at, name: null, owner: null, kind: 'possessive' } : null;
