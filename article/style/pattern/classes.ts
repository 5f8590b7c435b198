import { casesOf, escapeChar, PatternError } from './tree';

const POSIX: Record<string, string> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  word: '\\p{L}\\p{N}_',
  xdigit: '0-9a-fA-F',
};

/** Letters of a word as Vale's patterns mean them: of any script, where JavaScript's own \w knows only those of English. */
const WORD = '\\p{L}\\p{N}_';
const EDGE_BEFORE = `(?<![${WORD}])(?=[${WORD}])`;
const EDGE_BEHIND = `(?<=[${WORD}])(?![${WORD}])`;
/** `\b` and `\B`. */
export const WORD_EDGE = `(?:${EDGE_BEFORE}|${EDGE_BEHIND})`;
export const NO_WORD_EDGE = `(?!${WORD_EDGE})`;

interface Escape {
  source: string;
  /** The one character it stands for, where it is one. */
  char?: string;
  /** How much of the text after the backslash it takes. */
  length: number;
}

/** What stands after a backslash. `inClass`: inside square brackets, where \b is a backspace. */
export function readEscape(rest: string, inClass: boolean): Escape {
  const first = rest[0];
  if (first === undefined) throw new PatternError('it ends in a backslash');
  if (first === 'w') return { source: inClass ? WORD : `[${WORD}]`, length: 1 };
  if (first === 'W' && !inClass) return { source: `[^${WORD}]`, length: 1 };
  if ('dDsSW'.includes(first)) return { source: `\\${first}`, length: 1 };
  const property = /^[pP](?:([A-Z])|\{(\^?)(\w+)\})/.exec(rest);
  if (property)
    return { source: `\\${property[2] ? 'P' : first}{${propertyName(property[1] ?? property[3]!)}}`, length: property[0].length };
  const code = /^(?:x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4}))/.exec(rest);
  if (code) {
    const char = String.fromCodePoint(parseInt((code[1] ?? code[2] ?? code[3])!, 16));
    return { source: escapeChar(char, inClass), char, length: code[0].length };
  }
  const control: Record<string, string> = {
    n: '\n',
    t: '\t',
    r: '\r',
    f: '\f',
    v: '\v',
    a: '\x07',
    e: '\x1b',
    0: '\0',
    ...(inClass ? { b: '\b' } : {}),
  };
  if (first in control) return { source: escapeChar(control[first]!, inClass), char: control[first]!, length: 1 };
  if (/[A-Za-z]/.test(first)) throw new PatternError(`it uses \\${first}, which has no counterpart here`);
  const char = String.fromCodePoint(rest.codePointAt(0)!);
  return { source: escapeChar(char, inClass), char, length: char.length };
}

/** Go and .NET name scripts as JavaScript does with `Script=`. */
function propertyName(name: string): string {
  for (const candidate of [name, `Script=${name}`]) {
    try {
      new RegExp(`\\p{${candidate}}`, 'u');
      return candidate;
    } catch {
      // the next spelling
    }
  }
  throw new PatternError(`it names a class of characters, \\p{${name}}, that is not known here`);
}

/** A class from just behind its opening bracket. Gives it for JavaScript with its brackets, and where it ends. */
export function readClass(text: string, from: number, ignoreCase: boolean): { source: string; end: number } {
  let at = from;
  let out = '';
  const negated = text[at] === '^';
  if (negated) at++;
  let first = true;
  for (; ; first = false) {
    const char = text[at];
    if (char === undefined) throw new PatternError('a square bracket in it is never closed');
    if (char === ']' && !first) break;
    const posix = /^\[:(\^?)(\w+):\]/.exec(text.slice(at, at + 14));
    if (posix) {
      const set = POSIX[posix[2]!];
      if (!set || posix[1]) throw new PatternError(`it uses ${posix[0]}, which has no counterpart here`);
      out += set;
      at += posix[0].length;
      continue;
    }
    if (char === '-' && text[at + 1] === '[')
      throw new PatternError('it takes one class of characters from another, which has no counterpart here');
    const low = readMember(text, at);
    at += low.length;
    if (low.char !== undefined && text[at] === '-' && text[at + 1] !== ']' && text[at + 1] !== undefined) {
      const high = readMember(text, at + 1);
      if (high.char === undefined || high.char < low.char) throw new PatternError('a range of characters in it is the wrong way round');
      at += 1 + high.length;
      out += range(low.char, high.char, ignoreCase);
    } else
      out +=
        low.char === undefined
          ? low.source
          : ignoreCase
            ? [...new Set(casesOf(low.char))].map((c) => escapeChar(c, true)).join('')
            : low.source;
  }
  return { source: `[${negated ? '^' : ''}${out}]`, end: at + 1 };
}

function readMember(text: string, at: number): Escape {
  if (text[at] === '\\') {
    const escape = readEscape(text.slice(at + 1), true);
    return { ...escape, length: escape.length + 1 };
  }
  const char = String.fromCodePoint(text.codePointAt(at)!);
  return { source: escapeChar(char, true), char, length: char.length };
}

function range(low: string, high: string, ignoreCase: boolean): string {
  const plain = `${escapeChar(low, true)}-${escapeChar(high, true)}`;
  const oneCase = /^[a-z]{2}$|^[A-Z]{2}$/.test(low + high);
  return ignoreCase && oneCase ? `${low.toLowerCase()}-${high.toLowerCase()}${low.toUpperCase()}-${high.toUpperCase()}` : plain;
}
