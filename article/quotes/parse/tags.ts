import * as closed from '../words/closed';
import { isPersonNoun } from '../words/bodies';
import { remember } from '../words/remember';
import { AUXILIARY, PLAIN_SPEECH, verbForm } from '../words/verbs';
import type { Tag, Token } from './token';

/** Adverbs that are adjectives too, behind a determiner. */
const EITHER = new Set('first last next further long only once then now early late'.split(' '));
/** Adverbs that are nouns too, or adjectives, behind a determiner: "the outside", "the away end". */
const SIDES = new Set('away outside inside'.split(' '));
/** What makes a number a rough one. */
const ROUGHLY = new Set('about around over under nearly almost'.split(' '));
const NUMBER = /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|half$)/;
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|cannot|do|does|did|(?:won|would|can|could|should|do|does|did)n?'t)$/;
/** Nouns that only look like a form in -ing. */
const ING_NOUN = /^(?:any|every|no|some)?thing$|^(?:morning|evening|spring|string|king|wing|ring|ceiling|sibling|offspring|pudding)$/;
/** Base forms that are never nouns: "Critics, however, say". */
const ONLY_VERB = /^(?:say|tell|add|argue|insist|explain|admit|agree|believe|think|warn|write|complain|contend|maintain|predict|suggest)$/;
/** Past forms that are spelled like the base. */
const SAME_PAST = /^(?:put|read|cut|hit|let|set|cast|quit|shut|spread|split|hurt|cost|upset)$/;
const ADJECTIVE = /(?:[a-z]{2}(?:ous|ful|less|able|ible|ical|ish|ative|ivet|ary))$/;
const isAdjective = remember((word: string): boolean => ADJECTIVE.test(word));
const isLongWord = remember((word: string): boolean => /^\p{L}{4,}/u.test(word));
const CAPITAL = /^\p{Lu}/u;
/** A capital begins the word. */
const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
};
/** A letter of English begins the word: nothing else need be asked. */
const isPlainStart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Words of the questions that are asked before any other. */
const ASKED_FIRST = new Set([...closed.TIME, ...EITHER, ...ROUGHLY, ...SIDES]);

