import { createTwoFilesPatch } from 'diff';
import { engineBlock, findingKey, mergeFindings, storyEngine, untaggedQuotes, type Check } from '../../article/checks';
import { viewOf, type ArticleData, type Finding } from '../../article/model';
import { StoryReader } from '../../article/quotes';
import { checkJson, findingLine } from '../output/text';
import { sarifResult } from '../output/sarif';
import { languageOf } from '../run/language';
import { packChecksOf, stylesAt } from '../run/setup';
import type { CheckOptions, Common, Outcome } from '../run/task';
import { attributeArticle, mend, mendedSource, readStory, sourcePositions, type CheckBlocks, type Story } from '../story';

/** Without what an editor ignored in this story. */
function withoutIgnored(findings: readonly Finding[], text: string, article: ArticleData): Finding[] {
  const ignored = Object.entries(article).filter(([key]) => key.startsWith('i:'));
  if (ignored.length === 0) return [...findings];
  const here = new Set(ignored.map(([key]) => key.slice(2)));
  const inStory = ignored.flatMap(([, value]) => ('scope' in value && value.scope === 'story' ? [`${value.rule}|${value.text}`] : []));
  return findings.filter((f) => !here.has(findingKey(f, text)) && !inStory.includes(`${f.rule}|${f.text}`));
}

/** What a checker of a story reads besides its blocks. `language`: spelling and grammar too. */
interface Wanted extends Common {
  language: boolean;
}

/** What the checks, the packs, the language checker and the attribution find in a story's blocks. */
export function checkerOf({ article }: Story, options: Wanted, notes: string[]): CheckBlocks {
  const styles = stylesAt(options.style);
  const said = new Set<string>();
  const onFault = ({ rule }: Check, error: unknown): void => {
    if (!said.has(rule)) notes.push(`The rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}`);
    said.add(rule);
  };
  const settings = { dialect: options.dialect, lists: styles.lists, knowsStructure: article.knowsStructure };
  const reader = new StoryReader();
  const engine = storyEngine({ extra: packChecksOf(styles), settings, reader, onFault });
  return async (blocks) => {
    const view = viewOf(blocks);
    const { attribution, decided } = attributeArticle({ blocks: [...blocks], article: article.article }, styles.lists, reader);
    const untagged = untaggedQuotes({ ...attribution, quotes: attribution.quotes.filter((quote) => !decided.has(quote)) }, view);
    const language = options.language ? await (await languageOf(options)).check(view) : [];
    const found = [...engine.check(blocks.map(engineBlock)), ...untagged, ...language];
    return withoutIgnored(mergeFindings(found), view.text, article.article);
  };
}

/** Checks one file, and mends it in memory where that is asked. Throws for a file that cannot be read. */
export async function checkFile(file: string, options: CheckOptions): Promise<Omit<Outcome, 'file' | 'error'>> {
  const story = await readStory(file);
  const notes = story.article.notes.map((note) => `${file}: ${note}`);
  const check = checkerOf(story, options, notes);
  const blocks = await mend(story.article.blocks, options.fix, check);
  const view = viewOf(blocks);
  const findings = await check(blocks);
  const arrived = viewOf(story.article.blocks);
  const at = sourcePositions(view, story.source, options.fix === 'none' ? story.article.origins : undefined);
  const mended = options.diff ? mendedSource(story, blocks) : null;
  const [before, after] = mended === null ? [`${arrived.text}\n`, `${view.text}\n`] : [story.source, mended];
  const patch = options.diff ? createTwoFilesPatch(file, file, before, after, 'as it arrived', 'with fixes') : '';
  const output = {
    text: () =>
      options.diff ? (arrived.text === view.text ? '' : patch) : findings.map((f) => `${findingLine(file, f, at(f.start))}\n`).join(''),
    json: () => ({ ...checkJson(file, story.format.id, view.text, findings), ...(options.diff ? { diff: patch } : {}) }),
    sarif: () => findings.map((finding) => sarifResult(file, finding, at)),
  }[options.format]();
  return { notes, hasErrors: findings.some(({ severity }) => severity === 'error'), output };
}
