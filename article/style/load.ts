import type { Lists } from '../checks/check';
import type { Severity } from '../model';
import { readIni, type ValeSettings } from './ini';
import { readList } from './lists';
import type { Pack, Problem, Rule, StyleFile } from './pack';
import { packChecks } from './pack-checks';
import { readRule } from './read-rule';
import { readSidecar } from './sidecar';
import { readVocabularies } from './vocabulary';
import { FolderWatch, type RuleWatch } from './watch';

export interface LoadedStyles {
  packs: Pack[];
  /** By file name without ending, from `NAME/lists/*.yaml` of the packs that are on, joined; a vocabulary's accepted words are `accepted-words`. */
  lists: Lists;
  /** Each file or rule that cannot be used; the rest runs. */
  problems: Problem[];
}

/** What an editor set for a rule: off, or another level. */
export type RuleSettings = Readonly<Record<string, 'off' | Severity>>;

/** More characters than this in one styles folder are not read: 32 times a pack of 13,000 substitutions. */
const LARGEST_FOLDER = 20_000_000;

/**
 * Reads the files of a styles folder (`Pack/Rule.yml`, `Pack/Rule.examples.yaml`, `Pack/lists/*.yaml`, `.vale.ini`, Vale's vocabularies)
 * into packs. Never throws for what a file says. `set` is what the editor chose for single rules; it wins over `.vale.ini`.
 * `onSlow` is told, later on, of a rule whose patterns took too long on a story and that is switched off.
 */
export function loadPacks(
  files: readonly StyleFile[],
  set: RuleSettings = {},
  onSlow: (problem: Problem) => void = () => {},
): LoadedStyles {
  const problems: Problem[] = [];
  const folder = new FolderWatch();
  const watch = (file: string): RuleWatch => folder.rule((line, reason) => onSlow({ file, line, reason }));
  const within = withinLimit(files, problems);
  const ini = within.find(({ path }) => path === '.vale.ini' || path === '_vale.ini');
  const settings = readIni(ini, problems);
  const inside =
    settings.stylesPath && within.some(({ path }) => path.startsWith(`${settings.stylesPath}/`)) ? `${settings.stylesPath}/` : '';
  const below = within
    .filter(({ path }) => path.startsWith(inside))
    .map((file) => ({ ...file, parts: file.path.slice(inside.length).split('/') }));
  const vocabulary = readVocabularies(below, settings, ini?.path ?? '', problems);
  const byPath = new Map(below.map((file) => [file.path, file]));
  const byPack = new Map<string, Below[]>();
  for (const file of below) if (isRule(file.parts)) put(byPack, file.parts[0]!, file);
  const names = [...byPack.keys()].sort();

  const read = (pack: string, name: string, file: StyleFile, beside?: StyleFile): Rule[] => {
    const rule = readRule(file, readSidecar(beside, problems), { pack, name, vocabulary, settings, watch }, problems);
    return rule ? [withSetting(rule, set[rule.rule])] : [];
  };
  const packs = names.map((name): Pack => {
    const rules = byPack.get(name)!.flatMap((file) => {
      const beside = byPath.get(file.path.replace(/\.yml$/, '.examples.yaml'));
      return read(name, file.parts.at(-1)!.replace(/\.yml$/, ''), file, beside);
    });
    return packOf(name, rules, settings);
  });
  const ofVocabulary = vocabulary.rules.flatMap(({ name, file }) => read('Vale', name, file));
  const on = new Set(packs.filter((pack) => pack.on).map((pack) => pack.name));
  const lists = readLists(
    below.filter(
      ({ parts }) =>
        parts.length === 3 && parts[1] === 'lists' && parts[2]!.endsWith('.yaml') && (on.has(parts[0]!) || !names.includes(parts[0]!)),
    ),
    problems,
  );
  if (vocabulary.accepted.length) lists['accepted-words'] = vocabulary.accepted;
  problems.push(...missingPacks(settings, names, below, ini?.path ?? ''), ...aloneSidecars(below, byPath));
  return { packs: ofVocabulary.length ? [...packs, packOf('Vale', ofVocabulary, settings)] : packs, lists, problems };
}

type Below = StyleFile & { parts: string[] };
const isRule = (parts: readonly string[]): boolean =>
  parts.length >= 2 && parts.at(-1)!.endsWith('.yml') && parts[0] !== 'config' && parts[0] !== 'Vocab' && !parts[0]!.startsWith('.');

function withinLimit(files: readonly StyleFile[], problems: Problem[]): StyleFile[] {
  let total = 0;
  return files.filter(({ path, text, unread }) => {
    if (unread) problems.push({ file: path, ...unread });
    if (unread) return false;
    total += text.length;
    if (total <= LARGEST_FOLDER) return true;
    total -= text.length;
    problems.push({
      file: path,
      line: 1,
      reason: 'The folder is too large: this file is left out. All rules together may have 20 million characters',
    });
    return false;
  });
}

const withSetting = (rule: Rule, set: 'off' | Severity | undefined): Rule =>
  set === undefined ? rule : set === 'off' ? { ...rule, on: false } : { ...rule, on: true, severity: set };

/** A pack that a `.vale.ini` leaves out runs only the rules that it switches on by name. */
function packOf(name: string, all: Rule[], { basedOn, rules: set }: ValeSettings): Pack {
  const named = basedOn === null || basedOn.some((pack) => pack.name === name);
  const single = named ? [] : all.filter(({ rule, on }) => on && set.has(rule));
  const rules = single.length ? all.map((rule) => ({ ...rule, on: single.includes(rule) })) : all;
  return {
    name,
    on: named || single.length > 0,
    rules: rules.map(({ rule, pack, severity, on, message, about, link, examples, file }) => ({
      rule,
      pack,
      severity,
      on,
      message,
      about,
      ...(link ? { link } : {}),
      examples,
      file,
    })),
    checks: packChecks(
      name,
      rules.filter((rule) => rule.on),
    ),
  };
}

/** Packs that a `.vale.ini` names and that are not there; `Vale` is the name of what Vale itself brings. */
const missingPacks = ({ basedOn }: ValeSettings, names: readonly string[], below: readonly Below[], file: string): Problem[] =>
  (basedOn ?? [])
    .filter(({ name }) => name !== 'Vale' && !names.includes(name) && !below.some(({ parts }) => parts[0] === name))
    .map(({ name, line }) => ({ file, line, reason: `There is no pack ‘${name}’ in this folder` }));

const aloneSidecars = (below: readonly Below[], byPath: ReadonlyMap<string, StyleFile>): Problem[] =>
  below
    .filter(({ path }) => path.endsWith('.examples.yaml') && !byPath.has(path.replace(/\.examples\.yaml$/, '.yml')))
    .map(({ path }) => ({ file: path, line: 1, reason: 'There is no rule beside these examples' }));

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readLists(files: readonly Below[], problems: Problem[]): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  for (const file of files) {
    const name = file.parts.at(-1)!.replace(/\.yaml$/, '');
    lists[name] = [...(lists[name] ?? []), ...readList(file, problems)];
  }
  return lists;
}
