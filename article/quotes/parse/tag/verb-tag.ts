import { DETERMINERS, OTHER_PRONOUNS, PREPOSITIONS } from '../../words/closed';
import { isPersonNoun } from '../../words/bodies';
import { AUXILIARY, BE, PLAIN_SPEECH, verbForm, type VerbForm } from '../../words/verbs';
import { isDash, type Tag, type Token } from '../token';
import { closedTag } from './closed-class';
import { isCapital, isWord } from './letters';

type Neighbour = Token | undefined;

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|cannot|do|does|did|(?:won|would|can|could|should|do|does|did)n?'t)$/;
/** Nouns that only look like a form in -ing. */
const ING_NOUN = /^(?:any|every|no|some)?thing$|^(?:morning|evening|spring|string|king|wing|ring|ceiling|sibling|offspring|pudding)$/;
/** Base forms that are never nouns: "Critics, however, say". */
const ONLY_VERB = /^(?:say|tell|add|argue|insist|explain|admit|agree|believe|think|warn|write|complain|contend|maintain|predict|suggest)$/;
/** Forms in -s that are never nouns behind a subject. */
const ONLY_VERB_S = /^(?:says|tells|asks|adds|writes|explains|recalls|insists|argues)$/;
/** Past forms that are spelled like the base. */
const SAME_PAST = /^(?:put|read|cut|hit|let|set|cast|quit|shut|spread|split|hurt|cost|upset)$/;
/** Determiners that stand for a noun too: "some say". */
const PRONOMINAL = /^(?:some|many|most|few|both|several|all|those|one|another|others|neither|each)$/;
const PLURAL = /s$|^(?:people|men|women|police|children)$/;

const AFTER_TO: Readonly<Record<VerbForm['form'], Tag>> = { base: 'VB', s: 'VN', past: 'VN', ing: 'N' };
const AFTER_AUXILIARY: Readonly<Record<Exclude<VerbForm['form'], 'ing'>, Tag>> = { base: 'VB', s: 'N', past: 'VN' };
const SUBJECTS: ReadonlySet<Tag> = new Set<Tag>(['PRO', 'WH', 'NP', 'N', 'Q', 'T', 'C', 'ADV', 'OBJ']);

/**
 * The tag of a word that can be a form of a verb; undefined where it cannot. `prev`: what governs it; `before`: the token before the
 * last.
 */
export function verbTag(t: Token, prev: Neighbour, before: Neighbour, next: Neighbour): Tag | undefined {
  const verb = verbForm(t.lower) ?? unlistedPast(t.lower);
  if (!verb) return unlistedTag(t.lower, prev, before, next);
  const p = prev?.tag;
  if (p === 'TO') return before?.lower === 'according' ? 'N' : AFTER_TO[verb.form];
  if (verb.form === 'ing') return p === 'D' || p === 'ADJ' || (p === 'POS' && isHead(next)) ? 'N' : 'VG';
  if (p === 'AUX') return BE.has(prev!.lower) && SAME_PAST.test(t.lower) ? 'VN' : AFTER_AUXILIARY[verb.form];
  if (p === 'NUM' || p === 'D' || p === 'POS' || p === 'ADJ') return tagInNominal(verb, prev!, next);
  if (SAME_PAST.test(t.lower) && (p === 'NP' || p === 'PRO')) return 'V';
  if (t.lower === 'put' && next?.lower === 'it') return 'V';
  if (t.lower === 'read' && p === 'Q' && next && DETERMINERS.has(next.lower)) return 'V';
  if (verb.form === 'past') return p === 'P' || (p === 'V' && isModifier(verb, next)) ? 'ADJ' : 'V';
  const isVerb = verb.form === 's' ? isVerbInS(t.lower, verb, prev, before, next) : isFiniteBase(t.lower, verb, prev, next);
  return isVerb ? 'V' : 'N';
}

function unlistedPast(word: string): VerbForm | undefined {
  return word.endsWith('ed') && /[a-z]{3}ed$/.test(word) ? { base: word, form: 'past', reporting: false } : undefined;
}

