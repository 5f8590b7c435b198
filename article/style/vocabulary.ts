import { exceptionPattern, exceptionSources } from './exceptions';
import type { Named, ValeSettings } from './ini';
import type { Problem, StyleFile } from './pack';
import type { Line } from './source';

/** The words of Vale's vocabularies, `accept.txt` and `reject.txt`, one word or pattern a line. */
export interface Vocabulary {
  /** What no rule may flag, as it was written. */
  accepted: string[];
  /** The same for JavaScript, one by one and together. */
  acceptedSources: string[];
  acceptedPattern: RegExp | null;
  /** Rules that Vale makes of them: `Avoid` of what is rejected, `Terms` of how what is accepted is written. */
  rules: VocabularyRule[];
}

interface VocabularyRule {
  name: string;
  file: StyleFile;
}
type Below = StyleFile & { parts: string[] };
const FOLDERS = ['config/vocabularies', 'Vocab'];
const PLAIN = /^[\p{L}\p{N}'’ .-]+$/u;

/** Reads the vocabularies that a `.vale.ini` names; what is wrong in them, and one that is not there, is reported. */
export function readVocabularies(files: readonly Below[], { vocabularies }: ValeSettings, ini: string, problems: Problem[]): Vocabulary {
  const of = ({ name }: Named, file: string): Below[] =>
    files.filter(({ parts }) => FOLDERS.some((folder) => parts.join('/') === `${folder}/${name}/${file}`));
  for (const { name, line } of vocabularies)
    if (!files.some(({ parts }) => FOLDERS.some((folder) => parts.join('/').startsWith(`${folder}/${name}/`))))
      problems.push({ file: ini, line, reason: `There is no vocabulary ‘${name}’ in this folder` });
  const accepted: Line[] = [];
  const acceptedSources: string[] = [];
  for (const file of vocabularies.flatMap((named) => of(named, 'accept.txt'))) {
    const lines = wordsOf(file);
    accepted.push(...lines);
    acceptedSources.push(...exceptionSources(lines, false, (line, reason) => void problems.push({ file: file.path, line, reason })));
  }
  return {
    accepted: accepted.map(({ text }) => text).filter((text) => PLAIN.test(text)),
    acceptedSources,
    acceptedPattern: exceptionPattern(acceptedSources),
    rules: [
      ...vocabularies.flatMap((named) => of(named, 'reject.txt')).map((file) => ruleOf('Avoid', file, AVOID, listed)),
      ...vocabularies.flatMap((named) => of(named, 'accept.txt')).map((file) => ruleOf('Terms', file, TERMS, asWritten)),
    ].filter((rule) => rule !== null),
  };
}

const wordsOf = ({ text }: StyleFile): Line[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ text: line.trim(), line: i + 1 }))
    .filter((word) => word.text && !/^# /.test(word.text));

const AVOID = `extends: existence, message: "Avoid using '%s'.", tokens: [`;
const TERMS = `extends: substitution, message: "Use '%s' instead of '%s'.", swap: [`;
const listed = (word: string): string => `${JSON.stringify(word)},`;
/** A word that has capitals is written with them. */
const asWritten = (word: string): string =>
  PLAIN.test(word) && word !== word.toLowerCase() ? `{${JSON.stringify(word.replaceAll('.', '\\.'))}: ${JSON.stringify(word)}},` : '';

/** A rule made of a vocabulary, named as Vale names it. Each word stands in the line that it has there, so that a reason names that line. */
function ruleOf(name: string, { path, text }: StyleFile, head: string, write: (word: string) => string): VocabularyRule | null {
  const words = wordsOf({ path, text });
  const lines = new Array<string>(words.at(-1)?.line ?? 0).fill('');
  for (const word of words) lines[word.line - 1] = write(word.text);
  if (lines.every((line) => line === '')) return null;
  return { name, file: { path, text: `{level: error, ignorecase: true, vocab: false, ${head}${lines.join('\n')}]}` } };
}
