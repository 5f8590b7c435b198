import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The newsroom pack's word lists, by file name, as the program hands them in. */
export function readLists(dir: string): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const file of readdirSync(dir).sort()) {
    if (!file.endsWith('.yaml')) continue;
    const words = parse(readFileSync(join(dir, file), 'utf8')) as unknown;
    if (Array.isArray(words)) lists[file.slice(0, -5)] = words.map(String);
  }
  return lists;
}
