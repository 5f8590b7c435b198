/** What a block is. `paragraph` is plain body text; the void types hold their content in `data`, not in text. */
export const BLOCK_TYPES = [
  'headline',
  'byline',
  'subhead',
  'paragraph',
  'block-quote',
  'list-item',
  'code',
  'table',
  'image',
  'rule',
  'opaque',
] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

/** Blocks whose content is not editable text: their text is '' in the plain-text view. */
export const VOID_TYPES: ReadonlySet<BlockType> = new Set<BlockType>(['table', 'image', 'rule', 'opaque']);

/** The key of a quotation's mark on a run of text. */
export type QuoteKey = `q:${string}`;

/** A run of text with one set of marks. Quotation keys may overlap: two keys on one run are a nested quotation. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  strike?: true;
  code?: true;
  link?: string;
  [quote: QuoteKey]: true;
}

/** One block of an article; the editor's value is a list of these, exactly as Slate holds them. */
export interface Block {
  type: BlockType;
  /** At least one run, whatever the type. */
  children: Run[];
  /** True when a blank line stood before it in the source; false or absent otherwise. */
  gap?: boolean;
  /** list-item: numbered or not, and nesting from 0. */
  ordered?: boolean;
  depth?: number;
  /** code: the language named at the fence. */
  language?: string;
  /** image: address and alternative text. */
  src?: string;
  alt?: string;
  /** table: rows of cells as text, the first row the head; kept and exported, not edited. */
  rows?: string[][];
  /** opaque: the sanitised source that came in, and which format it is in. */
  source?: string;
  sourceFormat?: 'html' | 'markdown';
}

/** The text of a block: its runs joined. Void blocks give ''. */
export const blockText = (block: Block): string => block.children.map((run) => run.text).join('');

/** A block with one unmarked run. */
export const textBlock = (type: BlockType, text: string, more: Partial<Block> = {}): Block => ({ type, ...more, children: [{ text }] });
