import type { Severity } from '../model';
import type { StyleFile } from './pack';

/** What a `.vale.ini` says. */
export interface ValeSettings {
  /** Folder of the packs, below the folder of the file; '' when it is that folder. */
  stylesPath: string;
  /** Packs that run; null when it names none. */
  basedOn: string[] | null;
  least: Severity;
  /** By `Pack.Rule`: switched off, on, or another level. */
  rules: Map<string, 'off' | 'on' | Severity>;
  vocabularies: string[];
}

const LEVELS: readonly string[] = ['suggestion', 'warning', 'error'];
export const isLevel = (text: unknown): text is Severity => typeof text === 'string' && LEVELS.includes(text);
export const levelRank = (level: Severity): number => LEVELS.indexOf(level);

/** Reads a `.vale.ini`. Of its sections those count whose pattern fits a story (`*`, `*.md`, `*.{txt,md}`); what it has for other programs is passed over. */
export function readIni(file: StyleFile | undefined): ValeSettings {
  const settings: ValeSettings = { stylesPath: '', basedOn: null, least: 'suggestion', rules: new Map(), vocabularies: [] };
  let counts = true;
  for (const raw of file?.text.split('\n') ?? []) {
    const line = raw.trim();
    const section = /^\[(.*)\]$/.exec(line);
    if (section) counts = /^\*$|\*\.?(?:md|txt|html|docx|\{[^}]*(?:md|txt|html)[^}]*\})$/.test(section[1]!);
    const entry = /^([\w.-]+)\s*=\s*(.*)$/.exec(line);
    if (entry && counts && !line.startsWith('#')) readEntry(settings, entry[1]!, entry[2]!.trim());
  }
  return settings;
}

function readEntry(settings: ValeSettings, key: string, value: string): void {
  const list = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (key === 'StylesPath') settings.stylesPath = value.replace(/^\.\/|^\.$/, '').replace(/\/$/, '');
  else if (key === 'BasedOnStyles') settings.basedOn = [...(settings.basedOn ?? []), ...list];
  else if (key === 'MinAlertLevel' && isLevel(value)) settings.least = value;
  else if (key === 'Vocab' || key === 'Vocabulary') settings.vocabularies = list;
  else if (/^\w[\w-]*\.\w/.test(key)) {
    if (isLevel(value)) settings.rules.set(key, value);
    else if (/^(?:no|false)$/i.test(value)) settings.rules.set(key, 'off');
    else if (/^(?:yes|true)$/i.test(value)) settings.rules.set(key, 'on');
  }
}
