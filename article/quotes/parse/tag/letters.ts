import { remember } from '../../words/remember';
import type { Token } from '../token';

const CAPITAL = /^\p{Lu}/u;
/** A small particle and the name that it is joined to: "al-Sisi", "d'Arcy". */
const JOINED = /^(?:a[dlnrstz]|ash|el|ul|bin|ibn|abu|d)[-‑'’]\p{Lu}/u;

/** A capital begins the word, or the name behind its particle. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 128) return CAPITAL.test(word);
  return code < 97 ? code >= 65 && code <= 90 : JOINED.test(word);
}

/** "@name", "#topic". */
export const isHandle = (word: string): boolean => word.startsWith('@') || word.startsWith('#');

/** A letter of English begins the word: it is no number, no sign and no handle. */
export function isPlainStart(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A capital begins the word, and it is not the first of a quotation. */
export const isCapitalWord = (t: Token | undefined): boolean => t !== undefined && t.tag !== 'Q' && isCapital(t.text);

/** A word of letters that is not a quotation. */
export const isWord = (t: Token | undefined): boolean => t !== undefined && t.tag !== 'Q' && /^\p{L}/u.test(t.text);

/** Four letters at least begin the word. */
export const isLongWord = remember((word: string): boolean => /^\p{L}{4,}/u.test(word));
