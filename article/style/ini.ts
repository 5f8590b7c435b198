import type { Severity } from '../model';
import type { Problem, StyleFile } from './pack';

/** A name that a `.vale.ini` gives, with its line. */
export interface Named {
  name: string;
  line: number;
}

/** What a `.vale.ini` says. */
export interface ValeSettings {
  /** Folder of the packs, as it stands there, with forward slashes; '' when it is the folder of the file. */
  stylesPath: string;
  /** Packs that run; null when it names none. */
  basedOn: Named[] | null;
  least: Severity;
  /** By `Pack.Rule`: switched off, on, or another level. */
  rules: Map<string, 'off' | 'on' | Severity>;
  vocabularies: Named[];
}

const LEVELS: readonly string[] = ['suggestion', 'warning', 'error'];
export const isLevel = (text: unknown): text is Severity => typeof text === 'string' && LEVELS.includes(text);
export const levelRank = (level: Severity): number => LEVELS.indexOf(level);

/** Where a section is about stories: `*`, `*.md`, `*.{txt,md}`, `desk/*.html`. */
const STORIES = /\*$|\*.*[.{,](?:md|markdown|txt|html?|docx|copydesk)(?=$|[,}])/;

/**
 * Reads a `.vale.ini`. Of its sections those count whose pattern fits a story; what it has for other programs is passed over. As in
 * Vale, `#` and `;` begin a comment, at the start of a line or behind a space, and a backslash at the end of a line goes on in the next.
 */
export function readIni(file: StyleFile | undefined, problems: Problem[] = []): ValeSettings {
  const settings: ValeSettings = { stylesPath: '', basedOn: null, least: 'suggestion', rules: new Map(), vocabularies: [] };
  if (!file) return settings;
  let counts = true;
  for (const { text, line } of linesOf(file.text)) {
    const section = /^\[(.*)\]$/.exec(text);
    if (section) counts = STORIES.test(section[1]!);
    const entry = /^([^=:[\]]+?)\s*[=:]\s*(.*)$/.exec(text);
    if (!entry || !counts) continue;
    const reason = readEntry(settings, entry[1]!, entry[2]!.replace(/^(["'`])(.*)\1$/, '$2'), line);
    if (reason) problems.push({ file: file.path, line, reason });
  }
  return settings;
}

/** Lines without their comments, those that go on joined; each with the number of its first. */
function linesOf(text: string): { text: string; line: number }[] {
  const out: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | null = null;
  for (const [i, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const plain = raw
      .trim()
      .replace(/(?:^|\s)[#;].*$/, '')
      .trimEnd();
    const now: { text: string; line: number } = open ? { ...open, text: `${open.text} ${plain}` } : { text: plain, line: i + 1 };
    open = plain.endsWith('\\') ? { ...now, text: now.text.slice(0, -1).trimEnd() } : null;
    if (!open) out.push(now);
  }
  return open ? [...out, open] : out;
}

/** Takes in one setting; gives a reason where its value means nothing. */
function readEntry(settings: ValeSettings, key: string, value: string, line: number): string | null {
  const list = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((name) => ({ name, line }));
  if (key === 'StylesPath')
    settings.stylesPath = value
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+|^\.$/, '')
      .replace(/(?<=.)\/+$/, '');
  else if (key === 'BasedOnStyles') settings.basedOn = [...(settings.basedOn ?? []), ...list];
  else if (key === 'Vocab' || key === 'Vocabulary') settings.vocabularies = list;
  else if (key === 'MinAlertLevel') {
    if (!isLevel(value)) return `MinAlertLevel is ‘${value}’; it has to be suggestion, warning or error`;
    settings.least = value;
  } else if (/^[\w-]+\.[\w-]+$/.test(key)) {
    if (isLevel(value)) settings.rules.set(key, value);
    else if (/^(?:no|false)$/i.test(value)) settings.rules.set(key, 'off');
    else if (/^(?:yes|true)$/i.test(value)) settings.rules.set(key, 'on');
    else return `${key} is set to ‘${value}’; it has to be YES, NO, suggestion, warning or error`;
  }
  return null;
}
