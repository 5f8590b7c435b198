import { describe, expect, it } from 'vitest';
import { createLanguageChecker, type HarperLike } from '../../../../article/checks/language';
import { editText, textBlock, viewOf, type Finding, type View } from '../../../../article/model';

/** A linter that knows the words it is given, proposes what it is told, and counts what it is asked. */
function linter(unknown: Record<string, string[]>): HarperLike & { asked: string[]; dialects: number[]; freed: number } {
  const it = {
    asked: [] as string[],
    dialects: [] as number[],
    freed: 0,
    organizedLints: (text: string) => {
      it.asked.push(text);
      const lints = Object.entries(unknown).flatMap(([word, proposals]) =>
        [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))].map((m) => ({
          span: () => ({ start: m.index, end: m.index + word.length }),
          message: () => 'Did you mean to spell this?',
          suggestions: () => proposals.map((proposal) => ({ kind: () => 0, get_replacement_text: () => proposal })),
          free: () => void it.freed++,
        })),
      );
      return Promise.resolve({ SpellCheck: lints });
    },
    getDefaultLintConfig: () => Promise.resolve({ SpellCheck: true, LongSentences: true }),
    setLintConfig: () => Promise.resolve(),
    setDialect: (dialect: number) => Promise.resolve(void it.dialects.push(dialect)),
  };
  return it;
}

const story = (...lines: string[]): View => viewOf(lines.map((line) => textBlock('paragraph', line)));
const settings = { dialect: 'en-US', lists: {} } as const;
const check = async (unknown: Record<string, string[]>, ...lines: string[]): Promise<Finding[]> =>
  (await createLanguageChecker(linter(unknown), settings)).check(story(...lines));
const texts = (findings: Finding[]): string[] => findings.map((f) => f.text);

describe('spelling', () => {
  it('flags a slip and puts the likeliest word first', async () => {
    const [finding] = await check({ contry: ['contra', 'canary', 'country'] }, 'The contry voted.');
    expect(finding).toMatchObject({ rule: 'copydesk.Spelling', kind: 'spelling', severity: 'warning', start: 4, end: 10 });
    expect(finding!.fixes[0]).toMatchObject({ title: 'Change to ‘country’', safe: false });
  });

  it('leaves alone a word that is made of a known one, and one that the dictionary has without its accent', async () => {
    expect(texts(await check({ despisers: ['despises', 'despise'] }, 'They are despisers of it.'))).toEqual([]);
    expect(texts(await check({ exposé: ['expose', 'exposed'] }, 'It was an exposé of the firm.'))).toEqual([]);
  });

  it('finds a slip in the name of a well-known place, where a place stands', async () => {
    const lists = { places: ['Johannesburg', 'Marseille'], 'known-places': ['Wolverhampton, Huddersfield'] };
    const unknown = { Johanesburg: [], Wolverhamton: [], Huddesfield: [], Marseilles: [] };
    const find = async (line: string): Promise<[string, string | undefined][]> =>
      (await (await createLanguageChecker(linter(unknown), { dialect: 'en-US', lists })).check(story(line))).map((f) => [
        f.text,
        f.fixes[0]?.edits[0]?.text,
      ]);
    expect(await find('It has funds in London, Cairo and Johanesburg.')).toEqual([['Johanesburg', 'Johannesburg']]);
    expect(await find('They met in Wolverhamton on Monday.')).toEqual([['Wolverhamton', 'Wolverhampton']]);
    expect(await find('Near Leeds, Huddesfield’s mill burned, and Marseilles is far.')).toEqual([['Huddesfield', 'Huddersfield']]);
    expect(await find('They met Ann Wolverhamton there. Then Huddesfield said so, and Huddesfield left.')).toEqual([]);
  });

  it('takes one weak vowel for another as the likeliest slip', async () => {
    const [finding] = await check({ magnificant: ['Magnificat', 'significant', 'magnificent'] }, 'The magnificant hall burned.');
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding!.fixes[0]!.edits[0]!.text).toBe('magnificent');
  });

  it('knows the far spellings of another country', async () => {
    const [finding] = await check({ cheque: ['cheese', 'clique'] }, 'He paid by cheque.');
    expect(finding!.fixes.map((f) => f.edits[0]!.text)).toEqual(['check']);
  });

  it('finds the word meant among those of the story, when harper does not propose it', async () => {
    const [finding] = await check({ sluicgate: ['slice'] }, 'The sluicegate and a sluicegate.', 'The sluicgate broke.');
    expect(finding!.fixes[0]!.edits[0]!.text).toBe('sluicegate');
  });

  it('keeps capitals and curly apostrophes', async () => {
    const [finding] = await check({ Goverment: ['government'], doesnt: ["doesn't"] }, 'Goverment doesnt know the mayor’s plan.');
    expect(finding!.fixes[0]!.edits[0]!.text).toBe('Government');
    const [, second] = await check({ Goverment: ['government'], doesnt: ["doesn't"] }, 'Goverment doesnt know the mayor’s plan.');
    expect(second!.fixes[0]!.edits[0]!.text).toBe('doesn’t');
  });

  it('takes names of people, places and bodies for what they are', async () => {
    const unknown = { Tesmer: ['Termer'], Ostrava: [], Kowalcyk: [], Branek: ['branch'], Norvell: ['novel'] };
    expect(
      texts(
        await check(unknown, 'Ines Tesmer of Ostrava met Mr. Kowalcyk.', 'Branek left. Then Branek came back.', 'Norvell Trust said no.'),
      ),
    ).toEqual([]);
  });

  it('passes over addresses, handles, garbled letters and dropped g’s', async () => {
    expect(
      texts(
        await check(
          { tesmer: [], runnin: ['running'], namo: ['name'] },
          'Write to @tesmer or news@tesmer.example. He is runnin’ late. GuantÃ¡namo',
        ),
      ),
    ).toEqual([]);
  });

  it('passes over words of another language that stand together', async () => {
    expect(texts(await check({ lechuga: [], fresca: [] }, 'She ate lechuga fresca.'))).toEqual([]);
  });

  it('is nearly silent inside quotation marks, and of short words that nothing common is near', async () => {
    const unknown = { sooo: ['soon'], lol: ['low'], ajo: ['ago'], capex: ['cape'] };
    expect(texts(await check(unknown, '“It is sooo weird lol,” said Ann Lee.', 'She joined an ajo and cut capex.'))).toEqual([]);
    expect(texts(await check({ goverment: ['government'] }, '“The goverment fell,” said Ann Lee.'))).toEqual(['goverment']);
  });

  it('finds a word that looks built, where a known one is a letter away', async () => {
    expect(texts(await check({ postphoned: ['postponed'] }, 'The match was postphoned.'))).toEqual(['postphoned']);
  });

  it('calls a word that nothing common is near only a suggestion, and leaves one alone that nothing is near', async () => {
    const far = { zorbing: ['sorbing', 'orbing'], nutmegged: [] };
    expect((await check(far, 'They went zorbing and were nutmegged.')).map((f) => [f.text, f.severity])).toEqual([
      ['zorbing', 'suggestion'],
    ]);
  });

  it('finds a plain slip in what somebody said', async () => {
    expect(texts(await check({ wierd: ['weird'] }, '“It is wierd,” said Ann Lee.'))).toEqual(['wierd']);
  });

  it('knows the words of the lists and of both dictionaries', async () => {
    const unknown = { fooling: [], blorp: [], zibble: [], quonk: [] };
    const checker = await createLanguageChecker(linter(unknown), {
      ...settings,
      lists: { 'known-words': ['blorp'] },
      dictionary: ['zibble'],
      houseDictionary: ['quonk'],
    });
    expect(texts(await checker.check(story('A blorp, two zibbles, Quonk.')))).toEqual([]);
  });

  it('says that words are inside a quotation, and never calls the fix safe', async () => {
    const [finding] = await check({ contry: ['country'] }, '“My contry is this,” said Ann Lee.');
    expect(finding!.message).toContain('inside a quotation');
    expect(finding!.fixes.every((fix) => !fix.safe)).toBe(true);
  });
});

