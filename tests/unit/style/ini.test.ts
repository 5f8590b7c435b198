import { describe, expect, it } from 'vitest';
import { loadPacks, type StyleFile } from '../../../article/style';
import { joinIni, stylesPathOf, styleText } from '../../../article/style/files';
import { check, reasons, rule } from './help';

const word = (name: string, text: string, more = ''): StyleFile => rule(`extends: existence\nmessage: x\n${more}tokens: [${text}]\n`, name);
const ini = (text: string): StyleFile => ({ path: '.vale.ini', text });
const packs = [word('A/One', 'one'), word('A/Two', 'two', 'level: suggestion\n'), word('B/Three', 'three'), word('C/Four', 'four')];
const found = (text: string): string[] =>
  check([ini(text), ...packs], ['one two three four'])
    .map((f) => `${f.text} ${f.severity}`)
    .sort();

describe('a .vale.ini', () => {
  it('is read with comments behind values, lines that go on, a byte-order mark and Windows line ends', () => {
    const text =
      '\ufeff; desk\r\nMinAlertLevel = warning # quiet\r\n[*.{md,txt}]\r\nBasedOnStyles = A, \\\r\n  B ; both\r\nB.Three = error ; loud\r\n';
    expect(found(text)).toEqual(['one warning', 'three error']);
  });

  it('counts sections for stories and passes over those for other files', () => {
    expect(found('[*]\nBasedOnStyles = A\n[*.py]\nBasedOnStyles = C\n[*.md]\nA.One = NO\n[formats]\nmdx = md\n')).toEqual([
      'two suggestion',
    ]);
  });

  it('runs a single rule of a pack that it does not name', () => {
    expect(found('[*]\nBasedOnStyles = B\nA.One = YES\nC.Four = error\nA.Two = NO\n')).toEqual([
      'four error',
      'one warning',
      'three warning',
    ]);
  });

  it('says what it cannot take in, with the line', () => {
    const text = 'MinAlertLevel = loud\nVocab = Desk\n\n[*]\nBasedOnStyles = Vale, A, \\\n  Gone\nA.One = maybe\n';
    expect(reasons([ini(text), ...packs])).toEqual([
      '.vale.ini:1: MinAlertLevel is ‘loud’; it has to be suggestion, warning or error',
      '.vale.ini:7: A.One is set to ‘maybe’; it has to be YES, NO, suggestion, warning or error',
      '.vale.ini:2: There is no vocabulary ‘Desk’ in this folder',
      '.vale.ini:5: There is no pack ‘Gone’ in this folder',
    ]);
  });
});

describe('a vocabulary', () => {
  const vocabulary = (accept: string, reject = ''): StyleFile[] => [
    { path: 'config/vocabularies/Desk/accept.txt', text: accept },
    { path: 'config/vocabularies/Desk/reject.txt', text: reject },
  ];
  const settings = (more = ''): StyleFile => ini(`Vocab = Desk\n[*]\nBasedOnStyles = Vale, A\n${more}`);

  it('spares what it accepts, names what it rejects, and wants names as it writes them', () => {
    const files = [settings(), word('A/Caps', "'[A-Z][a-z]+'"), ...vocabulary('Tolland\r\n(?i)quill\r\n', 'irregardless\n')];
    expect(check(files, ['Tolland Other Quill tolland irregardless']).map((f) => [f.rule, f.text, f.fixes[0]?.edits[0]?.text])).toEqual([
      ['A.Caps', 'Other', undefined],
      ['Vale.Terms', 'tolland', 'Tolland'],
      ['Vale.Avoid', 'irregardless', undefined],
    ]);
    expect(check([settings('Vale.Terms = NO\nVale.Avoid = NO\n'), ...files.slice(1)], ['tolland irregardless'])).toEqual([]);
  });

  it('names a word that is no pattern by its own line, and every rule still runs', () => {
    const files = [settings(), word('A/One', 'one'), ...vocabulary('fine\n+x\n', 'ok\n(x\n')];
    expect(reasons(files)).toEqual([
      'config/vocabularies/Desk/accept.txt:2: The pattern ‘+x’ cannot be used: ‘+’ has nothing before it to repeat',
      'config/vocabularies/Desk/reject.txt:2: The pattern ‘(x’ cannot be used: a bracket in it is never closed',
    ]);
    expect(check(files, ['one ok']).map((f) => f.text)).toEqual(['one', 'ok']);
  });
});

describe('the files of a styles folder', () => {
  it('are text in UTF-8, or in UTF-16 with its mark; anything else is named with its line', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('a: b\n', 'utf16le')]);
    expect(styleText('a.yml', utf16)).toEqual({ path: 'a.yml', text: 'a: b\n' });
    expect(styleText('b.yml', Buffer.from('a: b\nc: caf\xe9\n', 'latin1'))).toEqual({
      file: 'b.yml',
      line: 2,
      reason: 'The file is not UTF-8. Save it as UTF-8',
    });
    expect(styleText('c.yml', Buffer.from('a: \ufffd\n'))).toEqual({ path: 'c.yml', text: 'a: \ufffd\n' });
  });

  it('of a newsroom run beside ours: its settings count, and without any all its packs run', () => {
    const ours = ini('StylesPath = .\n[*.md]\nBasedOnStyles = Newsroom\n');
    const joined = (theirs: StyleFile | undefined, packs: string[]): string[] =>
      loadPacks([joinIni(ours, theirs, packs)!, word('Newsroom/A', 'a'), word('Desk/B', 'b'), word('Late/C', 'c')])
        .packs.filter(({ on }) => on)
        .map(({ name }) => name);
    expect(joined(undefined, [])).toEqual(['Newsroom']);
    expect(joined(undefined, ['Desk', 'Late'])).toEqual(['Desk', 'Late', 'Newsroom']);
    expect(joined(ini('StylesPath = styles\n[*]\nBasedOnStyles = Desk\n'), ['Desk', 'Late'])).toEqual(['Desk', 'Newsroom']);
    expect(stylesPathOf(ini('# x\nStylesPath = ./styles/\n'))).toEqual({ path: 'styles', line: 2 });
  });
});
