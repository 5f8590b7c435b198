import { describe, expect, it } from 'vitest';
import { loadPacks, testPacks, type StyleFile } from '../../../article/style';
import { check, rule } from './help';

describe('rules of a pack', () => {
  it('finds words that should not stand there', () => {
    const found = check(
      [rule("extends: existence\nmessage: \"Leave out '%s'.\"\nlevel: error\nignorecase: true\ntokens: [very, 'a bit']\n")],
      ['It was Very good, a bit.'],
    );
    expect(found.map(({ text, severity, rule: name, message }) => [text, severity, name, message])).toEqual([
      ['Very', 'error', 'House.Rule', 'Leave out ‘Very’.'],
      ['a bit', 'error', 'House.Rule', 'Leave out ‘a bit’.'],
    ]);
  });

  it('offers the other word in the case and with the apostrophe of the story', () => {
    const found = check(
      [
        rule(
          'extends: substitution\nmessage: "Use \'%s\', not \'%s\'."\nignorecase: true\nswap:\n  utili[sz]e: use\n  "can\'t not": "mustn\'t|must"\n',
        ),
      ],
      ['Utilize it. You can’t not.'],
    );
    expect(found[0]).toMatchObject({
      text: 'Utilize',
      message: 'Use ‘Use’, not ‘Utilize’.',
      fixes: [{ title: 'Change to ‘Use’', safe: false, edits: [{ start: 0, end: 7, text: 'Use' }] }],
    });
    expect(found[1]!.fixes.map((fix) => fix.edits[0]!.text)).toEqual(['mustn’t', 'must']);
  });

  it('counts what a sentence may hold', () => {
    const found = check(
      [rule("extends: occurrence\nmessage: 'Too many commas'\nscope: sentence\nmax: 2\ntoken: ','\n")],
      ['One, two, three, four. One, two.'],
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.start).toBe(3);
  });

  it('finds a word that stands twice', () => {
    expect(
      check([rule("extends: repetition\nmessage: \"'%s' twice\"\nalpha: true\ntokens: ['[^\\s.,]+']\n")], ['He saw the the cat.']).map(
        (f) => [f.text, f.fixes[0]!.edits[0]!.text],
      ),
    ).toEqual([['the the', 'the']]);
  });

  it('flags the form that a story has less often', () => {
    const found = check(
      [rule('extends: consistency\nmessage: "\'%s\' is written in two ways"\nignorecase: true\neither:\n  adviser: advisor\n')],
      ['The adviser left.', 'An adviser and an advisor came.'],
    );
    expect(found.map((f) => [f.text, f.fixes[0]!.edits[0]!.text])).toEqual([['advisor', 'adviser']]);
  });

  it('wants an abbreviation spelled out before it', () => {
    const text =
      "extends: conditional\nmessage: \"'%s' is not spelled out\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [FBI]\n";
    expect(check([rule(text)], ['The World Trade Body (WTB) met the FBI.', 'The WTB and the QRS left.']).map((f) => f.text)).toEqual([
      'QRS',
    ]);
  });

  it('reads headings only where the scope says so', () => {
    const files = [rule("extends: capitalization\nmessage: 'Sentence case'\nscope: heading\nmatch: $sentence\n")];
    expect(check(files, ['Every Word Is Big Here.'])).toEqual([]);
  });

  it('says at most as much as its limit', () => {
    expect(check([rule('extends: existence\nmessage: x\nlimit: 2\ntokens: [so]\n')], ['so so', 'so so'])).toHaveLength(2);
  });

  it('never calls a fix inside a quotation safe unless it is typography', () => {
    const files = [
      rule('extends: substitution\nmessage: x\nswap: {ten: 10, e-mail: email}\n'),
      { path: 'House/Rule.examples.yaml', text: 'safe: true\n' },
    ];
    expect(check(files, ['ten e-mail'], () => true).map((f) => f.fixes[0]!.safe)).toEqual([false, true]);
    expect(check(files, ['ten e-mail']).map((f) => f.fixes[0]!.safe)).toEqual([true, true]);
  });
});

