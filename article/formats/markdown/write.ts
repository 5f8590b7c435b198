import type { BlockContent, List, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { blockText, type Article, type Block } from '../../model';
import type { WriteOptions } from '../format';
import { isSafeLink, safeHtml } from '../html';
import { inlineTree, type Inline } from '../inline';
import { taggingOf } from '../tagging';
import { writeFrontMatter } from './front-matter';

function phrasing(inline: Inline): PhrasingContent[] {
  if ('text' in inline) return [{ type: 'text', value: inline.text }];
  const children = inline.inside.flatMap(phrasing);
  switch (inline.wrap) {
    case 'bold':
      return [{ type: 'strong', children }];
    case 'italic':
      return [{ type: 'emphasis', children }];
    case 'strike':
      return [{ type: 'delete', children }];
    case 'code':
      return [{ type: 'inlineCode', value: children.map((child) => ('value' in child ? child.value : '')).join('') }];
    case 'link':
      return isSafeLink(inline.link) ? [{ type: 'link', url: inline.link, children } as PhrasingContent] : children;
  }
}

const wordsOf = (block: Block): PhrasingContent[] => inlineTree(block.children).flatMap(phrasing);

/** List items that follow each other, as one list with the deeper ones inside. */
function listOf(items: readonly Block[]): List[] {
  const out: List[] = [];
  for (let i = 0; i < items.length;) {
    const item = items[i]!;
    let to = i + 1;
    while (to < items.length && (items[to]!.depth ?? 0) > (item.depth ?? 0)) to++;
    const ordered = item.ordered ?? false;
    if (out.at(-1)?.ordered !== ordered) out.push({ type: 'list', ordered, spread: false, children: [] });
    const inner: BlockContent[] = listOf(items.slice(i + 1, to));
    out.at(-1)!.children.push({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: wordsOf(item) }, ...inner] });
    i = to;
  }
  return out;
}

function nodeOf(block: Block): RootContent[] {
  switch (block.type) {
    case 'headline':
      return [{ type: 'heading', depth: 1, children: wordsOf(block) }];
    case 'subhead':
      return [{ type: 'heading', depth: 2, children: wordsOf(block) }];
    case 'byline':
    case 'paragraph':
      return [{ type: 'paragraph', children: wordsOf(block) }];
    case 'code':
      return [{ type: 'code', lang: block.language ?? null, value: blockText(block) }];
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'image':
      return [
        { type: 'paragraph', children: [{ type: 'image', url: isSafeLink(block.src ?? '') ? block.src! : '', alt: block.alt ?? '' }] },
      ];
    case 'table': {
      const rows = (block.rows ?? []).map((row) =>
        row.map((cell) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value: cell }] })),
      );
      return rows.length > 0 ? [{ type: 'table', children: rows.map((children) => ({ type: 'tableRow', children })) }] : [];
    }
    case 'opaque': {
      const source = block.source ?? '';
      const value = block.sourceFormat === 'html' ? safeHtml(source) : /^<!--(?:(?!-->)[\s\S])*-->$/.test(source) ? source : '';
      return value === '' ? [] : [{ type: 'html', value }];
    }
    default:
      return [];
  }
}

function bodyOf(blocks: readonly Block[]): Root {
  const children: RootContent[] = [];
  for (let i = 0; i < blocks.length;) {
    const { type } = blocks[i]!;
    let to = i + 1;
    while ((type === 'list-item' || type === 'block-quote') && blocks[to]?.type === type) to++;
    const group = blocks.slice(i, to);
    if (type === 'list-item') children.push(...listOf(group));
    else if (type === 'block-quote')
      children.push({ type: 'blockquote', children: group.map((b) => ({ type: 'paragraph', children: wordsOf(b) })) });
    else children.push(...nodeOf(blocks[i]!));
    i = to;
  }
  return { type: 'root', children };
}

const FOREIGN = /^---\n([\s\S]*)---$/;

/** CommonMark with YAML front matter: title, byline and the speakers with their quotations; the text itself stays plain. Headline and byline are not said twice where they lead the story. */
export function writeMarkdown(article: Article, options: WriteOptions): string {
  const isForeign = (block: Block): boolean =>
    block.type === 'opaque' && block.sourceFormat === 'markdown' && FOREIGN.test(block.source ?? '');
  const rest = article.blocks.filter(isForeign).map((block) => FOREIGN.exec(block.source ?? '')![1]!);
  const body = article.blocks.filter((block) => !isForeign(block));
  const front = writeFrontMatter(article, taggingOf(article, options), rest[0] ?? '');
  if (body[0]?.type === 'headline') body.shift();
  if (body[0]?.type === 'byline') body.shift();
  const text = toMarkdown(bodyOf(body), {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    rule: '*',
    fences: true,
    emphasis: '*',
    listItemIndent: 'one',
  });
  return [...(front === '' ? [] : [`---\n${front}\n---`]), ...(text.trim() === '' ? [] : [text])].join('\n\n').replace(/\n*$/, '\n');
}
