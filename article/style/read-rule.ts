import { readAction } from './action';
import { isLevel, levelRank, type ValeSettings } from './ini';
import type { Finder, Hit, Problem, Rule, StyleFile } from './pack';
import { compilePattern } from './pattern';
import { asRuleError, COMMON_KEYS, RULE_KINDS, RuleError } from './rules';
import { readScope } from './scope';
import type { Sidecar } from './sidecar';
import { Source } from './source';

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
  /** Words of the vocabulary that no rule may flag. */
  accepted: readonly string[];
  settings: ValeSettings;
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
    if (!(error instanceof RuleError)) throw error;
    problems.push({ file: file.path, line: error.line, reason: error.message });
    return null;
  }
}

function build(
  source: Source,
  sidecar: Sidecar,
  { pack, name, accepted, settings }: Place,
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
  const level = source.value('level') ?? 'warning';
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
    exceptions: readExceptions(source, source.value('vocab') === false ? [] : accepted),
    find: withAction(source, kind.read(source, { partly, accepted })),
  };
}

const defaultMessage = (kind: string): string => (kind === 'substitution' ? "Use '%s' instead of '%s'." : "'%s' is not our style.");

function readExceptions(source: Source, accepted: readonly string[]): RegExp | null {
  // a rule on capitals asks its exceptions word by word
  if (source.keys().includes('match')) return null;
  const own = source.list('exceptions');
  if (own.length + accepted.length === 0) return null;
  const pattern = [...own.map(({ text }) => text), ...accepted].join('|');
  try {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${compilePattern(pattern, source.flag('ignorecase')).source})(?![\\p{L}\\p{N}])`, 'u');
  } catch (error) {
    throw asRuleError(error, pattern, source.line('exceptions'));
  }
}

/** Puts what the rule's `edit` action makes of the words in front of what its kind offers. */
function withAction(source: Source, finder: Finder): Finder {
  let remedy: ReturnType<typeof readAction>;
  try {
    remedy = readAction(source.value('action'));
  } catch (error) {
    throw asRuleError(error, String((source.value('action') as { params?: unknown[] }).params?.[1]), source.line('action'));
  }
  if (!remedy) return finder;
  const edit = remedy;
  if (finder.kind === 'words') {
    const patterns = finder.patterns.map((pattern) => ({
      ...pattern,
      hit: (match: RegExpExecArray): Hit | null => {
        const hit = pattern.hit(match);
        return hit && { ...hit, instead: edit(match[0].trim()) };
      },
    }));
    return { ...finder, phrases: finder.phrases.map((phrase) => ({ ...phrase, instead: edit(phrase.exact ?? phrase.text) })), patterns };
  }
  return finder.kind === 'story'
    ? { ...finder, find: (text) => finder.find(text).map((hit) => ({ ...hit, instead: edit(text.slice(hit.start, hit.end)) })) }
    : { ...finder, find: (text) => finder.find(text).map((hit) => ({ ...hit, instead: edit(text.slice(hit.start, hit.end)) })) };
}