describe('a folder of packs', () => {
  it('honours the packs, levels and vocabulary of .vale.ini', () => {
    const files: StyleFile[] = [
      {
        path: '.vale.ini',
        text: 'StylesPath = styles\nMinAlertLevel = warning\nVocab = Ours\n[*.md]\nBasedOnStyles = Vale, House\nHouse.Off = NO\nHouse.Loud = error\n',
      },
      { path: 'styles/House/Off.yml', text: 'extends: existence\nmessage: x\ntokens: [one]\n' },
      { path: 'styles/House/Loud.yml', text: 'extends: existence\nmessage: x\ntokens: [two, Twoville]\nignorecase: true\n' },
      { path: 'styles/House/Quiet.yml', text: 'extends: existence\nmessage: x\nlevel: suggestion\ntokens: [three]\n' },
      { path: 'styles/Other/Rule.yml', text: 'extends: existence\nmessage: x\ntokens: [four]\n' },
      { path: 'styles/config/vocabularies/Ours/accept.txt', text: 'Twoville\n' },
      { path: 'styles/config/vocabularies/Ours/reject.txt', text: 'fivefold\n' },
    ];
    expect(check(files, ['one two Twoville three four fivefold']).map((f) => [f.rule, f.text, f.severity])).toEqual([
      ['House.Loud', 'two', 'error'],
      ['Vale.Avoid', 'fivefold', 'error'],
    ]);
  });

  it('names each rule that cannot be used with its line, and runs the rest', () => {
    const files = [
      rule('extends: existence\nmessage: x\ntokens:\n  - fine\n  - (a+)+$\n  - also\n', 'P/Slow'),
      rule('extends: script\nmessage: x\n', 'P/Script'),
      rule('extends: existence\nmessage: x\ncolour: red\ntokens: [a]\n', 'P/Key'),
      rule('extends: existence\nmessage: x\ntokens: [a\n', 'P/Broken'),
      rule('message: x\n', 'P/None'),
    ];
    const { problems } = loadPacks(files);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['P/Slow.yml', 5],
      ['P/Script.yml', 1],
      ['P/Key.yml', 3],
      ['P/Broken.yml', 4],
      ['P/None.yml', 1],
    ]);
    expect(check(files, ['fine also']).map((f) => f.text)).toEqual(['fine', 'also']);
  });

  it('never hangs on a long word, whatever pattern it let in', () => {
    const files = ['[a-z]+!', '[a-z]+[a-z]+!', '[a-z]*[a-z]*[a-z]+!', '(a+)+$', '(?:a|aa)+$', '[a-z]+[a-z]*[a-z]*[a-z]*!'].map((token, i) =>
      rule(`extends: existence\nmessage: x\nnonword: true\ntokens: [${JSON.stringify(token)}]\n`, `P/R${i}`),
    );
    const from = performance.now();
    check(files, ['a'.repeat(10_000)]);
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('reads the lists beside the rules', () => {
    const { lists } = loadPacks([
      rule('extends: existence\nmessage: x\ntokens: [a]\n'),
      { path: 'House/lists/words.yaml', text: '- one\n- two\n' },
      { path: 'House/lists/names.yaml', text: 'words: |\n  three, four\n  five\n' },
    ]);
    expect(lists).toEqual({ words: ['one', 'two'], names: ['three', 'four', 'five'] });
  });

  it('refuses a file of a hundred megabytes in a sentence', () => {
    const { problems } = loadPacks([rule('#'.repeat(100_000_000), 'Big/Rule')]);
    expect(problems[0]).toMatchObject({ file: 'Big/Rule.yml', line: 1 });
  });
});

describe('the examples of a rule', () => {
  it('are tried, and what fails is named with its line', () => {
    const files = [
      rule('extends: substitution\nmessage: x\nswap: {utilize: use}\n'),
      {
        path: 'House/Rule.examples.yaml',
        text: 'examples:\n  - wrong: We utilize it.\n    right: We use it.\n  - wrong: We need it.\n  - right: They utilize it.\n',
      },
    ];
    const report = testPacks(files, [{ name: 'a.txt', text: 'We utilize tools.' }]);
    expect(report.examples).toBe(3);
    expect(report.failed.map(({ line }) => line)).toEqual([4, 5]);
    expect(report.matches).toMatchObject([{ rule: 'House.Rule', count: 1 }]);
  });
});
