import { formats, UnreadableStory, type FormatId } from '../../article/formats';
import { stylesAt } from '../run/setup';
import type { ExportOptions, Outcome } from '../run/task';
import { attributeArticle, mend, readStory } from '../story';
import { FileExists, unwrittenBecause, writeFileSafely } from '../write-file';
import { checkerOf } from './check';

const IDS: Record<ExportOptions['to'], FormatId> = { html: 'html', md: 'markdown', txt: 'text', ninjs: 'ninjs' };

/** Exports one file, mended where that is asked. Throws for one that cannot be read or written; the source is never touched. */
export async function exportFile(file: string, target: string, options: ExportOptions): Promise<Omit<Outcome, 'file' | 'error'>> {
  const story = await readStory(file);
  const notes = story.article.notes.map((note) => `${file}: ${note}`);
  const blocks = await mend(story.article.blocks, options.fix, checkerOf(story, { ...options, language: options.fix === 'all' }, notes));
  const article = { blocks, article: story.article.article };
  const format = formats.find(({ id }) => id === IDS[options.to])!;
  const attribution = options.to === 'txt' ? undefined : attributeArticle(article, stylesAt(options.style).lists).attribution;
  const text = format.write!(article, {
    ...(attribution ? { attribution } : {}),
    speakers: options.speakers,
    page: options.page ? 'page' : 'article',
    lang: options.dialect,
  });
  try {
    await writeFileSafely(target, text, options.overwrite);
  } catch (error) {
    if (error instanceof FileExists) throw new UnreadableStory(`${target} is there already. Add --overwrite to replace it.`);
    throw new UnreadableStory(`${target} could not be written. ${unwrittenBecause(error)}`);
  }
  return { notes, hasErrors: false, output: `${target}\n` };
}
