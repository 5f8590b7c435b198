import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Milliseconds that a test of the whole command line may take on a slow machine. */
export const SLOW = 120_000;

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line from its source; `before` is a command to run it with (another user). */
export const runWith = (before: readonly string[], args: readonly string[], cwd = ROOT): Promise<Ran> =>
  new Promise((resolve) => {
    const node = [process.execPath, join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'cli/index.ts')];
    const [command, ...rest] = [...before, ...node, ...args];
    execFile(command!, rest, { cwd, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

export const run = (...args: string[]): Promise<Ran> => runWith([], args);
