import { compilePattern } from './pattern';

/** What an `action` makes of the words found; empty where they are right as they are. */
export type Remedy = (found: string) => string[];

/** Words found that are longer (UTF-16 units) are not made anew. */
const LONGEST_FOUND = 300;

/**
 * Reads an `edit` action of Vale: regex, trims, split. Null where the rule's kind says it itself (`replace`, `remove`) or nothing is known of
 * the action. Throws PatternError for its pattern.
 */
export function readAction(action: unknown): Remedy | null {
  const { name, params } = (action ?? {}) as { name?: unknown; params?: unknown };
  if (name !== 'edit' || !Array.isArray(params)) return null;
  const [how, a = '', b = ''] = params.map(String);
  if (how === 'regex') {
    const { source } = compilePattern(a);
    const replacement = b.replace(/\$\{(\w+)\}/g, (_, group: string) => (/^\d+$/.test(group) ? `$${group}` : `$<${group}>`));
    const pattern = new RegExp(source, 'gu');
    return (found) => (found.length > LONGEST_FOUND ? [] : changed(found, found.replace(pattern, replacement)));
  }
  if (how === 'trim') return (found) => changed(found, trimEnd(trimStart(found, a), a));
  if (how === 'trim_left') return (found) => changed(found, trimStart(found, a));
  if (how === 'trim_right') return (found) => changed(found, trimEnd(found, a));
  if (how === 'split') return (found) => changed(found, found.split(a)[Number(b)] ?? found);
  return null;
}

const changed = (found: string, mended: string): string[] => (mended === found ? [] : [mended]);

/** Without the characters of a set at the beginning. */
function trimStart(text: string, set: string): string {
  const chars = [...text];
  const from = chars.findIndex((char) => !set.includes(char));
  return from < 0 ? '' : chars.slice(from).join('');
}
const reversed = (text: string): string => [...text].reverse().join('');
const trimEnd = (text: string, set: string): string => reversed(trimStart(reversed(text), set));
