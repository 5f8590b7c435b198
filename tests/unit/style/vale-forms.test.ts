import { describe, expect, it } from 'vitest';
import { check, reasons, rule } from './help';

const existence = (more: string): string => `extends: existence\nmessage: "No '%s'."\n${more}`;
const texts = (found: ReturnType<typeof check>): string[] => found.map(({ text }) => text);

describe('rules as newsrooms write them for Vale', () => {
  it('are read with a byte-order mark, Windows line ends, anchors, and keys in any case', () => {
    const marked = rule('\ufeffextends: existence\r\nmessage: x\r\ntokens:\r\n  - marked\r\n', 'A/Marked');
    const named = rule('extends: existence\nmessage: &m x\ndescription: *m\ntokens: [&a first, *a]\nexceptions: [second]\n', 'A/Named');
    const cased = rule(existence('ignoreCase: yes\nnonWord: "true"\ntokens: [\\bodd\\b]\n'), 'A/Cased');
    expect(texts(check([marked, named, cased], ['marked first ODD'])).sort()).toEqual(['ODD', 'first', 'marked']);
    expect(reasons([marked, named, cased])).toEqual([]);
  });

  it('take a number in quotes, one word for a list, and numbers as they are written', () => {
    expect(check([rule('extends: occurrence\nmessage: x\nmax: "1"\ntoken: so\n')], ['so so'])).toHaveLength(1);
    expect(texts(check([rule(existence('tokens: alone\n'))], ['alone']))).toEqual(['alone']);
    expect(texts(check([rule(existence('tokens: [1.10, 007]\n'))], ['1.10 and 007, not 1.1 or 7']))).toEqual(['1.10', '007']);
  });

  it('know letters of any script where a pattern says \\b or \\w', () => {
    expect(texts(check([rule(existence('tokens: ["caf[eé]\\\\w*"]\n'))], ['Two cafés, a café.']))).toEqual(['cafés', 'café']);
    expect(texts(check([rule(existence('nonword: true\ntokens: ["\\\\bor\\\\b"]\n'))], ['Ordén or ór or fjör.']))).toEqual(['or', 'or']);
  });

  it('read each sentence by itself where that is their scope', () => {
    const start = rule(existence("scope: sentence\nnonword: true\ntokens: ['^So\\b']\n"));
    expect(texts(check([start], ['It rained. So they left. And so on.']))).toEqual(['So']);
    const capitals = rule('extends: capitalization\nmessage: x\nscope: sentence\nmatch: $sentence\n');
    expect(texts(check([capitals], ['It rained all day. The Ferry Left Late Again.']))).toEqual(['The Ferry Left Late Again.']);
  });

  it('mend what they matched with the spaces around it', () => {
    const dash = rule(existence("nonword: true\ntokens: ['\\s[—–]\\s']\naction:\n  name: edit\n  params: [trim, ' ']\n"));
    const [found] = check([dash], ['Late — again.']);
    expect(found).toMatchObject({ text: ' — ', message: 'No ‘—’.', fixes: [{ edits: [{ start: 4, end: 7, text: '—' }] }] });
  });

  it('trim and split letters beyond the basic ones', () => {
    const edit = (params: string) => rule(existence(`nonword: true\ntokens: ['𝒜\\w+']\naction: {name: edit, params: [${params}]}\n`));
    expect(check([edit("trim_left, '𝒜'")], ['𝒜bc'])[0]!.fixes[0]!.edits[0]!.text).toBe('bc');
    expect(check([edit("split, 'b', '1'")], ['𝒜bc'])[0]!.fixes[0]!.edits[0]!.text).toBe('c');
  });

  it('run where a story has text, and are refused for a scope that nobody knows', () => {
    const scoped = (scope: string) => [rule(existence(`scope: ${scope}\ntokens: [word]\n`))];
    expect(check(scoped('[paragraph, table.header]'), ['word'])).toHaveLength(1);
    expect(check(scoped("'~heading & ~table'"), ['word'])).toHaveLength(1);
    expect(check(scoped('~blockquote'), ['word'])).toHaveLength(1);
    expect(reasons(scoped('paragraf'))).toEqual(['House/Rule.yml:3: The scope ‘paragraf’ has no counterpart in a story']);
    expect(reasons(scoped('alt'))).toEqual(['House/Rule.yml:3: The scope ‘alt’ has no counterpart in a story']);
  });

  it('write marks and apostrophes of a message as print does, and fill in numbered words', () => {
    const found = check(
      [
        rule("extends: substitution\nmessage: \"Don't use '%[2]s'; it's '%[1]s' (not 'of').\"\nswap: {utilize: don't}\n", 'A/One'),
        rule('extends: existence\nmessage: "100%% sure: %q"\ntokens: [surely]\n', 'A/Two'),
      ],
      ['utilize surely'],
    );
    expect(found.map(({ message }) => message)).toEqual(["Don’t use ‘utilize’; it’s ‘don't’ (not ‘of’).", '100% sure: “surely”']);
  });
});

