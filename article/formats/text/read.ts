import { textBlock, type Block } from '../../model';
import type { Origin, ReadArticle } from '../format';
import { UnreadableStory } from '../unreadable';

/** Plain text: each line that is not only white space is one paragraph, trimmed; inside it every character is kept. Throws `UnreadableStory` where there is no such line. */
export function readText(text: string): ReadArticle {
  const blocks: Block[] = [];
  const origins: Origin[][] = [];
  const from = text.startsWith('\ufeff') ? 1 : 0;
  let gap = false;
  for (const { 0: line, index } of text.slice(from).matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const words = line.trim();
    if (words === '') {
      gap ||= atLineStart(text, from + index) && blocks.length > 0;
      continue;
    }
    const start = from + index + line.indexOf(words);
    blocks.push(textBlock('paragraph', words, gap ? { gap } : {}));
    origins.push([{ at: 0, start, end: start + words.length }]);
    gap = false;
  }
  if (blocks.length === 0) throw new UnreadableStory('There is nothing but blank lines in this file.');
  return { blocks, article: {}, knowsStructure: false, notes: [], origins };
}

/** True where the character before is a line break: what begins here is a line of its own. */
const atLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
