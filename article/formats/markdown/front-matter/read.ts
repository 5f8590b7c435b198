import { parse, stringify } from 'yaml';
import { isRecord, quoteKindFrom, speakerFrom } from '../../tagging';
import { NOT_QUOTATIONS, OURS, type FrontMatter, type WrittenQuote } from './front-matter';

/** Reads YAML front matter; null where it is no YAML, or no map of keys. */
export function readFrontMatter(yaml: string): FrontMatter | null {
  let read: unknown;
  try {
    read = parse(yaml, { schema: 'core', maxAliasCount: 20 });
  } catch {
    return null;
  }
  if (!isRecord(read)) return null;
  const title = asText(read['title']);
  const byline = asText(read['byline']);
  const rest = Object.fromEntries(Object.entries(read).filter(([key]) => !OURS.includes(key)));
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    speakers: list(read['speakers']).flatMap(speakerOf),
    quotes: list(read['quotes']).flatMap(quoteOf),
    rejected: list(read[NOT_QUOTATIONS]).flatMap(quoteOf),
    rest: Object.keys(rest).length > 0 ? stringify(rest, { lineWidth: 0 }) : '',
  };
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function speakerOf(value: unknown): FrontMatter['speakers'] {
  const read = isRecord(value) ? value : { name: value };
  const name = asText(read['name']);
  if (!name) return [];
  const who = speakerFrom({
    name,
    role: asText(read['role']),
    affiliation: asText(read['affiliation']),
    aliases: list(read['aliases']).flatMap((alias) => asText(alias) ?? []),
    organisation: read['organisation'] === true,
  });
  return [{ who, suggested: read['suggested'] === true, quotes: list(read['quotes']).flatMap(quoteOf) }];
}

/** A quotation with its words; none where there are no words. */
function quoteOf(value: unknown): WrittenQuote[] {
  const read = isRecord(value) ? value : {};
  const pieces = Array.isArray(read['pieces']) ? read['pieces'].flatMap(pieceOf) : pieceOf(value);
  if (pieces.length === 0) return [];
  const id = asText(read['id']);
  return [{ ...(id ? { id } : {}), kind: quoteKindFrom(read['kind']), ...(read['own'] === true ? { own: true } : {}), pieces }];
}

/** The words alone, or the words with which of their like they are. */
function pieceOf(value: unknown): WrittenQuote['pieces'] {
  if (typeof value === 'string') return value === '' ? [] : [{ text: value, nth: 1 }];
  if (!isRecord(value) || typeof value['text'] !== 'string' || value['text'] === '') return [];
  return [{ text: value['text'], nth: typeof value['nth'] === 'number' ? value['nth'] : 1 }];
}
