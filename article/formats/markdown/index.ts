// Markdown: CommonMark with tables, strike-through and YAML front matter. Title, byline and the speakers with their
// quotations travel in the front matter, so that the text stays plain; what is written opens again as it was.
import type { Format } from '../format';
import { readMarkdown } from './read';
import { writeMarkdown } from './write';

export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  extensions: ['md', 'markdown'],
  read: readMarkdown,
  write: writeMarkdown,
};
