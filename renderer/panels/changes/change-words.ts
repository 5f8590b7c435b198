import type { BlockType } from '../../../article/model';
import type { Change } from '../../../article/changes';
import { ends, shorten } from '../words';

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

/** A change as a row shows it: words that went, words that came, and what kind of change that is. */
export interface ChangeWords {
  before: string;
  after: string;
  about: string;
}

const visible = (text: string): string => (text.trim() === '' ? (text === '' ? '' : text.includes('\n') ? 'line break' : 'space') : text);

/** What a change did, in words. */
export function changeWords(change: Change): ChangeWords {
  const { kind, before, after } = change;
  if (kind === 'type') return { before: '', after: shorten(after.text, 44), about: `made ${TYPE_WORDS[after.type ?? 'paragraph']}` };
  if (kind === 'removed-line') return { before: shorten(before.text, 44), after: '', about: 'line removed' };
  if (kind === 'added-line') return { before: '', after: shorten(after.text, 44), about: 'line added' };
  const about = before.text === '' ? 'put in' : after.text === '' ? (before.text.trim() === '' ? 'closed up' : 'taken out') : 'changed';
  return { before: ends(visible(before.text), 34), after: ends(visible(after.text), 34), about };
}
