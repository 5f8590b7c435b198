// Runs other programs: with their output shown, or gathered.
import { spawn, spawnSync } from 'node:child_process';
import { root } from './place.mjs';

/**
 * Runs a program with its output shown and gives its exit code; 1 where it could not be started, 128 and more after a signal.
 * `quiet` sends what it prints on standard output to standard error.
 */
export function run(command, args, { env, quiet = false } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'],
  });
  if (done.error) process.stderr.write(`${command}: ${done.error.message}\n`);
  return done.status ?? (done.signal ? 128 : 1);
}

/** Runs a program, shows its output and gives it back too, with its exit code. */
export function runAndKeep(command, args, { env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      text += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ code: 1, text: `${text}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 128, text }));
  });
}

/** Runs npm. On Windows npm is a script, which only a shell can start. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}

/** Whether a program is to be found on the path. */
export const has = (command) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;
