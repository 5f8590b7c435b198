import type { Hit } from '../pack';
import { matchesOf, patternOf, RuleError, type ReadFinder } from './reading';

const read: ReadFinder = (source, { watch }) => {
  const token = patternOf(source, 'token', source.flag('ignorecase'));
  const max = source.number('max', Infinity);
  const min = source.number('min', 0);
  if (max === Infinity && min === 0) throw new RuleError('The rule has neither ‘max’ nor ‘min’', source.line('extends'));
  const scopes = source.list('scope').map(({ text }) => text);
  const count = (text: string): Hit[] => {
    const found = [...matchesOf(token, text, watch)];
    if (found.length <= max && found.length >= min) return [];
    return [{ start: found.length > max ? found[0]!.index : 0, end: text.length, fill: [String(found.length)], instead: [] }];
  };
  if (scopes.includes('summary') || scopes.includes('raw'))
    return {
      kind: 'story',
      find: (text) =>
        [...matchesOf(token, text, watch)].map((m) => ({ start: m.index, end: m.index + m[0].length, fill: [m[0]], instead: [] })),
      decide: (hits) => {
        const all = hits.flat().length;
        const shown = all > max ? hits.flat()[max] : undefined;
        return hits.map((list) => (shown && list.includes(shown) ? [shown] : []));
      },
    };
  return { kind: 'block', find: (text) => (text.trim() === '' ? [] : count(text)) };
};

export const occurrence = { keys: ['token', 'max', 'min', 'ignorecase'], read };