describe('the checker', () => {
  it('reads a paragraph once, and frees what harper gave', async () => {
    const harper = linter({ contry: ['country'] });
    const checker = await createLanguageChecker(harper, settings);
    await checker.check(story('The contry.', 'Two lines.'));
    await checker.check(story('New words first.', 'The contry.', 'Two lines.'));
    expect(harper.asked).toEqual(['The contry.', 'Two lines.', 'New words first.']);
    expect(harper.freed).toBe(1);
  });

  it('places its findings in the story, and they hold the words that stand there', async () => {
    const view = story('One.', 'They was here in an town of contry.');
    const found = await (await createLanguageChecker(linter({ contry: ['country'] }), settings)).check(view);
    for (const finding of found) expect(view.text.slice(finding.start, finding.end)).toBe(finding.text);
    expect(
      editText(
        view.text,
        found.map((f) => f.fixes[0]!.edits[0]!),
      ),
    ).toBe('One.\nThey were here in a town of country.');
  });

  it('reads again after another dialect, and not after another dictionary', async () => {
    const harper = linter({});
    const checker = await createLanguageChecker(harper, settings);
    await checker.check(story('A line.'));
    await checker.set({ ...settings, dictionary: ['x'] });
    await checker.check(story('A line.'));
    await checker.set({ ...settings, dialect: 'en-GB' });
    await checker.check(story('A line.'));
    expect(harper.asked).toHaveLength(2);
    expect(harper.dialects).toEqual([0, 1]);
  });

  it('leaves out a rule that is off and takes another level for one', async () => {
    const checker = await createLanguageChecker(linter({ contry: ['country'] }), {
      ...settings,
      rules: { 'copydesk.Spelling': 'error', 'copydesk.WrongArticle': 'off' },
    });
    expect((await checker.check(story('An contry.'))).map((f) => [f.rule, f.severity])).toEqual([['copydesk.Spelling', 'error']]);
  });
});
