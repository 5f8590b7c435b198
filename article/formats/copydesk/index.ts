// The working copy, NAME.copydesk: the article as an editor left it, and the name and hash of the source it belongs to.
// Read only through a schema: a later version or a damaged file is refused, what is unknown is left behind.
import type { Format } from '../format';
import { readCopydesk, VERSION, type WorkingCopy } from './read';

export { readWorkingCopy, type WorkingCopy } from './read';

/** The text of a working copy's file. */
export const writeWorkingCopy = ({ source, format, knowsStructure, blocks, article, changedAt }: WorkingCopy): string =>
  `${JSON.stringify({ version: VERSION, source, format, knowsStructure, blocks, article, changedAt }, null, 1)}\n`;

export const copydesk: Format = { id: 'copydesk', name: 'Working copy', extensions: ['copydesk'], read: readCopydesk };
