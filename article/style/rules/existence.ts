import type { Pattern, Phrase } from '../pack';
import { asRuleError, RuleError, seek, type ReadFinder } from './reading';

const read: ReadFinder = (source, { partly }) => {
  const phrases: Phrase[] = [];
  const patterns: Pattern[] = [];
  const ignoreCase = source.flag('ignorecase');
  const raw = source.list('raw');
  const tokens = source.list('tokens');
  if (raw.length === 0 && tokens.length === 0) throw new RuleError('The rule has neither ‘tokens’ nor ‘raw’', source.line('extends'));
  const instead = source.has('action') ? removal(source.value('action')) : [];
  const common = { ignoreCase, instead, fill: (found: string) => [found] };
  const add = (text: string, line: number, whole: boolean, before?: string): void => {
    try {
      seek({ ...common, text, line, whole, ...(before ? { before } : {}) }, phrases, patterns);
    } catch (error) {
      const known = asRuleError(error, text, line);
      if (!(known instanceof RuleError)) throw known;
      partly(known.line, known.message);
    }
  };
  const before = raw.map(({ text }) => text).join('');
  if (before && tokens.length === 0) add(before, raw[0]!.line, false);
  else
    for (const { text, line } of tokens)
      if (text.trim())
        add(source.flag('append') ? text + before : text, line, !source.flag('nonword'), source.flag('append') ? '' : before);
  return { kind: 'words', phrases, patterns };
};

/** The action `remove` puts nothing there, `replace` what it names; the others are made from the words found. */
function removal(action: unknown): string[] {
  const { name, params } = (action ?? {}) as { name?: unknown; params?: unknown };
  if (name === 'remove') return [''];
  return name === 'replace' && Array.isArray(params) ? params.map(String) : [];
}

export const existence = { keys: ['tokens', 'raw', 'append', 'ignorecase', 'nonword', 'exceptions'], read };
