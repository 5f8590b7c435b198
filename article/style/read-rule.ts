import { readAction, type Remedy } from './action';
import { exceptionPattern, exceptionSources } from './exceptions';
import { isLevel, levelRank, type ValeSettings } from './ini';
import type { Finder, Hit, Problem, Rule, StyleFile } from './pack';
import { asRuleError, COMMON_KEYS, RULE_KINDS, RuleError } from './rules';
import { readScope } from './scope';
import type { Sidecar } from './sidecar';
import { sentencesOf } from './sentences';
import { saidOf, Source, type Line } from './source';
import type { Vocabulary } from './vocabulary';
import type { RuleWatch } from './watch';

/** Kinds of Vale that are not rules about words, and why. */
const NOT_HERE: Record<string, string> = {
  script: 'it runs a program',
  spelling: 'spelling is checked by Copydesk itself',
  metric: 'it measures readability',
  readability: 'it measures readability',
  sequence: 'it needs parts of speech',
};

interface Place {
  pack: string;
  name: string;
  vocabulary: Pick<Vocabulary, 'acceptedPattern' | 'acceptedSources'>;
  settings: ValeSettings;
  /** Makes the watch of the rule of a file. */
  watch: (file: string) => RuleWatch;
}

/** Reads one rule file. Null when it cannot be used at all; the reasons, and those of single patterns, go to `problems`. */
export function readRule(file: StyleFile, sidecar: Sidecar, place: Place, problems: Problem[]): Rule | null {
  const source = Source.read(file);
  if (!(source instanceof Source)) {
    problems.push(source);
    return null;
  }
  try {
    return build(source, sidecar, place, (line, reason) => void problems.push({ file: file.path, line, reason }));
  } catch (error) {
    const said = error instanceof RuleError ? error : new RuleError(`The rule cannot be read: ${saidOf((error as Error).message)}`, 1);
    problems.push({ file: file.path, line: said.line, reason: said.message });
    return null;
  }
}

function build(
  source: Source,
  sidecar: Sidecar,
  { pack, name, vocabulary, settings, watch: watchOf }: Place,
  partly: (line: number, reason: string) => void,
): Rule {
  const kindName = source.text('extends');
  if (!kindName) throw new RuleError('The rule does not say what it extends', 1);
  const kind = Object.hasOwn(RULE_KINDS, kindName) ? RULE_KINDS[kindName] : undefined;
  if (!kind)
    throw new RuleError(
      `Rules that extend ‘${kindName}’ cannot be used here${NOT_HERE[kindName] ? `: ${NOT_HERE[kindName]}` : ''}`,
      source.line('extends'),
    );
  for (const key of source.keys())
    if (!COMMON_KEYS.includes(key) && !kind.keys.includes(key))
      throw new RuleError(`‘${key}’ is no setting of a rule that extends ${kindName}`, source.line(key));
  for (const { text, line } of source.repeated()) partly(line, `‘${text}’ stands twice; only the later one counts`);
  const level = source.text('level') ?? 'warning';
  if (!isLevel(level)) throw new RuleError('The level is none of suggestion, warning, error', source.line('level'));
  const scopes = source.list('scope');
  const scope = readScope(scopes.length ? scopes.map(({ text }) => text) : ['text']);
  if (!scope)
    throw new RuleError(`The scope ‘${scopes.map(({ text }) => text).join(', ')}’ has no counterpart in a story`, source.line('scope'));

  const rule = `${pack}.${name}`;
  const set = settings.rules.get(rule);
  const severity = set && isLevel(set) ? set : level;
  const message = source.text('message') ?? defaultMessage(kindName);
  const link = source.text('link');
  const limit = source.number('limit', 0);
  const spared = !source.has('vocab') || source.flag('vocab');
  const watch = watchOf(source.file);
  return {
    rule,
    pack,
    severity,
    on: set !== 'off' && levelRank(severity) >= levelRank(settings.least),
    message,
    about: source.text('description') || message.replaceAll(/['‘“"]?%s['’”"]?/g, '…'),
    ...(link ? { link } : {}),
    examples: sidecar.examples,
    file: source.file,
    scope,
    limit: limit > 0 ? limit : Infinity,
    skipsQuotations: sidecar.skipsQuotations,
    safe: sidecar.safe,
    exceptions: readExceptions(source, spared ? vocabulary.acceptedPattern : null, partly),
    watch,
    find: withAction(
      source,
      bySentence(scopes, kind.read(source, { partly, watch, accepted: spared ? vocabulary.acceptedSources : [] })),
      watch,
    ),
  };
}

const defaultMessage = (kind: string): string => (kind === 'substitution' ? "Use '%s' instead of '%s'." : "'%s' is not our style.");

function readExceptions(source: Source, accepted: RegExp | null, partly: (line: number, reason: string) => void): RegExp[] {
  // a rule on capitals asks its exceptions word by word
  if (source.has('match')) return [];
  const own = exceptionPattern(exceptionSources(source.list('exceptions'), source.flag('ignorecase'), partly));
  return [own, accepted].filter((pattern) => pattern !== null);
}

/** Has a finder read each sentence by itself where the rule's scope is the sentence. */
function bySentence(scopes: readonly Line[], finder: Finder): Finder {
  if (!scopes.some(({ text }) => /(?:^|&)\s*sentence\b/.test(text))) return finder;
  if (finder.kind === 'words') return { ...finder, patterns: finder.patterns.map((pattern) => ({ ...pattern, bySentence: true })) };
  const find = (text: string): Hit[] =>
    sentencesOf(text).flatMap(({ start: from, end }) =>
      finder.find(text.slice(from, end)).map((hit) => ({ ...hit, start: from + hit.start, end: from + hit.end })),
    );
  return { ...finder, find };
}

/**
 * Puts what the rule's `edit` action makes of the words in front of what its kind offers. As in Vale it is made of all that a pattern matched,
 * spaces at the ends too; where that changes nothing the finding is of the words alone.
 */
function withAction(source: Source, finder: Finder, watch: RuleWatch): Finder {
  let remedy: ReturnType<typeof readAction>;
  try {
    remedy = readAction(source.value('action'));
  } catch (error) {
    throw asRuleError(error, String((source.value('action') as { params?: unknown[] }).params?.[1]), source.line('action'));
  }
  if (!remedy) return finder;
  const line = source.line('action');
  const edit: Remedy = (found) => watch.time(line, found.length, () => remedy(found));
  if (finder.kind === 'words') {
    const patterns = finder.patterns.map((pattern) => ({
      ...pattern,
      hit: (match: RegExpExecArray): Hit | null => {
        const hit = pattern.hit(match);
        if (!hit) return null;
        const instead = edit(match[0]);
        const whole = { start: match.index, end: match.index + match[0].length };
        return { ...hit, ...(instead.length ? whole : {}), instead };
      },
    }));
    return { ...finder, phrases: finder.phrases.map((phrase) => ({ ...phrase, instead: edit(phrase.exact ?? phrase.text) })), patterns };
  }
  const find = (text: string): Hit[] => finder.find(text).map((hit) => ({ ...hit, instead: edit(text.slice(hit.start, hit.end)) }));
  return { ...finder, find };
}
