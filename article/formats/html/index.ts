// HTML: a saved page or a fragment is read through an allow-list, whatever it holds; clean copy is written as one
// <article> with a span around each quotation and the speakers as schema.org data. What is written opens again as it was.
import type { Format } from '../format';
import { readHtml } from './read';
import { writeHtml } from './write';

export { isSafeLink, safeHtml } from './safe';
export const html: Format = { id: 'html', name: 'HTML', extensions: ['html', 'htm', 'xhtml'], read: readHtml, write: writeHtml };
