import type { Dialect, FixMode } from '../../article/checks';

/** What holds for every file of one call. */
export interface Common {
  dialect: Dialect;
  /** A styles root; null for the one that ships. */
  style: string | null;
}
export interface CheckOptions extends Common {
  format: 'text' | 'json' | 'sarif';
  fix: FixMode;
  diff: boolean;
  /** Spelling and grammar too. */
  language: boolean;
}
export interface QuotesOptions extends Common {
  format: 'text' | 'json' | 'csv';
}
export interface ExportOptions extends Common {
  to: 'html' | 'md' | 'txt' | 'ninjs';
  fix: FixMode;
  overwrite: boolean;
  speakers: 'confirmed' | 'sure' | 'none';
  page: boolean;
}

/** One file to do; plain data, so that another thread can do it. */
export type Task =
  | { command: 'check'; file: string; options: CheckOptions }
  | { command: 'quotes'; file: string; options: QuotesOptions }
  | { command: 'export'; file: string; target: string; options: ExportOptions };

/** What came of a task. `output` is ready to be printed: an object of the JSON array, lines of text, or results of SARIF. */
export interface Outcome {
  file: string;
  /** Why the file could not be done. */
  error: string | null;
  /** For standard error: what could not be kept, rules that failed. */
  notes: string[];
  /** True where something at error level was found. */
  hasErrors: boolean;
  output: unknown;
}
