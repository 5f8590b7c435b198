import { describe, expect, test } from 'vitest';
import { blocksOf, check, ofKind, settings } from './help';
import { CHECKS, createEngine } from '../../../article/checks';
import type { Kind } from '../../../article/model';

const BODY = 'The council voted on Monday evening to close the pier for a year, after three hours of debate.';

describe('headline, byline and subhead', () => {
  const STORY = `Pier to close for a year, council says\nBy Mara Lindqvist and Tom Abara\n${BODY}\nWhat happens next\n${BODY.replace('Monday', 'Friday')}`;

  test('are suggested where the file does not know them, headline and byline safe, the subhead not', () => {
    const lines = check(STORY).filter((f) => ['headline', 'byline', 'subhead'].includes(f.kind));
    expect(lines.map((f) => [f.kind, f.severity, f.fixes[0]?.safe, f.fixes[0]?.block?.type])).toEqual([
      ['headline', 'suggestion', true, 'headline'],
      ['byline', 'suggestion', true, 'byline'],
      ['subhead', 'suggestion', false, 'subhead'],
    ]);
    expect(lines.every((f) => f.fixes[0]?.edits.length === 0 && f.fixes[0].block?.start === f.start)).toBe(true);
  });

  test('are left alone where the format knows its own', () => {
    expect(check(STORY, { knowsStructure: true }).filter((f) => ['headline', 'byline', 'subhead'].includes(f.kind))).toEqual([]);
  });

  test('are left alone once the blocks are typed', () => {
    const types = ['headline', 'byline', 'paragraph', 'subhead', 'paragraph'] as const;
    const blocks = blocksOf(STORY).map((block, i) => ({ ...block, type: types[i]! }));
    const found = createEngine({ checks: CHECKS, settings: settings() }).check(blocks);
    expect(found.filter((f) => ['headline', 'byline', 'subhead'].includes(f.kind))).toEqual([]);
  });

  test.each([
    'By Ann Lee',
    'BY ANN LEE',
    'By Ann Lee and Tom Roe | Updated 4:15 p.m.',
    'By Gráinne Ó Briain in Dublin',
    'By the Gazette staff',
    'Ann Lee, transport correspondent',
    'Words by Tran Van Minh',
    'Ann Lee / Theatre critic',
    'Staff Reporter, Eastmere, June 11',
    'Ann Lee · Eastmere Press · Posted: Jan 17, 6:02 AM CST',
    'Exclusive by Ann Lee',
  ])('“%s” is a byline', (line) => {
    expect(ofKind('byline', `Pier to close\n${line}\n${BODY}`)).toHaveLength(1);
  });

  test.each(['By Monday the pier will be shut.', 'By the harbor they waited', 'By far the longest pier in the county stands here'])(
    '“%s” is none',
    (line) => {
      expect(ofKind('byline', `Pier to close\n${line}\n${BODY}`)).toEqual([]);
    },
  );

  test('a list of short lines holds no subheads', () => {
    expect(ofKind('subhead', `Pier to close\n${BODY}\nApples\nPears\nPlums\nGrapes\n${BODY}`)).toEqual([]);
  });
});

describe('promo lines', () => {
  const FORMS = [
    'Also read: Ten walks by the sea',
    'READ MORE: Ten walks by the sea',
    'Related: Ten walks by the sea',
    '(Read more: Ten walks by the sea)',
    '» Ten walks by the sea',
    'Ten walks by the sea →',
    'ADVERTISEMENT',
    '- Advertisement -',
    'Story continues below advertisement',
    'Article continues after the ad',
    'Scroll down for video',
    'Photo: Lena Hart/Gazette',
    '(Photo by Lena Hart)',
    'Image source: Shutterstock',
    'Sign up for our daily newsletter',
    'Get the latest news in your inbox',
    'Download our app',
    'Follow us on Facebook and Instagram',
    'Share this article',
    'Leave a comment below',
    'Click here to read the full story',
    'View this post on Instagram',
    '[embedded content]',
    'pic.twitter.com/a1b2c3',
    '— Ann Lee (@annlee) March 3, 2024',
    'Watch the video below',
    'Most read',
    'Support our journalism with a donation',
    'All rights reserved',
    '© 2024 Eastmere Gazette',
    'Sponsored',
    'Trending now',
  ];
  test.each(FORMS)('“%s” goes, with its line break', (line) => {
    const text = `Pier to close\n${BODY}\n${line}\n${BODY.replace('Monday', 'Friday')}`;
    const [finding] = ofKind('promo-line', text);
    expect(finding?.text).toBe(line);
    const edit = finding!.fixes[0]!.edits[0]!;
    expect(text.slice(0, edit.start) + text.slice(edit.end)).toBe(`Pier to close\n${BODY}\n${BODY.replace('Monday', 'Friday')}`);
  });

  test('a newsroom adds labels and lines as data', () => {
    const lists = { 'promo-labels': ['Our sister paper'], 'promo-lines': ['Back to the front page'] };
    const text = `Pier to close\n${BODY}\nOur sister paper: a walk\nBack to the front page`;
    expect(check(text, { lists }).filter((f) => f.kind === 'promo-line')).toHaveLength(2);
  });

  test('the last line goes with the break before it', () => {
    const text = `Pier to close\n${BODY}\nSign up for our newsletter`;
    const edit = ofKind('promo-line', text)[0]!.fixes[0]!.edits[0]!;
    expect(text.slice(0, edit.start) + text.slice(edit.end)).toBe(`Pier to close\n${BODY}`);
  });
});

