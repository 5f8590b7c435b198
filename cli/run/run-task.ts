import { sentenceOf } from '../story';
import type { Outcome, Task } from './task';

/** The work of one command, loaded only when it is asked for. */
async function work(task: Task): Promise<Omit<Outcome, 'file' | 'error'>> {
  switch (task.command) {
    case 'check':
      return (await import('../commands/check')).checkFile(task.file, task.options);
    case 'quotes':
      return (await import('../commands/quotes')).quotesOf(task.file, task.options);
    case 'export':
      return (await import('../commands/export')).exportFile(task.file, task.target, task.options);
  }
}

/** Does one file. A file that cannot be done is an outcome, not an exception; so is a fault of ours, which is told as one. */
export async function runTask(task: Task): Promise<Outcome> {
  try {
    return { file: task.file, error: null, ...(await work(task)) };
  } catch (error) {
    const said = sentenceOf(error) ?? `This is a fault of Copydesk: ${error instanceof Error ? error.message : String(error)}`;
    return { file: task.file, error: said, notes: [], hasErrors: false, output: null };
  }
}
