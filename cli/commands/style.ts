import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { viewOf } from '../../article/model';
import { testPacks, type StyleReport } from '../../article/style';
import { readStory, sentenceOf } from '../story';
import { readStyles } from '../styles';

const STORIES = /\.(?:txt|md|markdown|html?|copydesk)$/i;

/** The stories below a folder; one that cannot be read is told on standard error. */
async function corpusAt(folder: string): Promise<{ name: string; text: string }[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const stories: { name: string; text: string }[] = [];
  for (const path of paths.filter((each) => STORIES.test(each) && statSync(each).isFile()).sort()) {
    try {
      stories.push({ name: relative(folder, path), text: viewOf((await readStory(path)).article.blocks).text });
    } catch (error) {
      process.stderr.write(`${path}: ${sentenceOf(error) ?? String(error)}\n`);
    }
  }
  return stories;
}

function print(report: StyleReport): void {
  const lines = [
    ...report.problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    ...report.failed.map(({ file, line, rule, reason }) => `${file}:${line}: ${rule}: ${reason}`),
    ...report.matches.flatMap(({ rule, count, samples }) => [
      `${rule}: ${count} ${count === 1 ? 'place' : 'places'}`,
      ...samples.map(({ story, context }) => `    ${story}: ${context}`),
    ]),
    `${report.rules} rules, ${report.examples} examples, ${report.failed.length} of them wrong, ${report.problems.length} problems` +
      (report.words > 0 ? `, tried on ${report.words} words.` : '.'),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** `copydesk style test DIR`: tries every rule on its examples and on a folder of stories. Exit 1 where an example comes out wrong or a rule cannot be used, 2 where a folder cannot be read. */
export async function styleTest(folder: string, corpus: string | undefined): Promise<number> {
  try {
    const { files, problems } = readStyles(folder);
    const report = testPacks(files, corpus === undefined ? [] : await corpusAt(corpus));
    const all = { ...report, problems: [...problems, ...report.problems] };
    print(all);
    return all.failed.length + all.problems.length > 0 ? 1 : 0;
  } catch (error) {
    const said = sentenceOf(error);
    if (said === null) throw error;
    process.stderr.write(`The styles or the stories could not be read. ${said}\n`);
    return 2;
  }
}
