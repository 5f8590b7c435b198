// One thread of `--jobs N`: does the files it is handed, one after the other.
import { parentPort } from 'node:worker_threads';
import { runTask } from './run/run-task';
import type { Task } from './run/task';

parentPort?.on('message', (task: Task) => {
  void runTask(task).then((outcome) => parentPort?.postMessage(outcome));
});