const closedTag = remember((w: string): Tag | undefined => {
  if (AUXILIARY.has(w)) return 'AUX';
  if (/^(?:i|you|we|they|he|she|it|who|that|there)'(?:s|m|d|ve|re|ll)$/.test(w)) return w.startsWith('who') ? 'WH' : 'PRO';
  if (closed.PERSONAL.has(w) || (closed.INDEFINITE.has(w) && !closed.DETERMINERS.has(w))) return 'PRO';
  if (w === 'that') return 'S';
  if (closed.DETERMINERS.has(w)) return 'D';
  if (w === 'to') return 'TO';
  if (closed.CONJUNCTIONS.has(w)) return 'C';
  if (closed.WHO.has(w)) return 'WH';
  if (closed.SUBORDINATORS.has(w) && !/^(?:before|after|since|until|than|as)$/.test(w)) return 'S';
  if (closed.PREPOSITIONS.has(w)) return 'P';
  if (closed.OTHER_PRONOUNS.has(w)) return 'OBJ';
  if (closed.ADVERBS.has(w)) return 'ADV';
  return undefined;
});

/** True where a capital at the start of a sentence is only the sentence's: the word is of a closed class, a verb form or an adverb. */
function isCommonOpener(t: Token, next: Token | undefined): boolean {
  const w = t.lower;
  if (next && isCapital(next.text) && next.tag !== 'Q' && !closedTag(w) && !/ly$|ing$/.test(w)) return false;
  return closedTag(w) !== undefined || verbForm(w) !== undefined || /(?:ly|ing)$/.test(w);
}

function verbTag(t: Token, prev: Token | undefined, before: Token | undefined, next: Token | undefined): Tag | undefined {
  const verb =
    verbForm(t.lower) ??
    (t.lower.endsWith('ed') && /[a-z]{3}ed$/.test(t.lower) ? { base: t.lower, form: 'past' as const, reporting: false } : undefined);
  const p = prev?.tag;
  if (!verb) {
    if (p === 'AUX' && MODAL.test(prev!.lower) && /^[a-z]+$/.test(t.lower) && !/(?:ly|ing|s)$/.test(t.lower)) return 'VB';
    if (p === 'TO' && before?.lower !== 'according' && next && /^(?:up|out|in|off|down|back|away|over)$/.test(next.lower)) return 'VB';
    return t.lower.endsWith('ing') && /[a-z]{2}ing$/.test(t.lower) && p !== 'D' && !ING_NOUN.test(t.lower) ? 'VG' : undefined;
  }
  const plain = PLAIN_SPEECH.has(verb.base);
  if (p === 'TO' && before?.lower === 'according') return 'N';
  if (p === 'TO') return verb.form === 'base' ? 'VB' : verb.form === 'ing' ? 'N' : 'VN';
  const noun = p === 'POS' && next !== undefined && (next.lower === 'of' || AUXILIARY.has(next.lower));
  if (verb.form === 'ing') return noun || p === 'D' || p === 'ADJ' ? 'N' : 'VG';
  if (p === 'AUX') return verb.form === 'past' ? 'VN' : verb.form === 'base' ? 'VB' : 'N';
  const alone = p === 'D' && /^(?:some|many|most|few|both|several|all|those|one|another|others|neither|each)$/.test(prev!.lower);
  if (p === 'NUM' || alone) return verb.form === 'past' || (plain && next?.tag !== 'X') ? 'V' : 'N';
  if (p === 'D' || p === 'POS' || p === 'ADJ') return verb.form !== 'past' ? 'N' : plain && p !== 'D' ? 'V' : 'ADJ';
  if (SAME_PAST.test(t.lower) && (p === 'NP' || p === 'PRO')) return 'V';
  if (t.lower === 'read' && p === 'Q' && next && closed.DETERMINERS.has(next.lower)) return 'V';
  if (prev?.text === ',' && verb.form === 'base' && ONLY_VERB.test(t.lower)) return 'V';
  const wordNext = next !== undefined && next.tag !== 'Q' && /^\p{L}/u.test(next.text) && !closedTag(next.lower);
  if (verb.form === 'past') return p === 'P' || (p === 'V' && wordNext && !plain && !next.lower.endsWith('ly')) ? 'ADJ' : 'V';
  if (p === 'P') return 'N';
  const subject =
    p === 'PRO' ||
    p === 'WH' ||
    p === 'NP' ||
    p === 'N' ||
    p === 'Q' ||
    p === 'T' ||
    p === 'C' ||
    p === 'ADV' ||
    p === 'OBJ' ||
    prev?.text === ',' ||
    DASH.test(prev?.text ?? '');
  if (verb.form === 's') {
    if ((plain || t.lower === 'reads') && p === 'N' && (!next || next.tag === 'Q' || /^[.,:]$/.test(next.text)) && before?.tag !== 'ADJ')
      return 'V';
    if (!subject) return plain && p === undefined ? 'V' : 'N';
    if (plain && /^(?:says|tells|asks|adds|writes|explains|recalls|insists|argues)$/.test(t.lower)) return 'V';
    if (p === 'N' || p === 'C' || p === 'T' || prev?.text === ',' || p === 'ADV') {
      if (next && (next.tag === 'AUX' || next.lower === 'of')) return 'N';
      return next &&
        (closed.DETERMINERS.has(next.lower) ||
          next.lower === 'that' ||
          next.tag === 'Q' ||
          closed.PREPOSITIONS.has(next.lower) ||
          next.lower === 'to' ||
          isCapital(next.text) ||
          closed.OTHER_PRONOUNS.has(next.lower) ||
          /ly$/.test(next.lower))
        ? p === 'N' && before?.tag === 'P'
          ? 'V'
          : 'V'
        : 'N';
    }
    return next?.lower === 'of' ? 'N' : 'V';
  }
  if (p === 'PRO' && prev?.lower !== 'it') return 'V';
  if (p === 'WH') return 'V';
  // "Islanders on Sorray say that": no noun is spelled so, and its clause follows
  if ((p === 'N' || p === 'NP' || p === 'T') && next?.lower === 'that' && ONLY_VERB.test(t.lower)) return 'V';
  if ((p === 'N' || p === 'NP') && /s$|^(?:people|men|women|police|children)$/.test(prev!.lower) && next?.lower !== 'of') return 'V';
  if ((p === 'ADV' || p === 'Q' || p === 'C') && plain) return 'V';
  return 'N';
}
const DASH = /^(?:--+|[—–])$/;

/** Gives each token of a sentence its tag, from closed classes, a verb list, endings and what stands before. */
export function tagSentence(tokens: Token[]): void {
  const titled = isTitled(tokens);
  tokens.forEach((t, i) => {
    if (t.tag === 'Q' || t.tag === 'POS') return;
    t.tag = tagOf(tokens, i, titled);
    if (t.tag === 'POS' && i === 0) t.tag = 'X';
  });
}

/** True for a headline in capitals, where they say nothing. */
function isTitled(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const t of tokens) {
    if (t.tag === 'Q' || t.text.length < 4 || !isLongWord(t.text)) continue;
    words++;
    if (isCapital(t.text)) capitals++;
    else if (verbForm(t.lower)?.reporting) return false;
  }
  return words > 3 && capitals >= 0.8 * words;
}

