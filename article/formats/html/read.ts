import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import type { ReadArticle } from '../format';
import { UnreadableStory } from '../unreadable';
import { element, words } from './element';
import { peopleOf, recordsOf } from './people';
import { pickStory } from './pick';
import { ALLOWED, isSafeLink } from './safe';
import { HtmlToBlocks } from './to-blocks';
import { withoutUnclosedMarks } from './unclosed';
import { findElements } from './walk';

const EMBEDS = new Set(['iframe', 'embed', 'object', 'video', 'audio']);

const UNCLOSED = 'Bold, italics and links were left out: this page opens them over and over and never closes them.';

/** What a page embeds stays as a link to it; what cannot be shown as text is named. */
function replaceEmbeds(tree: Root): string[] {
  const notes = new Set<string>();
  for (const e of findElements(tree, ({ tagName }) => EMBEDS.has(tagName) || tagName === 'svg' || tagName === 'math')) {
    const address = e.properties['src'] ?? e.properties['data'];
    if (EMBEDS.has(e.tagName) && typeof address === 'string' && /^https?:/i.test(address) && isSafeLink(address)) {
      Object.assign(e, element('figure', {}, [element('a', { href: address }, [words(address)])]));
    } else if (e.tagName === 'svg' || e.tagName === 'math') notes.add('A drawing or a formula was left out: it cannot be shown as text.');
  }
  return [...notes];
}

function readTree(text: string): ReadArticle {
  const unmarked = withoutUnclosedMarks(text);
  const tree = fromHtml(unmarked ?? text);
  const people = peopleOf(tree);
  const { story, notes } = pickStory(tree, /<(?:!doctype|html|body)\b/i.test(text));
  const more = replaceEmbeds({ type: 'root', children: [story] });
  const safe = sanitize({ type: 'root', children: story.children }, ALLOWED);
  const reader = new HtmlToBlocks();
  reader.read('children' in safe ? safe.children : [safe]);
  const { blocks, origins } = reader.builder;
  if (blocks.length === 0) throw new UnreadableStory('There are no words in this page.');
  return {
    blocks,
    article: recordsOf(reader.spans, people),
    knowsStructure: true,
    notes: [...notes, ...more, ...(unmarked === null ? [] : [UNCLOSED])],
    origins,
  };
}

/** Reads HTML, a fragment or a saved page, through an allow-list. Tags of our own export come back. Throws `UnreadableStory` for a page without words and one nested beyond all measure. */
export function readHtml(text: string): ReadArticle {
  try {
    return readTree(text);
  } catch (error) {
    // the tree builders recurse: a page nested tens of thousands deep runs out of stack
    if (error instanceof RangeError) throw new UnreadableStory('This page is nested too deeply to be read.');
    throw error;
  }
}
