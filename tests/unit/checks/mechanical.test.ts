import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../article/checks';
import type { Kind } from '../../../article/model';
import { check, mended, ofKind } from './help';

/** [wrong, right after the first fixes of that kind]. */
const WRONG: Partial<Record<Kind, [string, string][]>> = {
  'double-space': [
    ['The vote  was close.', 'The vote was close.'],
    ['It rained \u00a0 all day.', 'It rained all day.'],
  ],
  'space-before-punctuation': [
    ['The lane is open , and the bridge is shut .', 'The lane is open, and the bridge is shut.'],
    ['Is it open ? Nobody knew : the clerk had left ; so had she !', 'Is it open? Nobody knew: the clerk had left; so had she!'],
    ['It rained ,said nobody.', 'It rained, said nobody.'],
    ['The pier (built in 1931 ) is shut.', 'The pier (built in 1931) is shut.'],
    ['“ We waited,” she said.', '“We waited,” she said.'],
  ],
  'missing-space': [
    ['He did not answer.Its owner did.', 'He did not answer. Its owner did.'],
    ['Rain,wind and hail.', 'Rain, wind and hail.'],
    ['“It is late,”he said.', '“It is late,” he said.'],
    ['She said,“It is late.”', 'She said, “It is late.”'],
    ['"It is late,"he said.', '"It is late," he said.'],
    ['It closed in 1988.The tower stayed.', 'It closed in 1988. The tower stayed.'],
  ],
  'stray-punctuation': [
    ['The war goes on. . The talks too.', 'The war goes on. The talks too.'],
    ['The war goes on.. The talks too.', 'The war goes on. The talks too.'],
    ['First,, the pier; then the mill,.', 'First, the pier; then the mill.'],
    ['It is shut;. Nobody knows why.', 'It is shut. Nobody knows why.'],
    ['He left , , and she stayed.', 'He left, and she stayed.'],
    ['“It is shut.”. Nobody spoke.', '“It is shut.” Nobody spoke.'],
    ['Is it shut?. Nobody knows.', 'Is it shut? Nobody knows.'],
    ['. The mayor left.', 'The mayor left.'],
    ['The mayor left.\n. .\nThe pier is shut.', 'The mayor left.\nThe pier is shut.'],
    ['The mayor left.\n.', 'The mayor left.'],
  ],
  'repeated-word': [
    ['They replaced its its deck.', 'They replaced its deck.'],
    ['The the deck is new.', 'The deck is new.'],
    ['It lay at the foot of the of the hill.', 'It lay at the foot of the hill.'],
    ['The council council met.', 'The council met.'],
    ['By By noon the boats were in.', 'By noon the boats were in.'],
    ['It sold out, most most of it by post.', 'It sold out, most of it by post.'],
  ],
  'ordinal-date': [
    ['It opens on March 3rd, they say.', 'It opens on March 3, they say.'],
    ['It opens on Sept. 21st.', 'It opens on Sept. 21.'],
    ['It opens on 3rd March.', 'It opens on 3 March.'],
    ['It opens on the 3rd of March.', 'It opens on March 3.'],
  ],
  'redundant-currency': [
    ['It costs $41 million dollars.', 'It costs $41 million.'],
    ['It costs £3m pounds and €5 euros.', 'It costs £3m and €5.'],
    ['A $5 million dollar plan failed.', 'A $5 million plan failed.'],
  ],
  'straight-quotes': [
    ["\"We didn't know,\" she said of the 'old' mill in the '90s.", '“We didn’t know,” she said of the ‘old’ mill in the ’90s.'],
    ["''It is shut,'' he said.", '“It is shut,” he said.'],
    ['He is 6\'2" and "tired".', 'He is 6\'2" and “tired”.'],
  ],
  mojibake: [
    ['the councilâ€™s plan', 'the council’s plan'],
    ['a cafÃ© in MÃ¼nchen â€“ â‚¬5', 'a café in München – €5'],
    ['â€œIt is shut,â€\u009d she said', '“It is shut,” she said'],
    ['the councilâ\u0080\u0099s plan', 'the council’s plan'],
    ['donÃ¢â‚¬â„¢t', 'don’t'],
    ['the council\u0092s plan', 'the council’s plan'],
    ['â€œIt is shut,â€ she said', '“It is shut,” she said'],
    ['a Â£5 note', 'a £5 note'],
  ],
  'entity-leftover': [
    ['the council&#8217;s&nbsp;plan', 'the council’s plan'],
    ['Marsh &amp;amp; Sons', 'Marsh & Sons'],
    ['&quot;It is shut,&quot; she said', '“It is shut,” she said'],
    ['caf&eacute; &mdash; shut', 'café — shut'],
    ['a<br>b and <b>bold</b>', 'a b and bold'],
  ],
  'invisible-character': [
    ['the coun\u200bcil and the \ufeffmayor and in\u00adformation', 'the council and the mayor and information'],
    ['ten\u2009miles', 'ten miles'],
  ],
};

