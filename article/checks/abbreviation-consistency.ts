import type { StoryCheck } from './check';
import { readAbbreviations } from './names/abbreviations';
import { inconsistencies, oddForms, type FormSeen } from './names/consistency';

const RULE = 'copydesk.AbbreviationConsistency';
const [WORD, SIGN] = ['percent', 'percent sign'];

/** Where the story writes “per cent”, that is the word for the sign as well. */
function inItsOwnWord(collected: readonly (readonly FormSeen[])[]): readonly (readonly FormSeen[])[] {
  const count = (form: string): number =>
    collected.reduce((n, list) => n + list.filter((s) => s.group === WORD && s.form === form).length, 0);
  if (count('per cent') <= count('percent')) return collected;
  return collected.map((list) =>
    list.map((seen) => (seen.group === SIGN ? { ...seen, others: { ...seen.others, word: ' per cent' } } : seen)),
  );
}

/** An abbreviation, unit, month or time of day that most of the story writes in another way ("US" beside "U.S."). */
export const abbreviationConsistency: StoryCheck<FormSeen[]> = {
  rule: RULE,
  kind: 'abbreviation-consistency',
  severity: 'warning',
  scope: 'story',
  about:
    'An abbreviation that is written otherwise in most of the story (US and U.S., percent and per cent, Jan. and January). House style asks for one form throughout.',
  example: { wrong: 'U.S. officials … the U.S. fleet … U.S. ports … US trade', right: 'U.S. trade' },
  collect: (block) => readAbbreviations(block.text),
  run: ({ view, quoted }, collected) =>
    inconsistencies(
      oddForms(view.blocks, inItsOwnWord(collected), (seen, at) => ({ group: seen.group, open: !quoted(at) })),
      RULE,
      'abbreviation-consistency',
      ({ text, usual, usualCount }) => `“${text.trim()}” here, but “${usual.trim()}” in ${usualCount} other places.`,
      quoted,
    ),
};
