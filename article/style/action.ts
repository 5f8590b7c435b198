import { compilePattern } from './pattern';

/** What an `action` makes of the words found; null when the rule's kind says it itself (`replace`, `remove`) or no action is known. */
export type Remedy = (found: string) => string[];

/** Reads an `edit` action of Vale: regex, trims, split. Throws PatternError for its pattern. */
export function readAction(action: unknown): Remedy | null {
  const { name, params } = (action ?? {}) as { name?: unknown; params?: unknown };
  if (name !== 'edit' || !Array.isArray(params)) return null;
  const [how, a = '', b = ''] = params.map(String);
  if (how === 'regex') {
    const { source } = compilePattern(a);
    const replacement = b.replace(/\$\{(\w+)\}/g, (_, group: string) => (/^\d+$/.test(group) ? `$${group}` : `$<${group}>`));
    return (found) => changed(found, found.replace(new RegExp(source, 'gu'), replacement));
  }
  if (how === 'trim') return (found) => changed(found, trimEnd(trimStart(found, a), a));
  if (how === 'trim_left') return (found) => changed(found, trimStart(found, a));
  if (how === 'trim_right') return (found) => changed(found, trimEnd(found, a));
  if (how === 'split') return (found) => changed(found, found.split(a)[Number(b)] ?? found);
  return null;
}

const changed = (found: string, mended: string): string[] => (mended === found ? [] : [mended]);
const trimStart = (text: string, set: string): string => text.slice([...text].findIndex((c) => !set.includes(c)) >>> 0);
const trimEnd = (text: string, set: string): string => [...trimStart([...text].reverse().join(''), set)].reverse().join('');
