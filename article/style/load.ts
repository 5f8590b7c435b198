import type { Lists } from '../checks/check';
import type { Severity } from '../model';
import { readIni, type ValeSettings } from './ini';
import { readList } from './lists';
import type { Pack, Problem, Rule, StyleFile } from './pack';
import { packChecks } from './pack-checks';
import { readRule } from './read-rule';
import { readSidecar } from './sidecar';

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
 */
export function loadPacks(files: readonly StyleFile[], set: RuleSettings = {}): LoadedStyles {
  const problems: Problem[] = [];
  const within = withinLimit(files, problems);
  const settings = readIni(within.find(({ path }) => path === '.vale.ini' || path === '_vale.ini'));
  const inside =
    settings.stylesPath && within.some(({ path }) => path.startsWith(`${settings.stylesPath}/`)) ? `${settings.stylesPath}/` : '';
  const below = within
    .filter(({ path }) => path.startsWith(inside))
    .map((file) => ({ ...file, parts: file.path.slice(inside.length).split('/') }));
  const vocabulary = readVocabularies(below, settings);

  const byPath = new Map(below.map((file) => [file.path, file]));
  const byPack = new Map<string, Below[]>();
  for (const file of below) {
    if (!isRule(file.parts)) continue;
    const own = byPack.get(file.parts[0]!);
    if (own) own.push(file);
    else byPack.set(file.parts[0]!, [file]);
  }
  const names = [...byPack.keys()].sort();
  const packs = names.map((name): Pack => {
    const rules = (byPack.get(name) ?? []).flatMap((file): Rule[] => {
      const ruleName = file.parts.at(-1)!.replace(/\.yml$/, '');
      const beside = byPath.get(file.path.replace(/\.yml$/, '.examples.yaml'));
      const rule = readRule(
        file,
        readSidecar(beside, problems),
        { pack: name, name: ruleName, accepted: vocabulary.accepted, settings },
        problems,
      );
      return rule ? [withSetting(rule, set[rule.rule])] : [];
    });
    return packOf(name, settings.basedOn === null || settings.basedOn.includes(name), rules);
  });
  const rejected = packOfRejected(vocabulary.rejected);
  const on = new Set(packs.filter((pack) => pack.on).map((pack) => pack.name));
  const lists = readLists(
    below.filter(
      ({ parts }) =>
        parts.length === 3 && parts[1] === 'lists' && parts[2]!.endsWith('.yaml') && (on.has(parts[0]!) || !names.includes(parts[0]!)),
    ),
    problems,
  );
  if (vocabulary.accepted.length) lists['accepted-words'] = vocabulary.accepted.filter((word) => /^[\p{L}\p{N}'’ .-]+$/u.test(word));
  return { packs: rejected ? [...packs, rejected] : packs, lists, problems };
}

type Below = StyleFile & { parts: string[] };
const isRule = (parts: readonly string[]): boolean =>
  parts.length >= 2 && parts.at(-1)!.endsWith('.yml') && parts[0] !== 'config' && parts[0] !== 'Vocab' && !parts[0]!.startsWith('.');

function withinLimit(files: readonly StyleFile[], problems: Problem[]): StyleFile[] {
  let total = 0;
  return files.filter(({ path, text }) => {
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

function packOf(name: string, on: boolean, rules: Rule[]): Pack {
  return {
    name,
    on,
    rules: rules.map(({ rule, pack, severity, on: runs, message, about, link, examples, file }) => ({
      rule,
      pack,
      severity,
      on: runs,
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

/** Vale keeps a vocabulary's words as `accept.txt` and `reject.txt`, one a line. */
function readVocabularies(
  files: readonly Below[],
  { vocabularies }: ValeSettings,
): { accepted: string[]; rejected: { words: string[]; file: StyleFile } | null } {
  const of = (name: string, file: string): Below | undefined =>
    files.find(({ parts }) => ['config/vocabularies', 'Vocab'].some((folder) => parts.join('/') === `${folder}/${name}/${file}`));
  const words = (file: Below | undefined): string[] =>
    (file?.text ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('#'));
  const rejecting = vocabularies.map((name) => of(name, 'reject.txt')).find((file) => file !== undefined);
  return {
    accepted: vocabularies.flatMap((name) => words(of(name, 'accept.txt'))),
    rejected: rejecting ? { words: words(rejecting), file: rejecting } : null,
  };
}

/** The words that a vocabulary rejects, as Vale names that rule. */
function packOfRejected(rejected: { words: string[]; file: StyleFile } | null): Pack | null {
  if (!rejected?.words.length) return null;
  const text = `extends: existence\nmessage: "Avoid using '%s'."\nlevel: error\nignorecase: true\ntokens:\n${rejected.words.map((word) => `  - ${JSON.stringify(word)}`).join('\n')}\n`;
  const settings = readIni(undefined);
  const rule = readRule(
    { path: rejected.file.path, text },
    readSidecar(undefined, []),
    { pack: 'Vale', name: 'Avoid', accepted: [], settings },
    [],
  );
  return rule && packOf('Vale', true, [rule]);
}

function readLists(files: readonly Below[], problems: Problem[]): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  for (const file of files) {
    const name = file.parts.at(-1)!.replace(/\.yaml$/, '');
    lists[name] = [...(lists[name] ?? []), ...readList(file, problems)];
  }
  return lists;
}
