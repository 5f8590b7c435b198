import { isPersonNoun, SPEECH_NOUNS, VOICE_NOUNS } from '../words/bodies';
import { verbForm } from '../words/verbs';
import type { Token } from '../parse';

/** Words after which marks hold a name: "the so-called “X”", "a book titled “X”", "known as “X”". */
const NAMING = /^(?:so-called|titled|entitled|subtitled|nicknamed|named|christened|codenamed|renamed)$/;
/** Papers whose title is a saying of those who put them out. */
const PUT_OUT = /^(?:memo|statement|letter|email|post|tweet|release|advert|ad|petition|leaflet|resolution|motion)$/;

/**
 * Whether the words around the quotation at a token make a name of it and nobody's saying: after "so-called" and its like, or
 * with capitals behind a noun for a thing where nothing in the sentence tells of speech ("she sailed the boat “Old Tub” home").
 */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  const led = before.lower === 'as' ? 1 : 0;
  const word = tokens[at - 1 - led];
  const earlier = tokens[at - 2 - led];
  if (led && word?.lower === 'known') return true;
  if (word && NAMING.test(word.lower)) {
    // "Lee named “X” as a favourite" says it; "was named “X”" does not
    const says = word.lower === 'named' && earlier?.tag !== 'AUX' && earlier?.tag !== 'N';
    return !says && !(earlier && PUT_OUT.test(earlier.lower));
  }
  // "said that “lying” was a strong word": the word is spoken of, not spoken
  const after = tokens[at + 1];
  if (before.lower === 'that' && after && /^(?:is|was|means|meant)$/.test(after.lower) && /^\p{L}+$/u.test(tokens[at]!.text)) return true;
  return before.tag === 'N' && isThing(before.lower) && isTitle(tokens[at]!.text) && !tokens.some(tellsOfSpeech);
}

function isThing(noun: string): boolean {
  const one = noun.replace(/s$/, '');
  return !isPersonNoun(noun) && !SPEECH_NOUNS.has(one) && !VOICE_NOUNS.has(one);
}

/** Capitals on the first and last word and on all but small ones between, and no mark that ends a saying. */
const isTitle = (quoted: string): boolean => {
  const words = quoted.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!?]+$/gu, '').split(/\s+/);
  const capital = (w: string): boolean => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(w);
  return capital(words[0]!) && capital(words.at(-1)!) && words.every((w) => capital(w) || w.length < 5) && !/[.!?,]\s*$/.test(quoted);
};

const tellsOfSpeech = (t: Token): boolean =>
  t.lower === 'according' ||
  t.text === ':' ||
  SPEECH_NOUNS.has(t.lower) ||
  (/^V[NGB]?$/.test(t.tag) && verbForm(t.lower)?.reporting === true);
