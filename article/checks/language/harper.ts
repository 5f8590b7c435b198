import type { Dialect } from '../check';
import { RULES_OFF } from './rules-off';

/** What is used of a linter of harper.js (its LocalLinter fits); this folder never loads it itself. */
export interface HarperLike {
  organizedLints(text: string, options: { language: 'plaintext'; dedup: boolean }): Promise<Record<string, HarperLint[]>>;
  getDefaultLintConfig(): Promise<Record<string, unknown>>;
  setLintConfig(config: never): Promise<void>;
  setDialect(dialect: number): Promise<void>;
}

interface HarperLint {
  span(): { start: number; end: number; free?(): void };
  message(): string;
  suggestions(): { kind(): number; get_replacement_text(): string; free?(): void }[];
  free(): void;
}

/** What harper says of a place. Offsets are UTF-16 into the text that was linted. */
export interface RawLint {
  /** Harper's own name of the rule. */
  rule: string;
  start: number;
  end: number;
  message: string;
  /** What stands there afterwards, harper's best first. */
  instead: string[];
}

/** harper.js numbers its dialects so. */
const DIALECT_NUMBERS: Record<Dialect, number> = { 'en-US': 0, 'en-GB': 1, 'en-AU': 2, 'en-CA': 3, 'en-IN': 4 };
/** Kinds of a suggestion in harper.js. */
const REMOVE = 1;
const INSERT_AFTER = 2;

/** Sets dialect and rules; the dialect first, since setting it puts the rules back. */
export async function configure(linter: HarperLike, dialect: Dialect): Promise<void> {
  await linter.setDialect(DIALECT_NUMBERS[dialect]);
  const rules = await linter.getDefaultLintConfig();
  const off = Object.fromEntries([...RULES_OFF].filter((name) => name in rules).map((name) => [name, false]));
  await linter.setLintConfig({ ...rules, ...off } as never);
}

/** Lints one paragraph; what harper allocated for the answer is freed. */
export async function lint(linter: HarperLike, text: string): Promise<RawLint[]> {
  // overlapping findings are kept: harper would drop a misspelling under a finding that is left out here
  const byRule = await linter.organizedLints(text, { language: 'plaintext', dedup: false });
  const found: RawLint[] = [];
  for (const [rule, lints] of Object.entries(byRule)) {
    for (const one of lints) {
      const span = one.span();
      const { start, end } = span;
      span.free?.();
      const instead = one.suggestions().map((suggestion) => {
        const words = suggestion.get_replacement_text();
        const kind = suggestion.kind();
        suggestion.free?.();
        return kind === REMOVE ? '' : kind === INSERT_AFTER ? text.slice(start, end) + words : words;
      });
      found.push({ rule, start, end, message: one.message(), instead });
      one.free();
    }
  }
  return found;
}
