import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import type { Finding, Fix } from '../../article/model';
import type { Position } from '../story';

const LEVELS = { error: 'error', warning: 'warning', suggestion: 'note' } as const;

/** A file as SARIF names it: relative ones stay so, with what a URI does not hold escaped. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const regionOf = (start: Position, end: Position) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: Math.max(0, end.offset - start.offset),
});

function fixOf({ title, edits }: Fix, artifactLocation: { uri: string }, at: (offset: number) => Position) {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: regionOf(at(start), at(end)),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** A finding as a SARIF result; `at` tells where a view offset stands in the source. A fix that changes no text has no form in SARIF. */
export function sarifResult(file: string, finding: Finding, at: (offset: number) => Position) {
  const artifactLocation = { uri: uriOf(file) };
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0).map((fix) => fixOf(fix, artifactLocation, at));
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(at(finding.start), at(finding.end)) } }],
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: { kind: finding.kind },
  };
}
type Result = ReturnType<typeof sarifResult>;

export interface SarifRule {
  id: string;
  about: string;
  link?: string;
}

/** A SARIF 2.1.0 log of one run. Of the rules only those that found something are described; files that could not be read are notifications. */
export function sarifLog(
  results: readonly Result[],
  rules: readonly SarifRule[],
  unread: readonly { file: string; error: string }[],
  version: string,
) {
  const found = new Set(results.map(({ ruleId }) => ruleId));
  const described = [...found].sort().map((id) => {
    const rule = rules.find((each) => each.id === id);
    return { id, ...(rule ? { shortDescription: { text: rule.about } } : {}), ...(rule?.link ? { helpUri: rule.link } : {}) };
  });
  const indexOf = new Map(described.map(({ id }, i) => [id, i]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Copydesk', version, rules: described } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ file, error }) => ({
              level: 'error',
              message: { text: error },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results: results.map((result) => ({ ...result, ruleIndex: indexOf.get(result.ruleId) })),
      },
    ],
  };
}
