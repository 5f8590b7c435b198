import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { blockText, type Article, type Block } from '../../model';
import type { WriteOptions } from '../format';
import { taggingOf, type Interval } from '../tagging';
import { element, words } from './element';
import { newsArticle, scriptOf } from './json-ld';
import { safeHtml } from './safe';
import { voidToHtml, wordsOf, type Tag } from './write-block';

type Quotes = readonly Interval<Tag>[];

/** List items that follow each other, as nested lists; `quotes` gives the quotations of a block. */
function listToHtml(items: readonly Block[], quotes: (block: Block) => Quotes): Element[] {
  const out: Element[] = [];
  const open: { depth: number; list: Element }[] = [];
  for (const item of items) {
    const depth = item.depth ?? 0;
    const tag = item.ordered ? 'ol' : 'ul';
    while (open.length > 0 && (open.at(-1)!.depth > depth || (open.at(-1)!.depth === depth && open.at(-1)!.list.tagName !== tag)))
      open.pop();
    if (open.at(-1)?.depth !== depth) {
      const list = element(tag, {}, []);
      const parent = open.at(-1)?.list.children.at(-1);
      if (parent?.type === 'element') parent.children.push(list);
      else out.push(list);
      open.push({ depth, list });
    }
    open.at(-1)!.list.children.push(element('li', {}, wordsOf(item, quotes(item))));
  }
  return out;
}

function blockToHtml(block: Block, quotes: Quotes): string {
  const inside = wordsOf(block, quotes);
  switch (block.type) {
    case 'headline':
      return toHtml(element('h1', {}, inside));
    case 'subhead':
      return toHtml(element('h2', {}, inside));
    case 'byline':
      return toHtml(element('p', { className: ['byline'] }, inside));
    case 'paragraph':
      return toHtml(element('p', {}, inside));
    case 'code': {
      const language = block.language ? { className: [`language-${block.language}`] } : {};
      return toHtml(element('pre', {}, [element('code', language, [words(blockText(block))])]));
    }
    case 'opaque':
      return block.sourceFormat === 'html' ? safeHtml(block.source ?? '') : '';
    default:
      return toHtml(voidToHtml(block));
  }
}

/** Blocks that stand in one element together: list items, and the paragraphs of a block quote. */
const isGrouped = (block: Block): boolean => block.type === 'list-item' || block.type === 'block-quote';

function bodyLines(blocks: readonly Block[], quotes: (block: Block) => Quotes): string[] {
  const lines: string[] = [];
  for (let i = 0; i < blocks.length;) {
    const block = blocks[i]!;
    let to = i + 1;
    while (isGrouped(block) && blocks[to]?.type === block.type) to++;
    const group = blocks.slice(i, to);
    if (block.type === 'list-item') lines.push(toHtml(listToHtml(group, quotes)));
    else if (block.type === 'block-quote')
      lines.push(
        toHtml(
          element(
            'blockquote',
            {},
            group.map((b) => element('p', {}, wordsOf(b, quotes(b)))),
          ),
        ),
      );
    else lines.push(blockToHtml(block, quotes(block)));
    i = to;
  }
  return lines.filter((line) => line !== '');
}

/** Clean HTML: one `<article>`, or a whole page around it. Quotations keep the marks they have; the speakers' facts stand in JSON-LD too. Whatever came in, nothing that runs goes out. */
export function writeHtml(article: Article, options: WriteOptions): string {
  const lang = options.lang ?? 'en-US';
  const tagging = taggingOf(article, options);
  const intervals = new Map<Block, Interval<Tag>[]>();
  for (const value of [...tagging.quotes, ...tagging.rejected]) {
    for (const { block, start, end } of value.pieces) {
      const owner = article.blocks[block]!;
      intervals.set(owner, [...(intervals.get(owner) ?? []), { start, end, value }]);
    }
  }
  const lines = bodyLines(article.blocks, (block) => intervals.get(block) ?? []);
  const script = scriptOf(newsArticle(article, tagging, lang));
  const isPage = options.page === 'page';
  const open = toHtml(element('article', { lang }, [])).replace('</article>', '');
  const fragment = [open, ...lines.map(indent), ...(isPage ? [] : [script]), '</article>'].join('\n');
  return isPage ? pageAround(fragment, article, script, lang) : `${fragment}\n`;
}

/** Two spaces before a line; one that holds line breaks of its own is left alone, for they count inside `<pre>`. */
const indent = (line: string): string => (line.includes('\n') ? line : `  ${line}`);

function pageAround(fragment: string, { blocks }: Article, script: string, lang: string): string {
  const headline = blocks.find(({ type }) => type === 'headline');
  const title = toHtml(element('title', {}, [words(headline ? blockText(headline) : 'Story')]));
  const open = toHtml(element('html', { lang }, [])).replace('</html>', '');
  return [
    `<!doctype html>\n${open}\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `${title}\n${script}\n</head>\n<body>\n${fragment}\n</body>\n</html>\n`,
  ].join('\n');
}
