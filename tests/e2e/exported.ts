import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Element, Nodes } from 'hast';

/** An exported page as a reader meets it. */
export interface Exported {
  /** Headings and paragraphs as text, in order. */
  lines: string[];
  subheads: string[];
  /** The words of each quotation without its marks, and its speaker's name. */
  quotes: [words: string, speaker: string | undefined][];
}

const elements = (node: Nodes): Element[] =>
  'children' in node ? node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : [])) : [];

/** Reads an HTML export: fragment or full page. */
export function readExported(html: string): Exported {
  const all = elements(fromHtml(html, { fragment: true }));
  const textOf = (...names: string[]): string[] => all.filter(({ tagName }) => names.includes(tagName)).map((element) => toString(element));
  const quotes = all.filter(({ properties }) => Array.isArray(properties['className']) && properties['className'].includes('quote'));
  return {
    lines: textOf('h1', 'h2', 'p'),
    subheads: textOf('h2'),
    quotes: quotes.map((quote) => [toString(quote).replace(/[“”]/g, ''), quote.properties['dataSpeakerName']?.toString()]),
  };
}
