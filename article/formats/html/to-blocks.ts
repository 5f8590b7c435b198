import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { textBlock, type Block, type BlockType } from '../../model';
import { BlockBuilder } from '../builder';
import { CONTAINERS, is, MARKS, type Marks } from './elements';
import { quoteIdOf } from './people';
import { isSafeLink, safeNodes } from './safe';
import { rowsOf } from './table';
import { findElements, namesOf, textOf } from './walk';

type Shape = Partial<Block> & { type: BlockType };

interface Context {
  /** What plain paragraphs are here. */
  type: BlockType;
  marks: Marks;
  list: { ordered: boolean; depth: number } | null;
  inHeading: boolean;
}

const placeOf = ({ position }: Nodes) =>
  position?.start.offset === undefined || position.end.offset === undefined
    ? undefined
    : { start: position.start.offset, end: position.end.offset };

/** Turns a sanitised tree into blocks; what has no better place is kept whole as an opaque block. */
export class HtmlToBlocks {
  readonly builder = new BlockBuilder();
  readonly spans: Element[] = [];
  private hasHeadline = false;

  read(nodes: readonly Nodes[]): void {
    const context: Context = { type: 'paragraph', marks: {}, list: null, inHeading: false };
    this.builder.begin({ type: 'paragraph' });
    for (const node of nodes) this.visit(node, context);
    this.builder.end();
  }

  private inside(e: Element, context: Context): void {
    for (const child of e.children) this.visit(child, context);
  }

  private visit(node: Nodes, context: Context): void {
    if (node.type === 'text') this.builder.add(node.value, context.marks, placeOf(node));
    if (node.type !== 'element') return;
    if (/^h[1-6]$/.test(node.tagName)) return this.heading(node, context);
    switch (node.tagName) {
      case 'p':
        return this.flow(node, context, { type: namesOf(node) === 'byline' ? 'byline' : context.type });
      case 'blockquote':
        return this.flow(node, { ...context, type: 'block-quote', list: null }, { type: 'block-quote' });
      case 'ul':
      case 'ol':
        this.builder.end();
        return this.inside(node, {
          ...context,
          list: { ordered: node.tagName === 'ol', depth: context.list ? context.list.depth + 1 : 0 },
        });
      case 'li':
        return this.item(node, context);
      case 'br':
        return context.inHeading ? this.builder.add('\n', context.marks) : this.builder.breakLine();
      case 'hr':
        return this.builder.put(textBlock('rule', ''));
      case 'pre':
        return this.code(node);
      case 'img':
        return this.image(node, context);
      case 'figure':
        return findElements(node, is('img', 'blockquote', 'table', 'pre')).length > 0 ? this.flow(node, context) : this.opaque(node);
      case 'table':
        return this.table(node, context);
      case 'dl':
      case 'details':
        return this.opaque(node);
      case 'q':
        return this.typedQuotation(node, context);
      default:
        return CONTAINERS.has(node.tagName)
          ? this.flow(node, context)
          : this.inside(node, { ...context, marks: this.marksOf(node, context.marks) });
    }
  }

  /** A block, or a container of blocks: what stands bare in it is of the given shape, and so is what follows again. */
  private flow(e: Element, context: Context, shape: Shape = { type: context.type }): void {
    this.builder.begin(shape);
    this.inside(e, context);
    this.builder.begin({ type: context.type });
  }

  private heading(e: Element, context: Context): void {
    const type = e.tagName === 'h1' && !this.hasHeadline ? 'headline' : 'subhead';
    if (textOf(e) !== '') this.hasHeadline ||= type === 'headline';
    this.builder.begin({ type });
    this.inside(e, { ...context, inHeading: true });
    this.builder.begin({ type: context.type });
  }

  private item(e: Element, context: Context): void {
    const { ordered, depth } = context.list ?? { ordered: false, depth: 0 };
    const shape: Shape = {
      type: 'list-item',
      ...(ordered ? { ordered } : {}),
      ...(depth > 0 ? { depth } : {}),
    };
    this.builder.begin(shape);
    for (const child of e.children) {
      if (child.type === 'element' && child.tagName === 'p') this.flow(child, context, shape);
      else this.visit(child, context);
    }
    this.builder.begin({ type: context.type });
  }

  private code(e: Element): void {
    const [inner] = findElements(e, is('code'));
    const language = /language-(\S+)/.exec(inner ? namesOf(inner) : '')?.[1];
    const text = toString(e).replace(/\r\n?/g, '\n').replace(/\n$/, '');
    if (text.trim() !== '') this.builder.put(textBlock('code', text, language ? { language } : {}), placeOf(e));
  }

  private image(e: Element, context: Context): void {
    const { src, alt } = e.properties;
    if (typeof src === 'string' && isSafeLink(src))
      this.builder.put({ ...textBlock('image', ''), src, alt: typeof alt === 'string' ? alt : '' });
    else if (typeof alt === 'string') this.builder.add(alt, context.marks);
  }

  private table(e: Element, context: Context): void {
    const rows = rowsOf(e);
    if (rows === null) return this.flow(e, context);
    const [caption] = findElements(e, is('caption'));
    if (caption) this.flow(caption, context);
    this.builder.put({ ...textBlock('table', ''), rows });
  }

  private opaque(e: Element): void {
    const source = safeNodes([e]);
    if (source.trim() !== '' && textOf(e) !== '') this.builder.put({ ...textBlock('opaque', ''), source, sourceFormat: 'html' });
  }

  /** `<q>` draws its own marks, so they are typed here. */
  private typedQuotation(e: Element, context: Context): void {
    this.builder.add('“', context.marks);
    this.inside(e, context);
    this.builder.add('”', context.marks);
  }

  private marksOf(e: Element, marks: Marks): Marks {
    const { href } = e.properties;
    if (e.tagName === 'a') return typeof href === 'string' && isSafeLink(href) ? { ...marks, link: href } : marks;
    const id = quoteIdOf(e);
    if (!id) return { ...marks, ...MARKS[e.tagName] };
    this.spans.push(e);
    return { ...marks, [`q:${id}`]: true };
  }
}
