import { viewOf } from '../../article/model';
import { quotesCsv, quotesJson, quotesText } from '../output/quotes';
import { stylesAt } from '../run/setup';
import type { Outcome, QuotesOptions } from '../run/task';
import { attributeArticle, readStory, sourcePositions } from '../story';

/** Lists the quotations of one file with who said them. Throws for a file that cannot be read. */
export async function quotesOf(file: string, options: QuotesOptions): Promise<Omit<Outcome, 'file' | 'error'>> {
  const { article, source } = await readStory(file);
  const { attribution } = attributeArticle(article, stylesAt(options.style).lists);
  const at = sourcePositions(viewOf(article.blocks), source, article.origins);
  const output = {
    json: () => quotesJson(file, attribution),
    csv: () => quotesCsv(file, attribution),
    text: () => quotesText(file, attribution, at),
  }[options.format]();
  return { notes: article.notes.map((note) => `${file}: ${note}`), hasErrors: false, output };
}
