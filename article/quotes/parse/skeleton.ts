import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, WHO } from '../words/closed';
import { AUXILIARY, verbForm } from '../words/verbs';
import { isDash, quoteToken, tokenize, type Token } from './token';

/** A quotation of a block, in offsets of the block. */
export interface Hole {
  open: number;
  start: number;
  end: number;
  close: number;
  text: string;
}

/** The skeleton of a block cut into sentences: each quotation is one token, what only interrupts is dropped. */
export function sentencesOf(text: string, holes: readonly Hole[], from = 0, to = text.length): Token[][] {
  const tokens: Token[] = [];
  let at = from;
  holes.forEach((hole, i) => {
    tokenize(text, at, hole.open, tokens);
    tokens.push(quoteToken(hole.text, hole.open, hole.close, i));
    at = hole.close;
  });
  tokenize(text, at, to, tokens);
  return cut(withoutNoise(tokens));
}

const PARTY = /^(?:[RDI]|Rep|Dem|Ind|LD|Lab|Con)(?:[-–]|$)/;

const CLOSED = [ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, WHO];

/** "Ann Lee, 46, star of the show": what follows is no part of the name. */
function opensApposition(next: Token | undefined): boolean {
  if (
    !next ||
    !/^\p{Ll}/u.test(next.text) ||
    next.tag === 'Q' ||
    AUXILIARY.has(next.lower) ||
    CLOSED.some((words) => words.has(next.lower))
  )
    return false;
  const form = verbForm(next.lower)?.form;
  return form !== 'past' && form !== 's' && !/ed$|ly$/.test(next.lower);
}

/** Drops "(R-Ohio)", ", D-N.Y.,", ", 46," and other short words in brackets. */
function withoutNoise(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.text === '(' || t.text === '[') {
      const inside = tokens.slice(i + 1, i + 26);
      const shut = inside.findIndex((u) => u.text === ')' || u.text === ']');
      if (shut >= 0 && !inside.slice(0, shut).some((u) => u.tag === 'Q')) {
        i += shut + 1;
        continue;
      }
    }
    const a = tokens[i + 1];
    if (t.text === ',' && a && (/^\d{1,3}$/.test(a.text) || PARTY.test(a.text) || /^[JS]r\.?$/.test(a.text))) {
      let end = i + 2;
      while (end < i + 6 && tokens[end] && tokens[end]!.text !== ',' && /^\p{Lu}|^[-–.]$/u.test(tokens[end]!.text) && PARTY.test(a.text))
        end++;
      if (tokens[end]?.text === ',') {
        i = opensApposition(tokens[end + 1]) ? end - 1 : end;
        continue;
      }
      if (tokens[end]?.text === '.' || (tokens[end] && tokens[end]!.tag === 'Q')) {
        i = end - 1;
        continue;
      }
    }
    if (t.text.length === 1 && '[]()*'.includes(t.text)) continue;
    out.push(t);
  }
  return out;
}

const ENDS = /^[.?!…;]$/;
const isCapital = (t: Token | undefined): boolean => t !== undefined && /^[\p{Lu}\p{N}@$£€]/u.test(t.text);

/** True where words like "Lee said" follow, before anything else could be quoted. */
function saidFollows(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (!next || next.tag === 'Q') return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const t = tokens[i]!;
    if (t.tag === 'Q' || ENDS.test(t.text) || t.text === ':') return false;
    const verb = verbForm(t.lower);
    if (verb?.reporting && verb.form !== 'ing' && i > from) {
      const after = tokens[i + 1];
      return !after || after.text !== 'that';
    }
  }
  return false;
}

/** "Voters agree - Ann Lee: “…”": the name behind the dash opens a sentence of its own. */
function leadsIn(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    if (tokens[i]?.text === ':') return i > from && tokens[i + 1]?.tag === 'Q';
    if (!isCapital(tokens[i])) return false;
  }
  return false;
}

function endsHere(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  if (t.tag !== 'Q') {
    if (isDash(t.text) || t.text === '-') return leadsIn(tokens, i + 1);
    if (ENDS.test(t.text)) return t.text !== '…' || isCapital(next);
    return /^(?:a\.m\.|p\.m\.|inc\.|etc\.)$/.test(t.lower) && isCapital(next);
  }
  if (!next) return true;
  const mark = /([.?!…]|\.{3}|[,;:—–-])[\s"'’”)\]]*$/.exec(t.text)?.[1];
  if (!mark || /[,;:—–-]/.test(mark)) return false;
  if (/^[,;:.?!)—–-]/.test(next.text)) return false;
  if (mark === '.') return !/^\p{Ll}/u.test(next.text) || !saidFollows(tokens, i + 1);
  return isLedIn(tokens, i) || !saidFollows(tokens, i + 1);
}

/** "Lee shouted, “Shame!” Roe asked her to sit": who speaks has gone before. */
function isLedIn(tokens: readonly Token[], i: number): boolean {
  const verb = verbForm(tokens[i - 2]?.lower ?? '');
  return /^[,:]$/.test(tokens[i - 1]?.text ?? '') && verb?.reporting === true && verb.form !== 'base' && isCapital(tokens[i + 1]);
}

function cut(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  tokens.forEach((t, i) => {
    if (sentence.length === 0 || (sentence.length === 1 && sentence[0]!.tag !== 'Q' && !/^[\p{L}\p{N}]/u.test(sentence[0]!.text)))
      t.initial = true;
    sentence.push(t);
    if (!endsHere(tokens, i)) return;
    sentences.push(sentence);
    sentence = [];
  });
  if (sentence.length > 0) sentences.push(sentence);
  return sentences.map((s) => s.filter((t, i) => !(isDash(t.text) && i === 0)));
}
