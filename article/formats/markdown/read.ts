import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { blockText, textBlock, type Block } from '../../model';
import type { Origin, ReadArticle } from '../format';
import { UnreadableStory } from '../unreadable';
import { readFrontMatter, restoreTags, type FrontMatter } from './front-matter';
import { MarkdownToBlocks } from './to-blocks';

const parse = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });

/** Headline and byline of the front matter, where the text does not say them itself. */
function withFrontMatter(blocks: Block[], origins: Origin[][], front: FrontMatter): void {
  const add = (block: Block, at: number): void => {
    if (blocks[at]) blocks[at] = { ...blocks[at], gap: true };
    blocks.splice(at, 0, block);
    origins.splice(at, 0, []);
  };
  if (front.rest) add({ ...textBlock('opaque', ''), source: `---\n${front.rest}---`, sourceFormat: 'markdown' }, 0);
  const lead = front.rest ? 1 : 0;
  const said = front.byline && blocks.findIndex((block) => block.type === 'paragraph' && blockText(block) === front.byline);
  if (typeof said === 'number' && said >= 0) blocks[said] = { ...blocks[said]!, type: 'byline' };
  else if (front.byline) add(textBlock('byline', front.byline), lead);
  if (front.title && !blocks.some(({ type }) => type === 'headline')) add(textBlock('headline', front.title), lead);
}

/** Reads Markdown: CommonMark with tables, strike-through and YAML front matter. Lines of one paragraph are one paragraph. Tags of our own export come back. Throws `UnreadableStory` where there are no words. */
export function readMarkdown(source: string): ReadArticle {
  const text = source.replace(/^\ufeff/, '');
  const tree = parse(text);
  const reader = new MarkdownToBlocks(text, source.length - text.length);
  const [first] = tree.children;
  const front = first?.type === 'yaml' ? readFrontMatter(first.value) : null;
  reader.read(front ? { ...tree, children: tree.children.slice(1) } : tree, front?.title);
  const { blocks, origins } = reader.builder;
  const notes = [...reader.notes];
  if (front) withFrontMatter(blocks, origins, front);
  if (blocks.length === 0) throw new UnreadableStory('There are no words in this file.');
  if (!front) return { blocks, article: {}, knowsStructure: true, notes, origins };
  const { blocks: tagged, article, lost } = restoreTags(blocks, front);
  if (lost > 0)
    notes.push(`${lost} ${lost === 1 ? 'quotation' : 'quotations'} of the front matter no longer stand in the text as they were tagged.`);
  return { blocks: tagged, article, knowsStructure: true, notes, origins };
}