function tagOf(tokens: Token[], i: number, titled: boolean): Tag {
  const t = tokens[i]!;
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  const plainStart = isPlainStart(t.text.charCodeAt(0));
  if (!plainStart) {
    if (!/[\p{L}\p{N}@#]/u.test(t.text)) return 'X';
    if (/^\d+[-‑]\p{L}/u.test(t.text)) return 'N';
    if (/^[$£€¥]?\d/.test(t.text)) return 'NUM';
  }
  const w = t.lower;
  if (w === 'per' ? next?.lower === 'cent' : w === 'cent' && prev?.lower === 'per') return 'NUM';
  if (w === 'back' && prev?.tag === 'D' && /^(?:the|his|her|its)$/.test(prev.lower)) return 'N';
  if (prev?.tag === 'T' && closed.TIME_NOUNS.has(w.replace(/s$/, '')) && !isCapital(t.text)) return 'T';
  if (ASKED_FIRST.has(w)) {
    if ((w === 'last' || w === 'next') && next && closed.TIME_NOUNS.has(next.lower)) return 'D';
    if (SIDES.has(w) && prev?.tag === 'D')
      return next && /^\p{Ll}/u.test(next.text) && next.tag !== 'Q' && !closedTag(next.lower) && !verbForm(next.lower) ? 'ADJ' : 'N';
    if (EITHER.has(w) && prev && /^(?:D|POS)$/.test(prev.tag) && next && /^[\p{L}\d]/u.test(next.text) && next.tag !== 'Q') return 'ADJ';
    if (ROUGHLY.has(w) && next && NUMBER.test(next.lower)) return 'ADV';
    if (w === 'once' && next && verbForm(next.lower)?.form === 'past') return 'ADV';
    if (closed.TIME.has(w) && (isCapital(t.text) || !/^(?:may|march)$/.test(w)) && !(w === 'may' && next && closedTag(next.lower))) {
      const open = !next || !isCapital(next.text) || next.tag === 'Q';
      if (!/^(?:may|march|april|june|august|jan|sun|sat|mar|wed)\.?$/.test(w) || (open && prev?.tag !== 'NP')) return 'T';
    }
  }
  if (isCapital(t.text) || (!plainStart && /^[@#]/.test(t.text))) {
    if (titled && (closedTag(w) || (verbForm(w) && verbForm(w)!.form !== 'base')))
      return closedTag(w) ?? verbTag(t, prev, tokens[i - 2], next) ?? 'NP';
    const shouting = t.text.length > 3 && t.text === t.text.toUpperCase();
    if (!t.initial) {
      const c = closedTag(w);
      if (c && (shouting || t.text.length === 1 || (prev && prev.tag !== 'NP' && c !== 'AUX' && next && !isCapital(next.text))))
        return t.text === 'I' ? 'PRO' : c;
      if (t.text === 'I') return 'PRO';
      if (c === 'AUX' && w !== 'will' && w !== 'may') return c;
      if (
        c &&
        /^(?:S|C|WH|P|ADV)$/.test(c) &&
        (!prev || prev.tag === 'X' || prev.tag === 'Q') &&
        (!next || next.tag === 'NP' || isCapital(next.text))
      )
        return c;
      if (c && /^(?:he|she|they|it|we|you|the|a|and|but|of)$/.test(w)) return c;
      return 'NP';
    }
    const c = closedTag(w);
    if (c) return c;
    if (!isCommonOpener(t, next)) return 'NP';
    if (next && isCapital(next.text) && next.tag !== 'Q' && !/(?:ly|ing)$/.test(w)) return 'NP';
  }
  const c = closedTag(w);
  if (c && !(w === 'like' && prev?.tag === 'PRO')) {
    if (c === 'P' && w === 'according') return 'P';
    return c;
  }
  if (w === 'close' && next?.lower === 'to' && prev && /^(?:N|NP|AUX|ADV|V)$/.test(prev.tag)) return 'ADV';
  const modifies =
    closed.ADJECTIVES.has(w) &&
    next !== undefined &&
    next.tag !== 'POS' &&
    /^\p{L}/u.test(next.text) &&
    !(w === 'chief' && next.lower === 'of');
  if (modifies && (!prev || /^(?:D|ADJ|POS|NUM|P)$/.test(prev.tag))) return 'ADJ';
  const compound = w.lastIndexOf('-');
  if (compound > 0 && /^\p{L}/u.test(w) && !isPersonNoun(w.slice(compound + 1)) && next && /^\p{L}/u.test(next.text) && next.tag !== 'Q')
    if (!closedTag(next.lower) && !isPersonNoun(w)) return 'ADJ';
  if (prev?.tag === 'TO' && !verbForm(w) && !/s$/.test(w) && next && closed.DETERMINERS.has(next.lower)) return 'VB';
  const v = verbTag(t, realPrevious(tokens, i), tokens[i - 2], next);
  if (v) return v;
  if (
    w.endsWith('ly') &&
    /[a-z]{2}ly$/.test(w) &&
    !/^(?:family|ally|rally|assembly|supply|reply|july|italy|bully|jelly|monopoly|anomaly|daily|early)$/.test(w)
  )
    return 'ADV';
  if (modifies || (isAdjective(w) && !isPersonNoun(w))) return 'ADJ';
  return 'N';
}

/** The token before, adverbs skipped after a subject or auxiliary. */
function realPrevious(tokens: readonly Token[], i: number): Token | undefined {
  let j = i - 1;
  while (j > 0 && tokens[j]!.tag === 'ADV') j--;
  const p = tokens[j];
  return p &&
    (j === i - 1 ||
      p.tag === 'AUX' ||
      p.tag === 'TO' ||
      p.tag === 'PRO' ||
      p.tag === 'WH' ||
      p.tag === 'NP' ||
      p.tag === 'N' ||
      p.tag === 'T')
    ? p
    : tokens[i - 1];
}
