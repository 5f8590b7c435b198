import { parseDocument } from 'yaml';
import type { Problem, StyleFile } from './pack';

/** The words of a list file: a YAML list of texts, or of texts with several words to a line when it begins with `words: |`. */
export function readList(file: StyleFile, problems: Problem[]): string[] {
  const plain = plainList(file.text);
  if (plain) return plain;
  try {
    const document = parseDocument(file.text, { logLevel: 'silent' });
    const [error] = document.errors;
    const value: unknown = error ? null : document.toJS({ maxAliasCount: 100 });
    if (Array.isArray(value)) return value.map(String);
    const words = (value as { words?: unknown } | null)?.words;
    if (typeof words === 'string')
      return words
        .split(/[\n,]+/)
        .map((word) => word.trim())
        .filter(Boolean);
    problems.push({
      file: file.path,
      line: error?.linePos?.[0].line ?? 1,
      reason: error ? 'The list is no valid YAML' : 'The file holds no list of words',
    });
  } catch (error) {
    problems.push({ file: file.path, line: 1, reason: `The list cannot be read as YAML: ${(error as Error).message}` });
  }
  return [];
}

const PLAIN_LINE = /^(?:\s*(?:#.*)?|- ([\p{L}\p{N}][\p{L}\p{N}’'&. ()/+-]*?)(?:\s+#.*)?\s*)$/u;

/** A list of plain words, one a line, read at once: a YAML reader takes a hundred times as long. Null for anything else. */
function plainList(text: string): string[] | null {
  const words: string[] = [];
  for (const line of text.split('\n')) {
    const match = PLAIN_LINE.exec(line);
    if (!match) return null;
    if (match[1] !== undefined) words.push(match[1]);
  }
  return words.length ? words : null;
}
