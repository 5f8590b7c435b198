import {
  BLOCK_TYPES,
  isQuoteKey,
  type ArticleData,
  type Block,
  type BlockType,
  type QuoteRecord,
  type Run,
  type Speaker,
} from '../../../article/model';

/** No clipboard needs more; what is larger is refused whole. */
const MOST_BLOCKS = 20_000;
const MOST_CHARACTERS = 10_000_000;
const SAFE_LINK = /^(?:https?:|mailto:|tel:|#|\/)/i;
const ID = /^[spq]:?[A-Za-z0-9]{1,40}$/;

type Unknown = Record<string, unknown>;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);
const isType = (value: unknown): value is BlockType => BLOCK_TYPES.some((type) => type === value);
const own = (value: Unknown, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** Control characters and white space that hide a scheme are taken out before it is looked at. */
export const isSafeLink = (link: string): boolean => SAFE_LINK.test(link.replace(/[\u0000-\u0020\u007f-\u009f]/g, ''));

function readRun(value: unknown): Run[] {
  if (!isObject(value) || typeof own(value, 'text') !== 'string') return [];
  const run: Run = { text: value.text as string };
  for (const mark of ['bold', 'italic', 'strike', 'code'] as const) if (own(value, mark) === true) run[mark] = true;
  const link = own(value, 'link');
  if (typeof link === 'string' && isSafeLink(link)) run.link = link;
  for (const key of Object.keys(value)) if (isQuoteKey(key) && ID.test(key) && value[key] === true) run[key] = true;
  return [run];
}

function readBlock(value: unknown): Block[] {
  if (!isObject(value) || !Array.isArray(own(value, 'children'))) return [];
  const runs = (value.children as unknown[]).flatMap(readRun);
  if (runs.length === 0) return [];
  const type = own(value, 'type');
  // what holds no words (pictures, tables, sources) may carry anything, so it does not come in by the clipboard
  if (isType(type) && ['table', 'image', 'opaque'].includes(type)) return [];
  const block: Block = { type: isType(type) ? type : 'paragraph', children: runs };
  if (own(value, 'gap') === true) block.gap = true;
  if (block.type === 'list-item') {
    if (own(value, 'ordered') === true) block.ordered = true;
    const depth = own(value, 'depth');
    if (typeof depth === 'number' && depth >= 0 && depth < 10) block.depth = Math.floor(depth);
  }
  return [block];
}

function readRecord(value: unknown): QuoteRecord | null {
  if (!isObject(value)) return null;
  const { speaker, kind, confirmed, rejected, own: bounds } = value;
  if (speaker !== null && (typeof speaker !== 'string' || !ID.test(speaker))) return null;
  if (kind !== 'direct' && kind !== 'partial' && kind !== 'scare') return null;
  const said = { ...(rejected === true ? { rejected: true } : {}), ...(bounds === true ? { own: true } : {}) };
  return { speaker, kind, confirmed: confirmed === true, ...said };
}

function readSpeaker(value: unknown): Speaker | null {
  if (!isObject(value) || typeof value.name !== 'string') return null;
  const text = (key: string) => (typeof value[key] === 'string' ? { [key]: (value[key] as string).slice(0, 500) } : {});
  const aliases = Array.isArray(value.aliases) ? value.aliases.filter((a): a is string => typeof a === 'string').slice(0, 50) : [];
  return {
    name: value.name.slice(0, 500),
    ...text('role'),
    ...text('affiliation'),
    ...(aliases.length ? { aliases } : {}),
    ...(value.organisation === true ? { organisation: true } : {}),
  };
}

function readData(value: unknown): ArticleData {
  const data: ArticleData = {};
  if (!isObject(value)) return data;
  for (const key of Object.keys(value)) {
    if (!ID.test(key)) continue;
    if (key.startsWith('q:')) {
      const record = readRecord(value[key]);
      if (record) data[key as 'q:'] = record;
    } else if (key.startsWith('s:')) {
      const speaker = readSpeaker(value[key]);
      if (speaker) data[key as 's:'] = speaker;
    }
  }
  return data;
}

/** What the clipboard says is a piece of a story, read as if a stranger wrote it: plain blocks and known marks only. null where it is none. */
export function readClipboardStory(json: string): { blocks: Block[]; article: ArticleData } | null {
  if (json.length > MOST_CHARACTERS) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const list = Array.isArray(value) ? value : isObject(value) ? own(value, 'blocks') : null;
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_BLOCKS) return null;
  const blocks = list.flatMap(readBlock);
  return blocks.length ? { blocks, article: readData(isObject(value) ? own(value, 'article') : null) } : null;
}

/** Lines of plain text as blocks; empty lines only set them apart. */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  let gap = false;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') gap = true;
    else {
      blocks.push({ type: 'paragraph', ...(gap ? { gap } : {}), children: [{ text: line.trim() }] });
      gap = false;
    }
  }
  return blocks;
}
