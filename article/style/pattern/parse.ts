import { NO_WORD_EDGE, readClass, readEscape, WORD_EDGE } from './classes';
import { casesOf, escapeChar, PatternError, type Node } from './tree';

interface Flags {
  i: boolean;
  s: boolean;
  m: boolean;
}

/** Reads a pattern in Vale's flavour. Throws PatternError for what JavaScript has nothing for. `ignoreCase` is the rule's own setting. */
export function parsePattern(pattern: string, ignoreCase = false): Node {
  const reader = new Reader(pattern, { i: ignoreCase, s: false, m: true });
  const tree = reader.choice();
  if (reader.at < pattern.length) throw new PatternError('it closes a bracket that was never opened');
  return tree;
}

class Reader {
  at = 0;
  private depth = 0;
  constructor(
    readonly text: string,
    private flags: Flags,
  ) {}

  choice(): Node {
    if (++this.depth > 100) throw new PatternError('its brackets are nested too deeply');
    const outer = this.flags;
    const options = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at++;
      options.push(this.sequence());
    }
    this.flags = outer;
    this.depth--;
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.text.length && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
      const atom = this.atom();
      if (atom) parts.push(this.repeated(atom));
    }
    return parts.length === 1 ? parts[0]! : parts.length ? { kind: 'sequence', parts } : { kind: 'empty' };
  }

  private repeated(atom: Node): Node {
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([?+]?)/.exec(this.text.slice(this.at, this.at + 24));
    if (!found) return atom;
    this.at += found[0].length;
    const [, sign, low, comma, high, mode] = found;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(low);
    const max = sign ? (sign === '?' ? 1 : Infinity) : comma ? (high ? Number(high) : Infinity) : min;
    if (min > max) throw new PatternError(`the numbers of {${min},${max}} are the wrong way round`);
    if (atom.kind === 'assert' || atom.kind === 'look') return min === 0 ? { kind: 'empty' } : atom;
    return this.repeated({ kind: 'repeat', body: atom, min, max, lazy: mode === '?' });
  }

  private atom(): Node | null {
    const char = this.next();
    if (char === '(') return this.group();
    if (char === '[') {
      const { source, end } = readClass(this.text, this.at, this.flags.i);
      this.at = end;
      return { kind: 'set', source };
    }
    if (char === '.') return { kind: 'set', source: this.flags.s ? '[\\s\\S]' : '.' };
    if (char === '^') return { kind: 'assert', source: this.flags.m ? '(?<![^\\n])' : '(?<![\\s\\S])' };
    if (char === '$') return { kind: 'assert', source: this.flags.m ? '(?![^\\n])' : '(?![\\s\\S])' };
    if (char === '\\') return this.escape();
    if ('*+?'.includes(char)) throw new PatternError(`‘${char}’ has nothing before it to repeat`);
    return this.literal(char);
  }

  private literal(char: string): Node {
    if (this.flags.i) {
      const [lower, upper] = casesOf(char);
      if (lower !== upper) return { kind: 'set', source: `[${escapeChar(lower)}${escapeChar(upper)}]`, char: lower };
    }
    // a rule is typed with straight apostrophes and meets curly ones
    return { kind: 'set', source: char === "'" ? "['’]" : escapeChar(char), char };
  }

  private escape(): Node | null {
    const rest = this.text.slice(this.at);
    if (rest.startsWith('Q')) {
      const end = rest.indexOf('\\E');
      const quoted = end < 0 ? rest.slice(1) : rest.slice(1, end);
      this.at += end < 0 ? rest.length : end + 2;
      return quoted ? { kind: 'sequence', parts: [...quoted].map((c) => this.literal(c)) } : null;
    }
    const edge = /^(?:[bB]|A|[zZ]|G)/.exec(rest)?.[0];
    if (edge) {
      this.at++;
      if (edge === 'G') throw new PatternError('it uses \\G, which has no counterpart here');
      return {
        kind: 'assert',
        source: edge === 'A' ? '(?<![\\s\\S])' : /z/i.test(edge) ? '(?![\\s\\S])' : edge === 'b' ? WORD_EDGE : NO_WORD_EDGE,
      };
    }
    const reference = /^(?:([1-9]\d?)|k[<{']([A-Za-z_]\w*)[>}'])/.exec(rest);
    if (reference) {
      this.at += reference[0].length;
      return { kind: 'backref', source: reference[1] ? `(?:\\${reference[1]})` : `\\k<${reference[2]}>` };
    }
    const { source, char, length } = readEscape(rest, false);
    this.at += length;
    return char !== undefined ? this.literal(char) : { kind: 'set', source };
  }

  private group(): Node | null {
    const rest = this.text.slice(this.at);
    if (rest.startsWith('?#')) {
      const end = rest.indexOf(')');
      if (end < 0) throw new PatternError('a comment in it is never closed');
      this.at += end + 1;
      return null;
    }
    const flagged = /^\?([imsnxU]*)(?:-([imsnxU]*))?([:)])/.exec(rest);
    if (flagged) return this.flagged(flagged[0].length, flagged[1] ?? '', flagged[2] ?? '', flagged[3] === ':');
    const look = /^\?<?[=!]/.exec(rest)?.[0];
    if (look) return { kind: 'look', open: `(${look}`, body: this.body(look.length) };
    if (rest.startsWith('?>')) return { kind: 'group', name: '', body: this.body(2) };
    const named = /^\?P?[<']([A-Za-z_]\w*)[>']/.exec(rest);
    if (named) return { kind: 'group', name: named[1]!, body: this.body(named[0].length) };
    if (rest.startsWith('?')) throw new PatternError(`it uses (${rest.slice(0, 2)}…), which has no counterpart here`);
    return { kind: 'group', name: null, body: this.body(0) };
  }

  private flagged(length: number, on: string, off: string, scoped: boolean): Node | null {
    if (/[xnU]/.test(on)) throw new PatternError(`it uses the flag ‘${/[xnU]/.exec(on)![0]}’, which has no counterpart here`);
    const outer = this.flags;
    const has = (name: 'i' | 's' | 'm'): boolean => (on.includes(name) ? true : off.includes(name) ? false : outer[name]);
    const flags: Flags = { i: has('i'), s: has('s'), m: has('m') };
    if (!scoped) {
      this.at += length;
      this.flags = flags;
      return null;
    }
    this.flags = flags;
    const body = this.body(length);
    this.flags = outer;
    return { kind: 'group', name: '', body };
  }

  private body(skip: number): Node {
    this.at += skip;
    const body = this.choice();
    if (this.text[this.at] !== ')') throw new PatternError('a bracket in it is never closed');
    this.at++;
    return body;
  }

  private next(): string {
    const char = String.fromCodePoint(this.text.codePointAt(this.at)!);
    this.at += char.length;
    return char;
  }
}
