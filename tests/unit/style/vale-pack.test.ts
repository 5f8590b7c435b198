import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../article/checks';
import { loadPacks } from '../../../article/style';
import { readStyles } from '../../../cli/styles';

const FOLDER = join(import.meta.dirname, '../../fixtures/vale-pack');
const { files, problems: unread } = readStyles(FOLDER);
const styles = loadPacks(files);

/** What the pack finds in lines; the first is the headline. */
function found(lines: readonly string[]): string[] {
  const extra = styles.packs.filter(({ on }) => on).flatMap(({ checks }) => checks);
  const engine = createEngine({ checks: extra, settings: { dialect: 'en-GB', lists: styles.lists, knowsStructure: true } });
  return engine
    .check(lines.map((text, i) => ({ type: i === 0 ? 'headline' : 'paragraph', text, gap: true })))
    .map((f) => `${f.rule} ${f.severity} ${f.text}${f.fixes[0] ? ` → ${f.fixes[0].edits.map((e) => e.text).join('|')}` : ''}`);
}

describe('a pack as a newsroom has it for Vale', () => {
  it('works unchanged: every kind of rule that tells something of words, with its actions, exceptions and the levels of its .vale.ini', () => {
    expect(
      found([
        'Ferry Fares Rise in Tolmere',
        'The plan is basically dead, the goat is very pregnant, and the BBC said so. It is very unique.',
        'They will utilize it from June 3rd, and commence in May.',
        'One, two, three, four, five.',
        'It left left late, said an adviser. The advisor, another adviser and an adviser slept.',
        'The MOD said no. The Royal Harbour Board (RHB) said yes, and the RHB sailed.',
        'He saw a 12 Year old seal at the harbour.',
      ]),
    ).toEqual([
      'Gazette.Headings warning Ferry Fares Rise in Tolmere',
      'Gazette.Avoid warning basically',
      'Gazette.Avoid warning very unique',
      'Gazette.Words warning utilize → use',
      'Gazette.Dates error June 3rd → June 3',
      'Gazette.Words warning commence → start',
      'Gazette.Commas suggestion , two, three, four, five.',
      'Gazette.Twice error left left → left',
      'Gazette.Advisers warning advisor → adviser',
      'Gazette.SpellOut warning MOD',
      'Gazette.Ages error 12 Year old',
    ]);
    expect(found(['Ferry fares rise in Tolmere', 'A Kestrel flew.'])).toEqual([]);
  });

  it('names each rule that cannot be used, with file, line and reason, and runs the rest', () => {
    expect([...unread, ...styles.problems].map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([
      'Gazette/Backtracks.yml:5: The pattern ‘(a+)+$’ cannot be used: it repeats a repetition, so that some words would take it for ever',
      'Gazette/Broken.yml:4: The file is no valid YAML: Missing closing "quote',
      'Gazette/Parts.yml:1: Rules that extend ‘sequence’ cannot be used here: it needs parts of speech',
      'Gazette/Readability.yml:1: Rules that extend ‘metric’ cannot be used here: it measures readability',
      'Gazette/Script.yml:1: Rules that extend ‘script’ cannot be used here: it runs a program',
      'Gazette/Speller.yml:1: Rules that extend ‘spelling’ cannot be used here: spelling is checked by Copydesk itself',
      'Gazette/Unknown.yml:4: ‘colour’ is no setting of a rule that extends existence',
    ]);
  });
});
