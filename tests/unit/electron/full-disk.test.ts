import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../../electron/main/files';
import { temporaryFolder } from './temporary';

const folder = temporaryFolder();
const isRoot = process.getuid?.() === 0;
const mounts: string[] = [];

/** A disk of one megabyte; false where this system lets nobody mount one. */
function smallDisk(at: string): boolean {
  mkdirSync(at);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' }).status !== 0) return false;
  mounts.push(at);
  return true;
}
afterEach(() => {
  for (const at of mounts.splice(0)) execFileSync('umount', ['-l', at]);
});

describe.skipIf(!isRoot || process.platform !== 'linux')('a disk that does not take the file', () => {
  test('a full disk leaves the old file whole, says so, and holds no half-written one', async ({ skip }) => {
    const disk = folder.file('disk');
    if (!smallDisk(disk)) skip('mounting is not allowed here');
    const old = 'o'.repeat(200 * 1024);
    writeFileSync(`${disk}/story.copydesk`, old);
    await expect(writeWhole(`${disk}/story.copydesk`, 'n'.repeat(900 * 1024), 'replace')).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readFileSync(`${disk}/story.copydesk`, 'utf8')).toBe(old);
    expect(readdirSync(disk)).toEqual(['story.copydesk']);
  });

  test('after room was made the same save succeeds', async ({ skip }) => {
    const disk = folder.file('disk');
    if (!smallDisk(disk)) skip('mounting is not allowed here');
    writeFileSync(`${disk}/filler`, 'f'.repeat(800 * 1024));
    await expect(writeWhole(`${disk}/a`, 'n'.repeat(400 * 1024), 'new')).rejects.toMatchObject({ code: 'ENOSPC' });
    writeFileSync(`${disk}/filler`, '');
    await writeWhole(`${disk}/a`, 'n'.repeat(400 * 1024), 'new');
    expect(readFileSync(`${disk}/a`).byteLength).toBe(400 * 1024);
  });

  test('an editor without permission cannot replace a read-only file, and it stays as it was', async () => {
    writeFileSync(folder.file('a.html'), 'old');
    chmodSync(folder.file('a.html'), 0o444);
    chmodSync(folder.path, 0o777);
    const output = runAsNobody(await bundledWriter(), folder.file('a.html'));
    expect(output).toContain('EACCES');
    expect(readFileSync(folder.file('a.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.copydesk-'))).toEqual([]);
  });
});

/** The writer as one file of plain JavaScript, for a process of another user. */
async function bundledWriter(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'electron/main/files/write.ts',
      outDir: folder.file('writer'),
      rollupOptions: { output: { entryFileNames: 'write.mjs' } },
    },
  });
  chmodSync(folder.file('writer'), 0o755);
  return folder.file('writer/write.mjs');
}

function runAsNobody(writer: string, file: string): string {
  const code = `import(${JSON.stringify(writer)}).then((m) => m.writeWhole(${JSON.stringify(file)}, 'new', 'replace')).then(() => console.log('written'), (e) => console.log(e.code ?? e.message))`;
  return spawnSync('setpriv', ['--reuid', '65534', '--regid', '65534', '--clear-groups', process.execPath, '-e', code], {
    encoding: 'utf8',
    cwd: '/',
  }).stdout;
}