/** What a naive checker would flag. */
const SOUND: Partial<Record<Kind, string[]>> = {
  'space-before-punctuation': [
    'It cost .5 percent more.',
    'The site .com is shut.',
    'He waited … and left.',
    'Wait . . . what?',
    'It is a .45 calibre.',
  ],
  'missing-space': [
    'Write to a.lee@example.com or www.example.com/News.Html.',
    'The U.S. and 1,200 cars at 4:15 p.m.',
    'She has a Ph.D. and works for Example.com.',
    'The “A”s and “B”s.',
    'He said "no" and left.',
    'It is 10:30.',
  ],
  'stray-punctuation': [
    'It works for Acme Inc., the U.S., and others, etc.; they left at 5 p.m.: late.',
    'Wait... what? And then....',
    'Really?! Yes!!',
    'Well . . . no.',
    'It was over.\n...\nIt was not.',
    'He asked “why?”, then left.',
  ],
  'repeated-word': [
    'He had had enough, and said that that was very very late.',
    'Bye bye, Walla Walla.',
    'No, no, no.',
    'It is what it is.',
    'over and over and over',
    'Room 5 5 is free.',
  ],
  'ordinal-date': [
    'On January 20 the 20th century ended.',
    'The 4th of July is a holiday.',
    'The May 1st Battalion marched.',
    'She came 3rd in March.',
  ],
  'redundant-currency': [
    'It costs $5 million.',
    'It costs 5 million dollars.',
    'It costs $5 and 5 dollars.',
    'a $5 dollar-denominated bond',
  ],
  'straight-quotes': ['“We didn’t know,” she said.', 'He is 6\'2".'],
  mojibake: ['“CAFÉ” in Århus, naïve São Paulo, €5 – 3', 'Gráinne Ó Briain met Tran Van Minh.'],
  'entity-leftover': ['Marsh & Sons; AT&T; R&D.', 'x < y and a > b', 'A&E; and B&B;'],
  'invisible-character': ['10\u00a0km and 5\u202f000', '👩\u200d🚒 and नमस्\u200dते', 'שלום\u200e'],
  'repeated-opener': [
    'Meanwhile, talks go on. However, aid flows.',
    '“No, it is late. No, it is over,” she said.',
    'Ann Lee, the mayor, left. Ann Lee, the mayor, came back.',
  ],
  'unclosed-quote': [
    '“It is late, and nobody has come,” she said.\n“We wait.”',
    '“It is late, and nobody has come.\n“We wait,” she said.',
    'The board is 6" wide and costs little.',
    'Called the “grand old” boat, it left.',
  ],
  'stray-fragment': [
    'Did he go? Yes. He left at nine.',
    'She works for Sen. Lee. He does not.',
    'It rained. Mr. Okoro stayed.',
    'They met in St. Louis.',
    'He left. Ng stayed behind all day.',
    'It began on Sept. 11. It ended in Dec.',
  ],
  'promo-line': [
    'The town sleeps.\nRead more than a dozen books, she told pupils at the school on Monday.',
    'The town sleeps.\nAdvertisement spending rose by 4 percent in the county last year.',
    'The town sleeps.\nWatch the skies, officials said on Tuesday.',
    'The town sleeps.\nRelated charges were dropped in March.',
    'The town sleeps.\nMore than 100 people signed up for the walk.',
    'The town sleeps.\nShare prices fell by a tenth after the report.',
    'The town sleeps.\nPhotographs of the pier were shown to the jury.',
    'The town sleeps.\nListen to the wind, the keeper used to say.',
    'The town sleeps.\n“Follow us,” the guide said.',
  ],
  'broken-line': [
    'It rained all day on the whole of the island of Tarnow\nThe ferry stayed in port.',
    'Milk\neggs\nbread',
    'It rained all day on the whole of the island of Tarnow.\niPhone sales rose in the shop.',
  ],
  'repeated-sentence': [
    'He declined to comment on the plan.\nShe asked again.\nHe declined to comment on the plan.',
    'Wales won 3 medals in the pool on Sunday night. Scotland won 5 medals in the pool on Sunday night.',
    'Two of the boats were sold to a man in Norway. Three of the boats were sold to a man in Norway.',
    'He did not go because he was tired of it. She did not stay because she had been asked.',
  ],
  'repeated-paragraph': ['What happens next\nIt rains today.\nWhat happens next\nIt snows.'],
};

