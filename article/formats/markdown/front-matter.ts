import { parse, stringify } from 'yaml';
import {
  blockText,
  viewOf,
  type Article,
  type ArticleData,
  type Block,
  type Piece,
  type QuoteKind,
  type QuoteRecord,
  type Speaker,
} from '../../model';
import { markPieces, type NotAQuotation, type TaggedQuote, type Tagging } from '../tagging';

const NOT_QUOTATIONS = 'not-quotations';
/** What our own front matter says; anything else in it is kept as it came. */
const OURS = ['title', 'byline', 'speakers', 'quotes', NOT_QUOTATIONS] as const;

export interface FrontMatter {
  title?: string;
  byline?: string;
  speakers: { who: Speaker; suggested: boolean; quotes: WrittenQuote[] }[];
  /** Quotations for which a person said that nobody is to be credited. */
  quotes: WrittenQuote[];
  /** Words for which a person said that they are no quotation. */
  rejected: WrittenQuote[];
  /** Keys of somebody else, as YAML; '' when there are none. */
  rest: string;
}

/** A quotation in front matter: its words with their marks, one entry a paragraph, and which of its like each one is. */
interface WrittenQuote {
  id?: string;
  kind: QuoteKind;
  /** An editor set the bounds. */
  own?: true;
  pieces: { text: string; nth: number }[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function pieceOf(value: unknown): WrittenQuote['pieces'] {
  if (typeof value === 'string') return value === '' ? [] : [{ text: value, nth: 1 }];
  if (!isRecord(value) || typeof value['text'] !== 'string' || value['text'] === '') return [];
  return [{ text: value['text'], nth: typeof value['nth'] === 'number' ? value['nth'] : 1 }];
}

function quoteOf(value: unknown): WrittenQuote[] {
  const kind = isRecord(value) && (value['kind'] === 'partial' || value['kind'] === 'scare') ? value['kind'] : 'direct';
  const pieces = isRecord(value) && Array.isArray(value['pieces']) ? value['pieces'].flatMap(pieceOf) : pieceOf(value);
  const id = isRecord(value) ? asText(value['id']) : undefined;
  const own = isRecord(value) && value['own'] === true;
  return pieces.length > 0 ? [{ ...(id ? { id } : {}), kind, ...(own ? { own } : {}), pieces }] : [];
}

function speakerOf(value: unknown): FrontMatter['speakers'] {
  const read = isRecord(value) ? value : { name: value };
  const name = asText(read['name']);
  if (!name) return [];
  const role = asText(read['role']);
  const affiliation = asText(read['affiliation']);
  const aliases = list(read['aliases']).flatMap((alias) => asText(alias) ?? []);
  const who: Speaker = {
    name,
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(read['organisation'] === true ? { organisation: true } : {}),
  };
  return [{ who, suggested: read['suggested'] === true, quotes: list(read['quotes']).flatMap(quoteOf) }];
}

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
  const rest = Object.fromEntries(Object.entries(read).filter(([key]) => !(OURS as readonly string[]).includes(key)));
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    speakers: list(read['speakers']).flatMap(speakerOf),
    quotes: list(read['quotes']).flatMap(quoteOf),
    rejected: list(read[NOT_QUOTATIONS]).flatMap(quoteOf),
    rest: Object.keys(rest).length > 0 ? stringify(rest, { lineWidth: 0 }) : '',
  };
}

/** The place of the nth occurrence of some words in the view, inside one block. */
function find(text: string, blocks: ReturnType<typeof viewOf>, nth: number): Piece | null {
  let left = nth;
  for (const [block, { text: own }] of blocks.blocks.entries()) {
    for (let at = own.indexOf(text); at >= 0; at = own.indexOf(text, at + 1)) {
      if (--left === 0) return { block, start: at, end: at + text.length };
    }
  }
  return null;
}

