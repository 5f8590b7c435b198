import { Worker } from 'node:worker_threads';
import { runTask } from './run-task';
import type { Outcome, Task } from './task';

/** The file of a thread: beside the built program, or among its sources. */
function workerFile(): URL {
  return import.meta.url.endsWith('.ts') ? new URL('../worker.ts', import.meta.url) : new URL('./worker.js', import.meta.url);
}

const failed = (task: Task, error: Error): Outcome => ({
  file: task.file,
  error: `This is a fault of Copydesk: ${error.message}`,
  notes: [],
  hasErrors: false,
  output: null,
});

/** Does tasks in `jobs` threads (one: in this one). Outcomes stand in the order of the tasks; `done` is told of each as it ends. */
export async function runAll(tasks: readonly Task[], jobs: number, done: () => void): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(tasks.length);
  let next = 0;
  const keep = (index: number, outcome: Outcome): void => {
    outcomes[index] = outcome;
    done();
  };
  if (jobs <= 1 || tasks.length <= 1) {
    for (const [i, task] of tasks.entries()) keep(i, await runTask(task));
    return outcomes;
  }
  const inThread = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let index = next++; index < tasks.length; index = next++) {
      const thread: Worker = (worker ??= new Worker(workerFile()));
      const outcome = await new Promise<Outcome>((resolve) => {
        thread.once('message', resolve);
        thread.once('error', (error) => resolve(failed(tasks[index]!, error)));
        thread.postMessage(tasks[index]!);
      });
      thread.removeAllListeners();
      if (outcome.error?.startsWith('This is a fault')) {
        await thread.terminate();
        worker = null;
      }
      keep(index, outcome);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, inThread));
  return outcomes;
}
