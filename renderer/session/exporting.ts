import { formats, type Format } from '../../article/formats';
import type { Article, ArticleData, Attribution, QuoteRecord } from '../../article/model';
import type { ExportPreview } from './contract';
import { resolveSpeaker } from './register';
import type { ExportOptions } from './state';

const formatOf = (id: ExportOptions['format']): Format => {
  const format = formats.find((other) => other.id === id && other.write);
  if (!format) throw new Error(`No writer for ${id}.`);
  return format;
};

/** The article as others get it: merged speakers are the one that they were merged into. */
export function forExport({ blocks, article }: Article): Article {
  const data: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(article)) {
    if (key.startsWith('s:') && resolveSpeaker(article, key.slice(2)) !== key.slice(2)) continue;
    const record = key.startsWith('q:') ? (value as QuoteRecord) : null;
    data[key] = record?.speaker ? { ...record, speaker: resolveSpeaker(article, record.speaker) } : value;
  }
  return { blocks, article: data as ArticleData };
}

/** What an export would hand over, in its own format and as the page that readers get. */
export function previewOf(article: Article, attribution: Attribution, { format, page, speakers, roles }: ExportOptions): ExportPreview {
  const story = forExport(article);
  const options = { attribution, speakers, roles };
  const writer = formatOf(format);
  const html = formatOf('html').write!(story, { ...options, page: 'article' });
  const text = writer.write!(story, { ...options, page });
  return { text, html, extension: writer.extensions[0] ?? 'txt' };
}
