import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { run, SLOW } from './run-cli';

/**
 * The whole JSON schema of SARIF 2.1.0 (OASIS, as Microsoft's jest-sarif carries it). It is written in draft 4, which says `id` for `$id`
 * and nothing else that matters here.
 */
function sarifSchema(): object {
  const jest = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
  const text = readFileSync(join(jest, '../lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
  const { $schema: _, id: __, ...schema } = JSON.parse(text) as Record<string, unknown>;
  return schema;
}

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(sarifSchema());
const faults = (log: unknown): string[] => {
  isSarif(log);
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

it(
  'writes SARIF that its schema allows: for findings with and without fixes, strange file names, and files that cannot be read',
  { timeout: SLOW },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-sarif-'));
    const story = join(folder, 'fähre #1 [neu].txt');
    writeFileSync(
      story,
      '\ufeffFerry fares rise\n\nBy Nora Quill\n\nThe the ferry left , late. “We waited,” said Marta Olsen. It cost $5 million dollars.\n\nRead more: Ten ferries\n',
    );
    writeFileSync(join(folder, 'clean.txt'), 'The ferry left on time.\n');
    const ran = await run('check', story, join(folder, 'clean.txt'), join(folder, 'gone.txt'), '--format', 'sarif', '--no-language');
    const log = JSON.parse(ran.out) as {
      runs: { results: { fixes?: object[] }[]; invocations: { toolExecutionNotifications: object[] }[] }[];
    };
    expect(faults(log)).toEqual([]);
    const [only] = log.runs;
    expect(only!.results.filter(({ fixes }) => fixes).length).toBeGreaterThan(2);
    expect(only!.results.some(({ fixes }) => !fixes)).toBe(true);
    expect(only!.invocations[0]!.toolExecutionNotifications).toHaveLength(1);
    expect(ran.code).toBe(2);
  },
);

it('would notice a log that its schema does not allow', () => {
  expect(faults({ version: '2.1.0', runs: [{ tool: { driver: {} }, results: [{ level: 'fatal' }] }] })).not.toEqual([]);
});