/** A verb that no list has, by what stands beside it. */
function unlistedTag(word: string, prev: Neighbour, before: Neighbour, next: Neighbour): Tag | undefined {
  if (prev?.tag === 'AUX' && MODAL.test(prev.lower) && /^[a-z]+$/.test(word) && !/(?:ly|ing|s)$/.test(word)) return 'VB';
  const hasParticle = next !== undefined && /^(?:up|out|in|off|down|back|away|over)$/.test(next.lower);
  if (prev?.tag === 'TO' && before?.lower !== 'according' && hasParticle) return 'VB';
  return word.endsWith('ing') && /[a-z]{2}ing$/.test(word) && prev?.tag !== 'D' && !ING_NOUN.test(word) ? 'VG' : undefined;
}

/** "Lee's telling of it", "Lee's hearing was": a form in -ing that is what is owned. */
const isHead = (next: Neighbour): boolean => next !== undefined && (next.lower === 'of' || AUXILIARY.has(next.lower));

/** Behind a determiner, a number, a genitive or an adjective: a noun or a participle, unless those stand for a noun themselves. */
function tagInNominal(verb: VerbForm, prev: Token, next: Neighbour): Tag {
  const isPast = verb.form === 'past';
  const plain = PLAIN_SPEECH.has(verb.base);
  if (prev.tag === 'NUM' || (prev.tag === 'D' && PRONOMINAL.test(prev.lower))) return isPast || (plain && next?.tag !== 'X') ? 'V' : 'N';
  if (!isPast) return 'N';
  return plain && prev.tag !== 'D' ? 'V' : 'ADJ';
}

/** "said leaked papers show": a past form behind another verb goes with the noun that follows. */
const isModifier = (verb: VerbForm, next: Neighbour): boolean =>
  isWord(next) && !closedTag(next!.lower) && !PLAIN_SPEECH.has(verb.base) && !next!.lower.endsWith('ly');

/** Whether a form in -s is a verb, not the plural of a noun. */
function isVerbInS(word: string, verb: VerbForm, prev: Neighbour, before: Neighbour, next: Neighbour): boolean {
  const p = prev?.tag;
  const plain = PLAIN_SPEECH.has(verb.base);
  const ends = !next || next.tag === 'Q' || /^[.,:]$/.test(next.text);
  if ((plain || word === 'reads') && p === 'N' && ends && before?.tag !== 'ADJ') return true;
  const isComma = prev?.text === ',';
  if (!p || !(SUBJECTS.has(p) || isComma || isDash(prev!.text))) return plain && !p;
  if (plain && ONLY_VERB_S.test(word)) return true;
  if (next?.lower === 'of') return false;
  const mayBePlural = p === 'N' || p === 'C' || p === 'T' || p === 'ADV' || isComma;
  return !mayBePlural || opensComplement(next);
}

/** Whether a word begins what a verb has behind it rather than a noun. */
const opensComplement = (next: Neighbour): boolean =>
  next !== undefined &&
  (next.tag === 'Q' ||
    next.lower === 'that' ||
    next.lower === 'to' ||
    DETERMINERS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    OTHER_PRONOUNS.has(next.lower) ||
    isCapital(next.text) ||
    next.lower.endsWith('ly'));

/** Whether a base form is a finite verb: it has a subject in the plural before it. */
function isFiniteBase(word: string, verb: VerbForm, prev: Neighbour, next: Neighbour): boolean {
  if (prev === undefined) return false;
  const p = prev.tag;
  if (prev.text === ',') return ONLY_VERB.test(word);
  if (p === 'PRO' || p === 'WH') return prev.lower !== 'it';
  if (p === 'ADV' || p === 'Q' || p === 'C') return PLAIN_SPEECH.has(verb.base);
  // "Islanders on Sorray say that": no noun is spelled so, and its clause follows
  if ((p === 'N' || p === 'NP' || p === 'T') && next?.lower === 'that' && ONLY_VERB.test(word)) return true;
  // "said Herons coach Ann Lee"; "Herons host Vale" are at home
  if (p === 'NP' && isCapital(next?.text ?? '') && isPersonNoun(word) && word !== 'host') return false;
  return (p === 'N' || p === 'NP') && PLURAL.test(prev.lower) && next?.lower !== 'of';
}
