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

const SCAN =
  /\d+(?:[-‑]\p{L}+)+|(?:\p{Lu}\.){2,}|[@#][\p{L}\p{N}_]+|[$£€¥]?\d[\d,.:/]*\d(?:%|st\b|nd\b|rd\b|th\b|s\b)?|[$£€¥]?\d(?:%|st\b|nd\b|rd\b|th\b|s\b)?|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’&](?=\p{L})|[-‑](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*|--+|\.{3}|[^\s]/gu;
const CONTRACTION = /^(.+?)(['’]s|['’])$/u;

const token = (text: string, start: number, initial = false): Token => ({
  text,
  lower: text.toLowerCase().replaceAll('’', "'"),
  start,
  end: start + text.length,
  tag: 'X',
  piece: -1,
  initial,
});

/** Words and punctuation of one stretch of a block; abbreviations keep their full stop, 's stands alone. */
export function tokenize(text: string, from: number, to: number, out: Token[]): void {
  const part = text.slice(from, to);
  SCAN.lastIndex = 0;
  for (const match of part.matchAll(SCAN)) {
    let word = match[0];
    const start = from + match.index;
    const last = out.at(-1);
    if (word === '.' && last && last.end === start && last.piece < 0) {
      const single = /^\p{Lu}$/u.test(last.text);
      if (single || (/^\p{Lu}|^[ap]\.m$|^vs$|^v$/u.test(last.text) && ABBREVIATIONS.has(last.lower))) {
        last.text += '.';
        last.lower += '.';
        last.end++;
        continue;
      }
    }
    if (/^\p{L}/u.test(word)) {
      const cut = CONTRACTION.exec(word);
      if (cut && cut[1] && !/^(?:it|he|she|that|there|what|who|let|here|where|how)$/i.test(cut[1])) {
        out.push(token(cut[1], start));
        word = cut[2]!;
        out.push({ ...token(word, start + cut[1].length), tag: 'POS' });
        continue;
      }
    } else if (/^['’]$/u.test(word) && last && last.end === start && /s$/i.test(last.text)) {
      out.push({ ...token(word, start), tag: 'POS' });
      continue;
    }
    out.push(token(word, start));
  }
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