describe('broken lines', () => {
  const fixed = (text: string): string[] => ofKind('broken-line' satisfies Kind, text).map((f) => f.fixes[0]!.title);

  test('a hyphenated word is joined as the story spells it elsewhere', () => {
    expect(fixed('It was printed in the old news-\npaper for the town.')).toEqual(['Join to “newspaper”']);
    expect(fixed('The baker was self-\nemployed for a year.')).toEqual(['Join to “self-employed”']);
    expect(fixed('The re-elected mayor left. She was re-\nelected in May.')).toEqual(['Join to “re-elected”']);
  });

  test('in a file with blank lines only lines without one are broken', () => {
    const wrapped =
      'The pier was closed by the council on Monday, after a debate that\nlasted for three hours and more.\n\nthe second paragraph begins small.';
    expect(ofKind('broken-line', wrapped).map((f) => f.text)).toEqual(['\n']);
  });

  test('all breaks are joined by the second fix', () => {
    const [first] = ofKind(
      'broken-line',
      'The pier was closed by the council on Monday, after a\ndebate that lasted for three hours and more, and the\nmayor went home on foot.',
    );
    expect(first?.fixes[1]?.edits).toHaveLength(2);
  });
});

describe('what stands twice', () => {
  test('a paragraph far apart is found, and one that is nearly the same as a warning', () => {
    const near = `${BODY} Residents of the harbor district said that they had not been asked before the vote.`;
    const text = `Pier to close\n${near}\nNothing else was decided on that long evening.\n${near}\nThe mayor went home.\n${near.replace('three hours', 'four hours')}`;
    expect(ofKind('repeated-paragraph', text).map((f) => f.severity)).toEqual(['error', 'warning']);
  });

  test('a shortened copy is found, but the summary on top of the story is none', () => {
    const long =
      'The Brackwater Harbour Trust, which has owned the pier since 1911, said on Monday that it would hand the keys to the town before winter. Few on the front believed a word of it, and the kiosk sold twice as much tea as on other days.';
    const short =
      'The Brackwater Harbour Trust, which has owned the pier since 1911, said that it would hand the keys to the town before winter.';
    const filler = ['Rain kept the terraces empty on most days.', 'Nobody at the café would talk.', 'The kiosk sells tea.'];
    expect(
      ofKind('repeated-paragraph', ['Pier to close', ...filler, long, 'The gulls remain.', short].join('\n')).map((f) => f.text),
    ).toEqual([short]);
    expect(ofKind('repeated-paragraph', ['Pier to close', short, ...filler, long].join('\n'))).toEqual([]);
  });

  test('near copies are found far apart, and the entries of a running story are read apart', () => {
    const line = 'The quarry, which closed in 1974 after a fall of rock, will be filled with water by the end of next year.';
    const copy = line.replace('closed', 'clsoed').replace('by the end', 'by the the end');
    const other = 'Nobody has asked for a new road to the harbour.';
    expect(ofKind('repeated-paragraph', [line, other, copy].join('\n')).map((f) => f.text)).toEqual([copy]);
    expect(ofKind('repeated-sentence', [`${line} ${other}`, 'The clerk rang twice.', `It rained. ${copy}`].join('\n'))).toHaveLength(1);
    const entries = ['7:15 p.m.', line, '6:40 p.m.', other, '6:10 p.m.', line, '5:55 p.m.', other];
    expect(ofKind('repeated-paragraph', entries.join('\n'))).toEqual([]);
  });

  test('a sentence with a word or two put otherwise, at once and far apart', () => {
    const line = 'The sluice will be closed to boats until the end of May, the board said.';
    for (const copy of [line.replace('The sluice', 'A sluice'), line.replace('board', 'council'), line.replace(' to boats', ' for boats')])
      expect(ofKind('repeated-sentence', `It rained all week. ${line} ${copy}`).map((f) => f.text)).toEqual([copy]);
    const far = line.replace('until', 'till');
    expect(ofKind('repeated-sentence', [line, 'The clerk rang twice.', `It rained. ${far}`].join('\n')).map((f) => f.text)).toEqual([far]);
  });

  test('two sentences running with one opener', () => {
    const [finding] = ofKind('repeated-opener', 'Meanwhile, talks go on. Meanwhile, the aid flows.');
    expect(finding).toMatchObject({ text: 'Meanwhile', start: 24, fixes: [{ title: 'Take it out', safe: false, edits: [{ text: 'T' }] }] });
  });

  test('a cut-off word after a sentence goes with its space', () => {
    for (const bit of ['Ta.', 'Th', 'He s.', 'Presi.', 'In th.']) {
      const text = `The pier is closed, the council said. ${bit} The mayor went home.`;
      const [finding] = ofKind('stray-fragment', text);
      expect(finding?.text, bit).toBe(bit);
      const edit = finding!.fixes[0]!.edits[0]!;
      expect(text.slice(0, edit.start) + text.slice(edit.end)).toBe('The pier is closed, the council said. The mayor went home.');
    }
  });

  test('a cut-off word that another word begins with is none of its places', () => {
    expect(ofKind('stray-fragment', 'The pier is closed. Teenagers go elsewhere on most days. Te').map((f) => f.text)).toEqual(['Te']);
  });

  test('an unclosed quotation is closed before who said it', () => {
    const [finding] = ofKind('unclosed-quote', 'Pier to close\n“We will wait for the boat, she said on the pier.\nThe boat came at nine.');
    expect(finding).toMatchObject({ text: '“', severity: 'error' });
    expect(finding?.fixes[0]?.edits[0]).toMatchObject({ text: '”', start: 'Pier to close\n“We will wait for the boat,'.length });
  });
});
