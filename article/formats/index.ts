// How stories are read and written: one value a format, in one registry. A reader gives the article as it came and loses
// nothing unseen; a writer gives clean copy. (`decode`, bytes to text, stands apart: only what reads files needs it.)
import { copydesk } from './copydesk';
import type { Format } from './format';
import { html } from './html';
import { markdown } from './markdown';
import { ninjs } from './ninjs';
import { text } from './text';

export { readWorkingCopy, writeWorkingCopy, type WorkingCopy } from './copydesk';
export type { Format, FormatId, Origin, ReadArticle, WriteOptions } from './format';
export { UnreadableStory } from './unreadable';

/** Every format, the one for files of unknown ending first. */
export const formats: readonly Format[] = [text, markdown, html, ninjs, copydesk];

/** The format that reads a file, by the ending of its name; anything unknown is read as plain text. */
export function formatFor(fileName: string): Format {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  return formats.find((format) => format.read && ending !== undefined && format.extensions.includes(ending)) ?? text;
}
