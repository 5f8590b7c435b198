import { planTargets } from './commands/targets';
import { exitCodeOf, printCsv, printJson, printProblems, printSarif, printText } from './print';
import { progressBar, runAll, stylesAt, type CheckOptions, type ExportOptions, type Outcome, type QuotesOptions, type Task } from './run';
import { sentenceOf } from './story';

type Asked = { jobs: number; style: string | null; out?: string } & Record<string, unknown>;
type Command = Task['command'];

/** The house style as it is read; null, with a sentence, where its folder cannot be. */
function styleProblems(style: string | null): string[] | null {
  try {
    return stylesAt(style).problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
  } catch (error) {
    const said = sentenceOf(error);
    if (said === null) throw error;
    process.stderr.write(`The house style in ${style ?? 'styles'} could not be read. ${said}\n`);
    return null;
  }
}

const undone = (file: string, error: string): Outcome => ({ file, error, notes: [], hasErrors: false, output: null });

/** The tasks of a call, and the files that cannot be one. */
function tasksOf(command: Command, files: readonly string[], asked: Asked): { tasks: Task[]; refused: Outcome[] } {
  if (command !== 'export') {
    const options = asked as unknown as CheckOptions & QuotesOptions;
    return { tasks: files.map((file) => ({ command, file, options })), refused: [] };
  }
  const options = asked as unknown as ExportOptions;
  const plan = planTargets(files, asked.out ?? null, options.to === 'ninjs' ? 'json' : options.to);
  return {
    tasks: plan.flatMap(({ file, target }) => (target === null ? [] : [{ command, file, target, options }])),
    refused: plan.flatMap(({ file, error }) => (error === null ? [] : [undone(file, error)])),
  };
}

/** Does a command over files and prints what came of it. Gives the exit code. */
export async function overFiles(command: Command, named: readonly string[], asked: Asked): Promise<number> {
  const problems = styleProblems(asked.style);
  if (problems === null) return 2;
  problems.forEach((problem) => process.stderr.write(`${problem}\n`));
  const files = [...new Set(named)];
  const { tasks, refused } = tasksOf(command, files, asked);
  const bar = progressBar(tasks.length);
  const outcomes = await runAll(tasks, asked.jobs, bar.step);
  bar.end();
  const all = [...outcomes, ...refused].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file));
  printProblems(all);
  const { format } = asked;
  if (format === 'json') printJson(all);
  else if (format === 'sarif') printSarif(all, asked.style);
  else if (format === 'csv') printCsv(all);
  else printText(all);
  return exitCodeOf(all);
}
