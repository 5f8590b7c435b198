import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { runTask } from './run-task';
import type { Outcome, Task } from './task';

/** The file of a thread in the built program, beside its folder of chunks or beside this. Null where the sources run as they are: Node reads no TypeScript in a thread. */
function workerFile(): URL | null {
  return ['../worker.js', './worker.js'].map((name) => new URL(name, import.meta.url)).find((file) => existsSync(file)) ?? null;
}

const failed = (task: Task, error: Error): Outcome => ({
  file: task.file,
  error: `This is a fault of Copydesk: ${error.message}`,
  notes: [],
  hasErrors: false,
  output: null,
});

/** Has a thread do one task. A thread that fell over is lost: the next task needs another. */
function askThread(thread: Worker, task: Task): Promise<{ outcome: Outcome; isLost: boolean }> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome, isLost: boolean): void => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ outcome, isLost });
    };
    const onMessage = (outcome: Outcome): void => end(outcome, false);
    const onError = (error: Error): void => end(failed(task, error), true);
    const onExit = (code: number): void => end(failed(task, new Error(`its thread ended with ${code}`)), true);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(task);
  });
}

/** Does tasks in `jobs` threads (one: in this one). Outcomes stand in the order of the tasks; `done` is told of each as it ends. */
export async function runAll(tasks: readonly Task[], jobs: number, done: () => void): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(tasks.length);
  let next = 0;
  const keep = (index: number, outcome: Outcome): void => {
    outcomes[index] = outcome;
    done();
  };
  const threadFile = workerFile();
  if (jobs <= 1 || tasks.length <= 1 || !threadFile) {
    for (const [i, task] of tasks.entries()) keep(i, await runTask(task));
    return outcomes;
  }
  const inThread = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let index = next++; index < tasks.length; index = next++) {
      worker ??= new Worker(threadFile);
      const { outcome, isLost } = await askThread(worker, tasks[index]!);
      if (isLost) worker = null;
      keep(index, outcome);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, inThread));
  return outcomes;
}
