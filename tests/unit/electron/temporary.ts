import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder for each test of a file, gone after it. */
export function temporaryFolder(): { readonly path: string; file(name: string): string } {
  const folder = { path: '', file: (name: string) => path.join(folder.path, name) };
  beforeEach(() => {
    folder.path = mkdtempSync(path.join(tmpdir(), 'copydesk-unit-'));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