/** Puts the tags of front matter back on the text. Quotations whose words no longer stand in the story are counted as lost. */
export function restoreTags(blocks: readonly Block[], front: FrontMatter): { blocks: Block[]; article: ArticleData; lost: number } {
  const view = viewOf(blocks);
  const article: ArticleData = {};
  let marked = [...blocks];
  let lost = 0;
  let count = 0;
  const put = (quote: WrittenQuote, speaker: string | null): void => {
    const found = quote.pieces.map(({ text, nth }) => find(text, view, nth));
    const pieces = found.filter((piece) => piece !== null);
    count++;
    if (pieces.length < quote.pieces.length) lost++;
    if (pieces.length === 0) return;
    const wanted = quote.id && /^[A-Za-z0-9_-]{1,64}$/.test(quote.id) ? quote.id : `q${count}`;
    const key = `q:${wanted in article || `q:${wanted}` in article ? `${wanted}-${count}` : wanted}` as const;
    const record: QuoteRecord = { speaker, kind: quote.kind, confirmed: true, ...(quote.own ? { own: true } : {}) };
    article[key] = record;
    marked = markPieces(marked, key, pieces);
  };
  /** Words that are gone need no decision any more: they are not lost. */
  const reject = (words: WrittenQuote, i: number): void => {
    const pieces = words.pieces.flatMap(({ text, nth }) => find(text, view, nth) ?? []);
    if (pieces.length === 0) return;
    const key = `q:not-${i + 1}` as const;
    article[key] = { speaker: null, kind: words.kind, confirmed: true, rejected: true };
    marked = markPieces(marked, key, pieces);
  };
  front.speakers.forEach(({ who, suggested, quotes }, i) => {
    if (suggested) return;
    const id = `p${i + 1}`;
    article[`s:${id}`] = who;
    quotes.forEach((quote) => put(quote, id));
  });
  front.quotes.forEach((quote) => put(quote, null));
  front.rejected.forEach(reject);
  return { blocks: marked, article, lost };
}

/** How many times these words stand in the story up to and with this place. */
function nthAt({ block, start, end }: Piece, texts: readonly string[]): number {
  const words = texts[block]!.slice(start, end);
  let nth = 0;
  for (let b = 0; b <= block; b++) {
    const own = texts[b]!;
    for (let at = own.indexOf(words); at >= 0 && (b < block || at <= start); at = own.indexOf(words, at + 1)) nth++;
  }
  return nth;
}

const writtenPieces = (pieces: readonly Piece[], texts: readonly string[]): { text: string; nth?: number }[] =>
  pieces.map((piece) => {
    const nth = nthAt(piece, texts);
    return { text: texts[piece.block]!.slice(piece.start, piece.end), ...(nth > 1 ? { nth } : {}) };
  });

function writtenQuote({ id, kind, own, pieces }: TaggedQuote, texts: readonly string[]): Record<string, unknown> {
  const written = writtenPieces(pieces, texts);
  return {
    id,
    ...(kind === 'direct' ? {} : { kind }),
    ...(own ? { own } : {}),
    ...(written.length === 1 ? written[0] : { pieces: written }),
  };
}

/** Words that are no quotation: they alone, where that says which, and of what kind. */
function writtenWords({ kind, pieces }: NotAQuotation, texts: readonly string[]): unknown {
  const [first, ...more] = writtenPieces(pieces, texts);
  const which = more.length > 0 ? { pieces: [first, ...more] } : first!;
  if (kind !== 'direct') return { kind, ...which };
  return more.length > 0 || first!.nth ? which : first!.text;
}

/** Front matter of an article: title, byline, the speakers with their quotations, and `rest` as it came in. `texts` are those of the blocks in the order in which a reader will find them. */
export function writeFrontMatter({ blocks }: Article, { quotes, rejected, speakers }: Tagging, rest: string): string {
  const texts = blocks.map(blockText);
  const said = (mine: TaggedQuote[]) => (mine.length > 0 ? { quotes: mine.map((quote) => writtenQuote(quote, texts)) } : {});
  const headline = blocks.find(({ type }) => type === 'headline');
  const byline = blocks.find(({ type }) => type === 'byline');
  const credited = speakers.flatMap((speaker) => {
    const { id, ...who } = speaker;
    const mine = quotes.filter((quote) => quote.speaker?.id === id);
    return [true, false].flatMap((confirmed) => {
      const part = mine.filter((quote) => quote.confirmed === confirmed);
      return part.length > 0 ? [{ ...who, ...(confirmed ? {} : { suggested: true }), ...said(part) }] : [];
    });
  });
  const data = {
    ...(headline ? { title: blockText(headline) } : {}),
    ...(byline ? { byline: blockText(byline) } : {}),
    ...(credited.length > 0 ? { speakers: credited } : {}),
    ...said(quotes.filter(({ speaker, confirmed }) => !speaker && confirmed)),
    ...(rejected.length > 0 ? { [NOT_QUOTATIONS]: rejected.map((words) => writtenWords(words, texts)) } : {}),
  };
  return ((Object.keys(data).length > 0 ? stringify(data, { lineWidth: 0 }) : '') + rest).trimEnd();
}
