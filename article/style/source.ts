import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Problem, StyleFile } from './pack';

/** Largest rule file that is read, in UTF-16 units: 13,000 substitutions take about 600,000. */
const LARGEST = 8_000_000;

/** A YAML file with the line of everything in it. */
export class Source {
  private constructor(
    readonly file: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

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
          reason: `The file is no valid YAML: ${error.message.split('\n')[0]!.replace(/ at line.*$/, '')}`,
        };
      if (!isMap(document.contents)) return { file: path, line: 1, reason: 'The file holds no settings' };
      return new Source(path, document, lines);
    } catch (error) {
      return { file: path, line: 1, reason: `The file cannot be read as YAML: ${(error as Error).message}` };
    }
  }

  keys(): string[] {
    return isMap(this.document.contents)
      ? this.document.contents.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key))
      : [];
  }

  has = (key: string): boolean => this.document.has(key);
  value = (key: string): unknown => {
    const found = this.document.get(key, true);
    return isScalar(found) ? found.value : found === undefined ? undefined : (found as Node).toJS(this.document, { maxAliasCount: 100 });
  };
  text = (key: string): string | null => (typeof this.value(key) === 'string' ? (this.value(key) as string) : null);
  flag = (key: string): boolean => this.value(key) === true;
  number = (key: string, otherwise: number): number => (typeof this.value(key) === 'number' ? (this.value(key) as number) : otherwise);

  /** The texts of a list (or of one text), each with its line. */
  list(key: string): { text: string; line: number }[] {
    const found = this.document.get(key, true);
    if (isScalar(found) && found.value !== null) return [{ text: String(found.value), line: this.lineOf(found) }];
    if (!isSeq(found)) return [];
    return found.items.flatMap((item) =>
      isScalar(item) && item.value !== null ? [{ text: String(item.value), line: this.lineOf(item) }] : [],
    );
  }

  /** The pairs of a map, or of a list of maps. */
  pairs(key: string): { key: string; value: string; line: number }[] {
    const found = this.document.get(key, true);
    const maps = isMap(found) ? [found] : isSeq(found) ? found.items.filter(isMap) : [];
    return maps.flatMap((map) =>
      map.items.map((pair) => ({
        key: isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '',
        value: isScalar(pair.value) && pair.value.value !== null ? String(pair.value.source ?? pair.value.value) : '',
        line: this.lineOf(isScalar(pair.key) ? pair.key : null),
      })),
    );
  }

  /** The line of a key of the top, counted from 1. */
  line(key: string): number {
    const map = this.document.contents;
    const pair = isMap(map) ? map.items.find((p) => isScalar(p.key) && p.key.value === key) : undefined;
    return this.lineOf(pair && isScalar(pair.key) ? pair.key : null);
  }

  /** The maps of a list, each as a plain value with its line. */
  maps(key: string): { value: Record<string, unknown>; line: number }[] {
    const found = this.document.get(key, true);
    if (!isSeq(found)) return [];
    return found.items.filter(isMap).map((map) => ({ value: map.toJS(this.document) as Record<string, unknown>, line: this.lineOf(map) }));
  }

  private lineOf(node: Node | null): number {
    const at = node?.range?.[0];
    return at === undefined ? 1 : this.lines.linePos(at).line;
  }
}
