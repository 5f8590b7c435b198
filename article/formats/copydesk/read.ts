import { markedPieces, type Article, type ArticleData, type Block } from '../../model';
import type { FormatId, ReadArticle } from '../format';
import { UnreadableStory } from '../unreadable';
import { VALUES, workingCopySchema } from './schema';

/** A working copy: the article, and which source it belongs to. */
export interface WorkingCopy extends Article {
  /** Name of the source, without folder, and the SHA-256 of its bytes in hexadecimal. */
  source: { name: string; sha256: string };
  /** How the source was read. */
  format: Exclude<FormatId, 'copydesk'>;
  knowsStructure: boolean;
  /** When a change that stands there was made by hand, ms since 1970, by the id that `changes/` gives it. */
  changedAt?: Readonly<Record<string, number>>;
}

export const VERSION = 1;
const DAMAGED = 'This working copy is damaged and was not opened. The story that it belongs to is untouched.';
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (FORBIDDEN.has(key)) throw new UnreadableStory(DAMAGED);
      return value;
    });
  } catch {
    throw new UnreadableStory(DAMAGED);
  }
}

/** The data beside the blocks: known kinds of values only, and of quotations only those whose mark still stands in the text. */
function dataOf(read: Record<string, unknown>, blocks: readonly Block[]): ArticleData {
  const standing = markedPieces(blocks);
  const data: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(read)) {
    const schema = /^[sqic]:./.test(key) ? VALUES[key[0] as keyof typeof VALUES] : undefined;
    if (!schema || (key.startsWith('q:') && !standing.has(key as `q:${string}`))) continue;
    const checked = schema.safeParse(value);
    if (!checked.success) throw new UnreadableStory(DAMAGED);
    data[key] = checked.data;
  }
  for (const [key, value] of Object.entries(data)) {
    const speaker = key.startsWith('q:') ? (value as { speaker: string | null }).speaker : null;
    if (speaker !== null && !(`s:${speaker}` in data)) data[key] = { ...(value as object), speaker: null };
  }
  return data as ArticleData;
}

/** Opens a working copy. Throws `UnreadableStory` for one that a later version wrote and one that is damaged; what it does not know it leaves behind. */
export function readWorkingCopy(text: string): WorkingCopy {
  const read = parse(text.replace(/^\ufeff/, ''));
  const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : undefined;
  if (typeof version === 'number' && version > VERSION) {
    throw new UnreadableStory('This working copy was made by a later version of Copydesk. Update Copydesk to open it.');
  }
  const checked = workingCopySchema.safeParse(read);
  if (!checked.success) throw new UnreadableStory(DAMAGED);
  const { source, format, knowsStructure, changedAt } = checked.data;
  const blocks = checked.data.blocks as Block[];
  return { source, format, knowsStructure, blocks, article: dataOf(checked.data.article, blocks), ...(changedAt ? { changedAt } : {}) };
}

export function readCopydesk(text: string): ReadArticle {
  const { blocks, article, knowsStructure } = readWorkingCopy(text);
  return { blocks, article, knowsStructure, notes: [] };
}