describe('a rule on capitals', () => {
  const heading = (more: string, text: string): number =>
    check([rule(`extends: capitalization\nmessage: x\nmatch: $sentence\n${more}`)], [text]).length;

  it('lets names of several words, possessives and what follows an indicator stand', () => {
    expect(heading('', 'Ferries of Port Tolland Harbour sail')).toBe(1);
    expect(heading('exceptions: [Port Tolland Harbour]\n', 'Ferries of Port Tolland Harbour sail')).toBe(0);
    expect(heading('exceptions: [Tolland]\nthreshold: 0.99\n', 'The boats in Tolland’s bay sail')).toBe(0);
    expect(heading("threshold: 0.99\nindicators: [':']\n", 'Ferries: Who pays now')).toBe(0);
    expect(heading("threshold: 0.99\nprefix: '\\d+\\. '\n", '3. Ferries sail')).toBe(0);
  });

  it('goes by the share of words that Vale goes by', () => {
    const title = (text: string): number => check([rule('extends: capitalization\nmessage: x\nmatch: $title\n')], [text]).length;
    expect(title('Ferry Fares Rise in Tolmere')).toBe(0);
    expect(title('Ferry fares rise in Tolmere')).toBe(1);
  });
});

describe('what is wrong in a folder', () => {
  it('is named for each file, and no other rule is lost', () => {
    const deep = `extends: existence\nmessage: x\ntokens: ${'['.repeat(20_000)}\n`;
    const names = [...'abcdefgh'];
    const bomb = names
      .map(
        (name, i) =>
          `${i ? 'link' : 'message'}${i > 1 ? i : ''}: &${name} [${Array(9)
            .fill(i ? `*${names[i - 1]}` : 'x')
            .join(',')}]`,
      )
      .join('\n');
    const files = [
      rule(existence('tokens: [fine]\n'), 'P/Fine'),
      rule('', 'P/Empty'),
      rule('# nothing\n', 'P/Comment'),
      rule('- a\n', 'P/List'),
      rule('extends: existence\nmessage: x\ntokens:\n\t- tab\n', 'P/Tab'),
      rule(deep, 'P/Deep'),
      rule(`extends: existence\n${bomb}\ntokens: [x]\n`, 'P/Bomb'),
      rule(
        `extends: existence\nmessage: x\ntokens: [x]\naction: &a [x,x,x,x,x,x,x,x,x,x]\nlevel: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nvocab: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`,
        'P/Many',
      ),
      rule(existence('tokens: [one]\ntokens: [two]\n'), 'P/Twice'),
      rule('extends: consistency\nmessage: x\neither: {one: }\n', 'P/Half'),
      { path: 'P/Gone.examples.yaml', text: 'examples: []\n' },
      { path: 'P/Sealed.yml', text: '', unread: { line: 1, reason: 'You may not read it' } },
    ];
    expect(reasons(files).map((said) => said.slice(0, 60))).toEqual([
      'P/Sealed.yml:1: You may not read it',
      'P/Empty.yml:1: The file holds no settings',
      'P/Comment.yml:1: The file holds no settings',
      'P/List.yml:1: The file holds no settings',
      expect.stringContaining('P/Tab.yml:4: The file is no valid YAML'),
      'P/Deep.yml:3: The file is no valid YAML: it is nested too deeply'.slice(0, 60),
      expect.stringContaining('P/Bomb.yml:'),
      expect.stringContaining('P/Many.yml:'),
      'P/Twice.yml:4: ‘tokens’ stands twice; only the later one counts'.slice(0, 60),
      'P/Half.yml:3: ‘one’ has no other form beside it',
      'P/Gone.examples.yaml:1: There is no rule beside these examples'.slice(0, 60),
    ]);
    expect(texts(check(files, ['fine one two']))).toEqual(['fine', 'two']);
  });

  it('names one exception that cannot be used, and the rule and its other exceptions hold', () => {
    const file = rule(existence('tokens: ["[A-Z]{3}"]\nexceptions:\n  - ABC\n  - (x\n'));
    expect(reasons([file])).toEqual(['House/Rule.yml:6: The pattern ‘(x’ cannot be used: a bracket in it is never closed']);
    expect(texts(check([file], ['ABC DEF']))).toEqual(['DEF']);
  });
});
