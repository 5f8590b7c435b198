// The command line: check, quotes, export and style on the same core as the window, in plain Node. Results go to standard
// output, problems and progress to standard error. Exit 0: nothing at error level; 1: findings at error level; 2: bad usage
// or a file that could not be read or written.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DIALECTS } from '../article/checks/check';
import { VERSION } from './version';

type Asked = { jobs: number; style?: string } & Record<string, unknown>;

function jobsOf(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new InvalidArgumentError('Give a number from 1 to 64.');
  return jobs;
}

/** Options that every command over stories has. */
const overStories = (command: Command): Command =>
  command
    .argument('<file...>', 'stories: .txt, .md, .html or .copydesk')
    .addOption(new Option('--dialect <dialect>', 'English of').choices(DIALECTS).default('en-US'))
    .option('--style <dir>', 'house style packs to use instead of ours')
    .option('--jobs <n>', 'do this many stories at once', jobsOf, 1);
const fixOption = () => new Option('--fix <which>', 'apply fixes').choices(['none', 'safe', 'all']).default('none');

/** Runs a command over files and gives the exit code; loaded only then, so that help and usage come at once. */
const over =
  (command: 'check' | 'quotes' | 'export') =>
  async (files: string[], options: Asked): Promise<void> => {
    const { overFiles } = await import('./over-files');
    process.exitCode = await overFiles(command, files, { ...options, style: options.style ?? null });
  };

function programme(): Command {
  const program = new Command('copydesk')
    .description('Checks stories, tells who said what in them, and writes clean copy. A source file is never changed.')
    .version(VERSION)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  overStories(program.command('check').description('list what is wrong in stories'))
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json', 'sarif']).default('text'))
    .addOption(fixOption())
    .option('--no-language', 'leave spelling and grammar out')
    .option('--diff', 'show what the fixes change; nothing is written', false)
    .action(over('check'));
  overStories(program.command('quotes').description('list quotations and who said them'))
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json', 'csv']).default('text'))
    .action(over('quotes'));
  overStories(program.command('export').description('write clean copy beside a story'))
    .addOption(new Option('--to <format>', 'what to write').choices(['html', 'md', 'txt', 'ninjs']).makeOptionMandatory())
    .option('--out <place>', 'a folder, or for one story a file')
    .addOption(fixOption())
    .option('--overwrite', 'replace a file that is there', false)
    .addOption(
      new Option('--speakers <which>', 'whose names go into the markup').choices(['confirmed', 'sure', 'none']).default('confirmed'),
    )
    .option('--page', 'HTML: a whole page', false)
    .action(over('export'));
  program
    .command('style')
    .description('work on house style packs')
    .command('test')
    .description('try the rules of a styles folder on their examples')
    .argument('<dir>', 'a styles folder, or one pack')
    .option('--corpus <folder>', 'show what each rule matches in these stories')
    .action(async (folder: string, { corpus }: { corpus?: string }) => {
      process.exitCode = await (await import('./commands/style')).styleTest(folder, corpus);
    });
  return program;
}

// a reader that has enough (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  await programme().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
