import type { Element } from 'hast';
import type { Run } from '../../model';

/** What a stretch of words carries. */
export type Marks = Omit<Run, 'text'>;

/** The mark that an element gives the words in it. */
export const MARKS: Readonly<Record<string, Marks>> = {
  ...{ b: { bold: true }, strong: { bold: true } },
  ...{ i: { italic: true }, em: { italic: true }, cite: { italic: true }, dfn: { italic: true } },
  ...{ s: { strike: true }, del: { strike: true }, strike: { strike: true } },
  ...{ code: { code: true }, kbd: { code: true }, samp: { code: true } },
};

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that hold blocks, or bare words that are one. */
export const CONTAINERS = names('div section article main body address figcaption caption tr td th thead tbody tfoot');
const OTHER_FLOW = names('p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre figure hr dl');

/** True for an element that makes blocks of its own. */
export const isFlow = ({ tagName }: Element): boolean => CONTAINERS.has(tagName) || OTHER_FLOW.has(tagName);

/** A test for elements of some names. */
export const is =
  (...tagNames: string[]) =>
  (e: Element): boolean =>
    tagNames.includes(e.tagName);
