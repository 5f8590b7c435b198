import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Problem, StyleFile } from './pack';

/** Largest rule file that is read, in UTF-16 units: 13,000 substitutions take about 600,000. */
const LARGEST = 8_000_000;
/** Anchors may be named this often in one value before it is taken for an attack. */
const MOST_ALIASES = 100;

/** A text of a rule with the line it stands in. */
export interface Line {
  text: string;
  line: number;
}

/** A YAML file with the line of everything in it. As in Vale, the case of a key is no matter, and of two alike the later counts. */
export class Source {
  private readonly pairs_: readonly Pair[];

  private constructor(
    readonly file: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {
    this.pairs_ = isMap(document.contents) ? document.contents.items : [];
  }

  /** Reads a file, or says why it cannot be. */
  static read({ path, text }: StyleFile): Source | Problem {
    if (text.length > LARGEST)
      return { file: path, line: 1, reason: `The file is too large: ${Math.round(text.length / 1e6)} million characters, 8 at most` };
    const lines = new LineCounter();
    try {
      const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
      const [error] = document.errors;
      if (error)
        return {
          file: path,
          line: error.linePos?.[0].line ?? 1,
          reason: `The file is no valid YAML: ${saidOf(error.message)}`,
        };
      if (!isMap(document.contents)) return { file: path, line: 1, reason: 'The file holds no settings' };
      return new Source(path, document, lines);
    } catch (error) {
      return { file: path, line: 1, reason: `The file cannot be read as YAML: ${saidOf((error as Error).message)}` };
    }
  }

  /** The keys of the top in lower case, each once. */
  keys = (): string[] => [...new Set(this.pairs_.map(keyOf))];

  /** Keys of the top that stand more than once, with the line of the later one. */
  repeated(): Line[] {
    const keys = this.pairs_.map(keyOf);
    return this.pairs_.flatMap((pair, i) => (keys.indexOf(keys[i]!) < i ? [{ text: keys[i]!, line: this.lineOf(pair.key as Node) }] : []));
  }

  has = (key: string): boolean => this.pairOf(key) !== undefined;
  value = (key: string): unknown => {
    const found = this.node(key);
    return isScalar(found) ? found.value : found?.toJS(this.document, { maxAliasCount: MOST_ALIASES });
  };
  text = (key: string): string | null => textOf(this.node(key));
  flag = (key: string): boolean => /^(?:true|yes|on|y|1)$/i.test(String(this.value(key)));
  number(key: string, otherwise: number): number {
    const text = this.text(key);
    return text !== null && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : otherwise;
  }

  /** The texts of a list (or of one text), each with its line. */
  list(key: string): Line[] {
    const found = this.node(key);
    const items = isSeq(found) ? found.items : isScalar(found) ? [found] : [];
    return items.flatMap((item) => {
      const text = textOf(this.resolved(item));
      return text === null ? [] : [{ text, line: this.lineOf(item as Node) }];
    });
  }

  /** The pairs of a map, or of a list of maps; of two with one key the later. `value` is null where it is no text. */
  pairs(key: string): { key: string; value: string | null; line: number }[] {
    const found = this.node(key);
    const maps = isMap(found) ? [found] : isSeq(found) ? found.items.map((item) => this.resolved(item)).filter((item) => isMap(item)) : [];
    const byKey = new Map<string, { key: string; value: string | null; line: number }>();
    for (const pair of maps.flatMap((map) => map.items)) {
      const name = textOf(pair.key) ?? '';
      byKey.set(name, { key: name, value: textOf(this.resolved(pair.value)), line: this.lineOf(pair.key as Node | null) });
    }
    return [...byKey.values()];
  }

  /** The line of a key of the top, counted from 1. */
  line = (key: string): number => this.lineOf((this.pairOf(key)?.key as Node | undefined) ?? null);

  /** The maps of a list, each as a plain value with its line. */
  maps(key: string): { value: Record<string, unknown>; line: number }[] {
    const found = this.node(key);
    if (!isSeq(found)) return [];
    return found.items.filter(isMap).map((map) => ({
      value: map.toJS(this.document, { maxAliasCount: MOST_ALIASES }) as Record<string, unknown>,
      line: this.lineOf(map),
    }));
  }

  private pairOf = (key: string): Pair | undefined => this.pairs_.findLast((pair) => keyOf(pair) === key);
  private node = (key: string): Node | undefined => this.resolved(this.pairOf(key)?.value);
  private resolved = (node: unknown): Node | undefined =>
    ((isAlias(node) ? node.resolve(this.document) : node) as Node | null | undefined) ?? undefined;

  private lineOf(node: Node | null): number {
    const at = node?.range?.[0];
    return at === undefined ? 1 : this.lines.linePos(at).line;
  }
}

/** What the YAML reader says, in one line. */
export const saidOf = (message: string): string =>
  /call stack/.test(message)
    ? 'it is nested too deeply'
    : /alias count/.test(message)
      ? 'its anchors name each other too often'
      : message.split('\n')[0]!.replace(/ at line.*$/, '');

/** A word, a number or a truth value as it was written; null for anything else. */
const textOf = (node: unknown): string | null => (isScalar(node) && node.value !== null ? String(node.source ?? node.value) : null);
const keyOf = (pair: Pair): string => (textOf(pair.key) ?? String(pair.key)).toLowerCase();
