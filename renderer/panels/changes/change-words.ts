import type { BlockType } from '../../../article/model';
import type { Change } from '../../../article/changes';
import type { ChangeRow } from '../../session';
import { clock, counted, ends, shorten } from '../words';

const TYPE_WORDS: Record<BlockType, string> = {
  headline: 'headline',
  byline: 'byline',
  subhead: 'subhead',
  paragraph: 'paragraph',
  'block-quote': 'block quote',
  'list-item': 'list item',
  code: 'code',
  table: 'table',
  image: 'picture',
  rule: 'rule',
  opaque: 'kept as it came',
};

/** A change as a row shows it: words that went, words that came, and what kind of change that is where the words do not show it. */
export interface ChangeWords {
  before: string;
  after: string;
  about: string;
  /** White space alone came or went: the words at both sides of it stand in `before` and `after`. */
  gap?: 'closed' | 'space';
}

const isSpace = (text: string): boolean => text !== '' && /^[^\S\n]+$/.test(text);
const visible = (text: string): string => (text.trim() === '' && text !== '' ? (text.includes('\n') ? 'line break' : 'space') : text);

/** What a change did, in words. `text` is the plain-text view now, for the words around a space. */
export function changeWords(change: Change, text = ''): ChangeWords {
  const { kind, before, after } = change;
  if (kind === 'type') return { before: '', after: shorten(after.text, 44), about: `made ${TYPE_WORDS[after.type ?? 'paragraph']}` };
  if (kind === 'removed-line') return { before: shorten(before.text, 44), after: '', about: 'line removed' };
  if (kind === 'added-line') return { before: '', after: shorten(after.text, 44), about: 'line added' };
  const gap = isSpace(before.text) && after.text === '' ? 'closed' : before.text === '' && isSpace(after.text) ? 'space' : null;
  if (gap) {
    const left = /\S+$/.exec(text.slice(0, after.start))?.[0] ?? '';
    const right = /^\S+/.exec(text.slice(after.end))?.[0] ?? '';
    return { before: left, after: right, about: gap === 'closed' ? 'closed up' : 'space put in', gap };
  }
  return { before: ends(visible(before.text), 34), after: ends(visible(after.text), 34), about: '' };
}

const each = (texts: readonly string[]): string => [...new Set(texts)].join(' ');

/** The same for a row; marks that were set alike stand there once, with the number of places. */
export function rowWords({ parts }: Pick<ChangeRow, 'parts'>, text = ''): ChangeWords {
  const [first, ...more] = parts;
  if (more.length === 0) return changeWords(first, text);
  return {
    before: each(parts.map(({ before }) => before.text)),
    after: each(parts.map(({ after }) => after.text)),
    about: `in ${counted(parts.length, 'place')}`,
  };
}

/** Who made a change: the rules by name, or the editor, and when. */
export const originOf = ({ rules, at }: Pick<ChangeRow, 'rules' | 'at'>): string =>
  rules.length > 0 ? rules.join(' and ') : at === null ? 'by hand' : `by hand, ${clock(at)}`;

/** "16 by rule, 1 by hand"; '' where nothing has changed. */
export function originCounts(rows: readonly Pick<ChangeRow, 'rules'>[]): string {
  const ruled = rows.filter(({ rules }) => rules.length > 0).length;
  const counts = [ruled && `${ruled} by rule`, rows.length - ruled && `${rows.length - ruled} by hand`];
  return counts.filter(Boolean).join(', ');
}
