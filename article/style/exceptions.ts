import { compilePattern } from './pattern';
import { asRuleError, RuleError } from './rules/reading';
import type { Line } from './source';

/** Words or patterns written for JavaScript, longest first; one that cannot be used is reported and left out. */
export function exceptionSources(entries: readonly Line[], ignoreCase: boolean, partly: (line: number, reason: string) => void): string[] {
  return [...entries]
    .sort((a, b) => b.text.length - a.text.length)
    .flatMap(({ text, line }) => {
      if (text.trim() === '') return [];
      try {
        return [`(?:${compilePattern(text.trim(), ignoreCase).source})`];
      } catch (error) {
        const known = asRuleError(error, text, line);
        if (!(known instanceof RuleError)) throw known;
        partly(known.line, known.message);
        return [];
      }
    });
}

/** Finds any of the exceptions as whole words; null where there is none. */
export const exceptionPattern = (sources: readonly string[]): RegExp | null =>
  sources.length ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u') : null;
