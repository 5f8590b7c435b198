import path from 'node:path';

/**
 * The story that a command line names, as an absolute path; null when it names none. Flags are skipped, `-r FILE` with its
 * file; `withFolder` says that the first word is the program's own folder (a development start), not a story.
 */
export function storyOf(argv: readonly string[], cwd: string, withFolder: boolean): string | null {
  const words: string[] = [];
  for (let i = 1; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '-r' || word === '--require') i++;
    else if (word && !word.startsWith('-')) words.push(word);
  }
  const story = words[withFolder ? 1 : 0];
  return story === undefined ? null : path.resolve(cwd, story);
}
