import { formats, type Format } from '../../article/formats';
import type { Article, Attribution } from '../../article/model';
import type { ExportPreview } from './contract';
import type { ExportOptions } from './state';

const formatOf = (id: ExportOptions['format']): Format => {
  const format = formats.find((other) => other.id === id && other.write);
  if (!format) throw new Error(`No writer for ${id}.`);
  return format;
};

/** What an export would hand over, in its own format and as the page that readers get. `lang` is the dialect of the story (`en-GB`). */
export function previewOf(article: Article, attribution: Attribution, lang: string, chosen: ExportOptions): ExportPreview {
  const { format, page, speakers, roles } = chosen;
  const options = { attribution, speakers, roles, lang };
  const writer = formatOf(format);
  const html = formatOf('html').write!(article, { ...options, page: 'article' });
  const text = writer.write!(article, { ...options, page });
  return { text, html, extension: writer.extensions[0] ?? 'txt' };
}
