// Plain text: one line a paragraph, every character inside a line as it came. What it does not say (headline, byline,
// subheads) the checks find. Written again it is clean copy without any mark.
import type { Format } from '../format';
import { readText } from './read';
import { writeText } from './write';

export const text: Format = { id: 'text', name: 'Plain text', extensions: ['txt', 'text'], read: readText, write: writeText };
