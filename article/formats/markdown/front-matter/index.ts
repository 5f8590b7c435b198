// Front matter of Markdown: what our own says of title, byline, speakers and quotations, with anything else kept as it came.
// Quotations are named by their words and by which of their like they are, so that a file that was edited elsewhere still fits.
// Read and restored into an article, or written from one.
export type { FrontMatter } from './front-matter';
export { readFrontMatter } from './read';
export { restoreTags } from './restore';
export { writeFrontMatter } from './write';
