import { CHECKS } from '../article/checks';
import { CSV_HEAD } from './output/quotes';
import { sarifLog, type sarifResult } from './output/sarif';
import type { Outcome } from './run';
import { packChecksOf, stylesAt } from './run';
import { VERSION } from './version';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const out = (text: string): void => void process.stdout.write(text);

/** Notes and reasons, on standard error. */
export function printProblems(outcomes: readonly Outcome[]): void {
  for (const { file, error, notes } of outcomes) {
    notes.forEach(say);
    if (error !== null) say(`${file}: ${error}`);
  }
}

/** 2 where a file could not be done, 1 where something at error level was found, else 0. */
export const exitCodeOf = (outcomes: readonly Outcome[]): number =>
  outcomes.some(({ error }) => error !== null) ? 2 : outcomes.some(({ hasErrors }) => hasErrors) ? 1 : 0;

/** An array of one object a file; one that could not be read is `{file, error}`. */
export function printJson(outcomes: readonly Outcome[]): void {
  const values = outcomes.map(({ file, error, output }) => (error === null ? output : { file, error }));
  out(`[${values.map((value) => `\n${JSON.stringify(value)}`).join(',')}\n]\n`);
}

export function printText(outcomes: readonly Outcome[]): void {
  for (const { output } of outcomes) if (typeof output === 'string') out(output);
}

export function printCsv(outcomes: readonly Outcome[]): void {
  out(`${CSV_HEAD}\r\n`);
  printText(outcomes);
}

export function printSarif(outcomes: readonly Outcome[], style: string | null): void {
  const results = outcomes.flatMap(({ output }) => (Array.isArray(output) ? (output as ReturnType<typeof sarifResult>[]) : []));
  const rules = [...CHECKS, ...packChecksOf(stylesAt(style))].map(({ rule, about, link }) => ({
    id: rule,
    about,
    ...(link ? { link } : {}),
  }));
  const unread = outcomes.flatMap(({ file, error }) => (error === null ? [] : [{ file, error }]));
  out(`${JSON.stringify(sarifLog(results, rules, unread, VERSION), null, 1)}\n`);
}
