import { ABBREVIATIONS } from '../words/closed';

export type Tag =
  | 'D' // determiner
  | 'PRO' // pronoun that may be a subject
  | 'OBJ' // other pronoun
  | 'P' // preposition
  | 'C' // and, but
  | 'S' // subordinator, that
  | 'WH' // who, which
  | 'AUX'
  | 'TO'
  | 'V' // finite verb
  | 'VN' // past form that is not the main verb, or might not be
  | 'VG' // -ing
  | 'VB' // infinitive
  | 'ADV'
  | 'ADJ'
  | 'N'
  | 'NP' // proper noun
  | 'NUM'
  | 'POS' // 's
  | 'T' // day, month
  | 'Q' // a whole quotation
  | 'X'; // anything else: punctuation

export interface Token {
  text: string;
  lower: string;
  /** Offsets into the block. */
  start: number;
  end: number;
  tag: Tag;
  /** Index, in the block, of the quotation that this token stands for; -1 otherwise. */
  piece: number;
  /** First word of its sentence, so that its capital says nothing. */
  initial: boolean;
}

/** A dash that parts a sentence: not a hyphen. */
export const isDash = (text: string): boolean => /^(?:--+|[—–])$/.test(text);

// a letter whose two bytes were read as two characters ("RubÃ©n") is one of the word
const SCAN =
  /\d+(?:[-‑]\p{L}+)+|(?:\p{Lu}\.){2,}|[@#][\p{L}\p{N}_]+|[$£€¥]?\d[\d,.:/]*\d(?:%|st\b|nd\b|rd\b|th\b|s\b)?|[$£€¥]?\d(?:%|st\b|nd\b|rd\b|th\b|s\b)?|\p{L}(?:[\p{L}\p{M}\p{N}]|(?<=[ÃÂÄÅ])[\u0080-\u00bf])*(?:(?:['’](?=\p{L})|&(?=\p{Lu})|[-‑](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*|--+|\.{3}|[^\s]/uy;
const CONTRACTION = /^(.+?)(['’]s|['’])$/u;

interface Word {
  text: string;
  lower: string;
}

/** The words of the stories read, each once: what is asked of a word again and again finds it by being the same. */
const words = new Map<string, Word>();
const MOST_WORDS = 50_000;

function wordOf(text: string): Word {
  const have = words.get(text);
  if (have) return have;
  if (words.size >= MOST_WORDS) words.clear();
  const word = { text, lower: text.toLowerCase().replaceAll('’', "'") };
  words.set(text, word);
  return word;
}

const token = (written: string, start: number, tag: Tag = 'X'): Token => {
  const { text, lower } = wordOf(written);
  return { text, lower, start, end: start + text.length, tag, piece: -1, initial: false };
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const SPACE = /\s/;
const isSpace = (code: number, text: string, at: number): boolean =>
  code < 128 ? code === 32 || (code > 8 && code < 14) : SPACE.test(text[at]!);
/** Signs that stand alone whatever is beside them. */
const ALONE = new Set([...',;:!?()"“”'].map((sign) => sign.charCodeAt(0)));
/** Signs that may go on with a word of plain letters: apostrophes, hyphens, &, a full stop behind a single capital. */
const GOES_ON = new Set([..."'’&-‑."].map((sign) => sign.charCodeAt(0)));

/** The end of the plain word or lone sign that begins at an offset; -1 where more must be looked at. */
function plainEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (ALONE.has(code)) return at + 1;
  if (!isLetter(code)) return -1;
  let end = at + 1;
  let next = end < to ? text.charCodeAt(end) : 32;
  while (isLetter(next) || isDigit(next)) next = ++end < to ? text.charCodeAt(end) : 32;
  if (next === 46) return end - at > 1 ? end : -1;
  return next > 127 ? (next === 0x201c || next === 0x201d ? end : -1) : GOES_ON.has(next) ? -1 : end;
}

/** Words and punctuation of one stretch of a block; abbreviations keep their full stop, 's stands alone. */
export function tokenize(text: string, from: number, to: number, out: Token[]): void {
  const part = to < text.length ? text.slice(0, to) : text;
  for (let at = from; at < to;) {
    if (isSpace(text.charCodeAt(at), text, at)) {
      at++;
      continue;
    }
    const plain = plainEnd(text, at, to);
    if (plain > 0) {
      out.push(token(text.slice(at, plain), at));
      at = plain;
      continue;
    }
    SCAN.lastIndex = at;
    const word = SCAN.exec(part)?.[0] ?? text[at]!;
    scanned(word, at, out);
    at += word.length;
  }
}

/** Adds what is more than a plain word or a lone sign. */
function scanned(word: string, start: number, out: Token[]): void {
  const last = out.at(-1);
  if (word === '.' && last && last.end === start && last.piece < 0) {
    const single = /^\p{Lu}$/u.test(last.text);
    if (single || (/^\p{Lu}|^[ap]\.m$|^vs$|^v$/u.test(last.text) && ABBREVIATIONS.has(last.lower))) {
      last.text += '.';
      last.lower += '.';
      last.end++;
      return;
    }
  }
  if (/^\p{L}/u.test(word)) {
    const cut = /['’]/.test(word) ? CONTRACTION.exec(word) : null;
    if (cut && cut[1] && !/^(?:it|he|she|that|there|what|who|let|here|where|how)$/i.test(cut[1])) {
      out.push(token(cut[1], start), token(cut[2]!, start + cut[1].length, 'POS'));
      return;
    }
  } else if (/^['’]$/u.test(word) && last && last.end === start && /s$/i.test(last.text)) {
    out.push(token(word, start, 'POS'));
    return;
  }
  out.push(token(word, start));
}

/** The token that stands for a whole quotation. */
export const quoteToken = (text: string, start: number, end: number, piece: number): Token => ({
  text,
  lower: '',
  start,
  end,
  tag: 'Q',
  piece,
  initial: false,
});