const cases = <T>(table: Partial<Record<Kind, T[]>>): [Kind, T][] =>
  Object.entries(table).flatMap(([kind, list]) => list.map((item): [Kind, T] => [kind as Kind, item]));

describe('the mechanical checks', () => {
  test.each(cases(WRONG))('%s mends %j', (kind, [wrong, right]) => {
    expect(mended(kind, wrong)).toBe(right);
  });

  test.each(cases(SOUND))('%s leaves %j alone', (kind, text) => {
    expect(ofKind(kind, text).map((f) => f.text)).toEqual([]);
  });
});

describe('what is safe', () => {
  const safe = (kind: Kind, text: string, dialect: Dialect = 'en-US'): (boolean | undefined)[] =>
    ofKind(kind, text, dialect).map((f) => f.fixes[0]?.safe);

  test('typography is safe inside a quotation, words are not', () => {
    expect(safe('space-before-punctuation', '“It is late , he is gone,” she said.')).toEqual([true]);
    expect(safe('repeated-word', '“It is is late,” she said. He was the the last.')).toEqual([false, true]);
    expect(safe('ordinal-date', '“On May 5th,” she said of May 6th.')).toEqual([false, true]);
    expect(safe('redundant-currency', '“It is $5 dollars,” she said, not $6 dollars.')).toEqual([false, true]);
  });

  test('a repeated sentence, an unclosed quotation and a subhead are never safe', () => {
    const text =
      'Harbour plan fails\nThe council voted against the plan on Monday evening. The council voted against the plan on Monday evening.\nWhat happens next\n“We will wait and see what comes, he said on the pier.';
    const findings = check(text).filter((f) => ['repeated-sentence', 'unclosed-quote', 'subhead'].includes(f.kind));
    expect(findings.map((f) => f.kind)).toEqual(['repeated-sentence', 'subhead', 'unclosed-quote']);
    expect(findings.flatMap((f) => f.fixes).some((fix) => fix.safe)).toBe(false);
  });

  test('the second fix mends all places alike', () => {
    const [first] = ofKind('entity-leftover', 'Marsh &amp; Sons\nLee &amp; Roe');
    expect(first?.fixes[1]).toMatchObject({ title: 'Mend all 2 pieces of code', safe: true, edits: [{ text: '&' }, { text: '&' }] });
  });
});
