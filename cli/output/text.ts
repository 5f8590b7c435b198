import { countWords, type Finding } from '../../article/model';
import type { Position } from '../story';

/** `file:line:column: severity: message (rule)`, the form that editors turn into a link. */
export const findingLine = (file: string, finding: Finding, { line, column }: Position): string =>
  `${file}:${line}:${column}: ${finding.severity}: ${finding.message} (${finding.rule})`;

/** A finding as JSON has it: without what only the window's card shows. */
export const findingJson = ({ rule, kind, severity, message, start, end, text, fixes }: Finding) => ({
  rule,
  kind,
  severity,
  message,
  start,
  end,
  text,
  fixes: fixes.map(({ title, safe, edits, block }) => ({ title, safe, edits, ...(block ? { block } : {}) })),
});

export const checkJson = (file: string, format: string, text: string, findings: readonly Finding[]) => ({
  file,
  format,
  words: countWords(text),
  findings: findings.map(findingJson),
});
