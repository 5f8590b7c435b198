import type { BlockContent, DefinitionContent, Definition, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { textBlock, type Block, type BlockType, type Run } from '../../model';
import { BlockBuilder } from '../builder';
import { isSafeLink, safeHtml } from '../html';

type Marks = Omit<Run, 'text'>;
type Shape = Partial<Block> & { type: BlockType };

/** All the words below a node. */
const plain = (node: Nodes): string =>
  'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : 'children' in node ? node.children.map(plain).join('') : '';

/** Turns a Markdown tree into blocks; what has no better place is kept whole as an opaque block. */
export class MarkdownToBlocks {
  readonly builder = new BlockBuilder();
  readonly notes = new Set<string>();
  private definitions = new Map<string, Definition>();
  private hasHeadline = false;

  /** `shift` is what was cut off the front of the source before it was parsed. */
  constructor(
    private readonly text: string,
    private readonly shift: number,
  ) {}

  /** `title`: what front matter says; a first heading of level one with other words is then a subhead. */
  read(tree: Root, title: string | undefined): void {
    for (const node of tree.children) if (node.type === 'definition') this.definitions.set(node.identifier, node);
    for (const node of tree.children) this.block(node, { type: 'paragraph' }, title);
    this.builder.end();
  }

  private placeOf({ position }: Nodes) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start: start + this.shift, end: end + this.shift };
  }

  private block(node: RootContent | BlockContent | DefinitionContent, shape: Shape, title?: string): void {
    switch (node.type) {
      case 'paragraph':
        this.builder.begin(shape);
        this.inline(node.children, {});
        return this.builder.end();
      case 'heading': {
        const isHeadline = node.depth === 1 && !this.hasHeadline && (title === undefined || plain(node) === title);
        this.hasHeadline ||= isHeadline;
        this.builder.begin({ type: isHeadline ? 'headline' : 'subhead' });
        this.inline(node.children, {});
        return this.builder.end();
      }
      case 'blockquote':
        return node.children.forEach((child) => this.block(child, { type: 'block-quote' }));
      case 'list':
        return node.children.forEach((item) =>
          this.item(item, node.ordered === true, shape.type === 'list-item' ? (shape.depth ?? 0) + 1 : 0),
        );
      case 'code':
        return this.builder.put(textBlock('code', node.value, node.lang ? { language: node.lang } : {}), this.placeOf(node));
      case 'thematicBreak':
        return this.builder.put(textBlock('rule', ''));
      case 'table':
        return this.table(node);
      case 'html':
        return this.html(node.value);
      case 'footnoteDefinition':
        this.builder.begin(shape);
        this.builder.add(`[^${node.label ?? node.identifier}]: `, {});
        return node.children.forEach((child, i) =>
          i === 0 && child.type === 'paragraph' ? this.inline(child.children, {}) : this.block(child, shape),
        );
      case 'yaml':
        return this.opaque(`---\n${node.value}\n---`);
      default:
        return;
    }
  }

  private item(item: ListItem, ordered: boolean, depth: number): void {
    const shape: Shape = { type: 'list-item', ...(ordered ? { ordered } : {}), ...(depth > 0 ? { depth } : {}) };
    item.children.forEach((child) => this.block(child, shape));
  }

  private table(node: Table): void {
    this.builder.put({ ...textBlock('table', ''), rows: node.children.map((row) => row.children.map((cell) => plain(cell))) });
  }

  /** Raw HTML is kept as far as it is safe; a comment stays as it is in Markdown. */
  private html(value: string): void {
    const safe = safeHtml(value).trim();
    if (safe !== '') this.builder.put({ ...textBlock('opaque', ''), source: safe, sourceFormat: 'html' });
    else if (/^<!--(?:(?!-->)[\s\S])*-->$/.test(value.trim())) this.opaque(value.trim());
    else this.notes.add('A piece of code in this file was left out: it is no part of a story.');
  }

  private opaque(source: string): void {
    this.builder.put({ ...textBlock('opaque', ''), source, sourceFormat: 'markdown' });
  }

  private inline(nodes: readonly PhrasingContent[], marks: Marks): void {
    for (const node of nodes) this.phrase(node, marks);
  }

  private phrase(node: PhrasingContent, marks: Marks): void {
    switch (node.type) {
      case 'text':
        return this.builder.add(node.value, marks, this.placeOf(node));
      case 'strong':
        return this.inline(node.children, { ...marks, bold: true });
      case 'emphasis':
        return this.inline(node.children, { ...marks, italic: true });
      case 'delete':
        return this.inline(node.children, { ...marks, strike: true });
      case 'inlineCode':
        return this.builder.add(node.value, { ...marks, code: true }, this.placeOf(node));
      case 'link':
        return this.inline(node.children, isSafeLink(node.url) ? { ...marks, link: node.url } : marks);
      case 'linkReference': {
        const url = this.definitions.get(node.identifier)?.url ?? '';
        return this.inline(node.children, isSafeLink(url) && url !== '' ? { ...marks, link: url } : marks);
      }
      case 'image':
        return this.image(node.url, node.alt ?? '', marks);
      case 'imageReference':
        return this.image(this.definitions.get(node.identifier)?.url ?? '', node.alt ?? '', marks);
      case 'break':
        return this.builder.breakLine();
      case 'html':
        return /^<br\s*\/?>$/i.test(node.value) ? this.builder.breakLine() : this.builder.add(node.value, marks, this.placeOf(node));
      case 'footnoteReference':
        return this.builder.add(this.sourceOf(node), marks);
    }
  }

  private sourceOf({ position }: Nodes): string {
    return this.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }

  private image(src: string, alt: string, marks: Marks): void {
    if (src !== '' && isSafeLink(src)) this.builder.put({ ...textBlock('image', ''), src, alt });
    else this.builder.add(alt, marks);
  }
}
