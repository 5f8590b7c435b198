import { describe, expect, it } from 'vitest';
import { promoForm } from '../../../article/checks/promo/families';

const NOTHING = { labels: null, lines: new Set<string>() };
const isPromo = (line: string): boolean => promoForm(line, NOTHING) !== null;

const PAGE_LINES: Record<string, string[]> = {
  'where the page files the story': [
    'Tags: housing, planning, heat pumps',
    'Topics: Housing | Planning | Council',
    'Filed under: Stage, Theatre Royal',
    'Posted in News, Local',
  ],
  'a caption with its credit': [
    'The pier at low tide last month. Picture: Tarnow Mercury/Ann Lee',
    'Tom Abara waits for the boat. STAFF PHOTO / Ann Lee',
    'The old lamp still works. THE EASTMERE POST / Ann Lee',
  ],
  'a note on a feed and who helped': [
    '(This story has not been edited by our staff and is published from a syndicated feed.)',
    'Additional reporting: PA. Stock photograph: Getty',
    'Follow @TarnowEcho for ferry updates',
    'Our best reads land on Friday mornings for you. Sign up for the newsletter here',
  ],
  'what is left of an embedded post': ['A post shared by Ann Lee (@annlee)', 'A video posted by Riverside FC (@riverside)'],
  'what the page says of its own story': [
    'This is a breaking story. Please refresh the page for updates.',
    'This story is developing and will be updated.',
    'This article contains affiliate links',
    'We may earn a commission if you buy through links on this page',
    'Comments are closed',
    'Spotted a mistake? Let us know',
  ],
  'what readers are asked and offered': [
    'Do you have a story about your local pool? Email newsdesk@gazette.example',
    'Were you there? Call our newsdesk on 01632 960123',
    'Got a view on this? Write to letters@courier.example',
    'Sign up for The Morning Brief, our daily round-up',
    'Enjoy unlimited access for just £1 a month',
    'You have read 3 of 5 free articles this month',
    'For more news, visit riverside.example',
    'The Courier is on WhatsApp. Join here',
    'Ann Lee is a reporter for the Courier. Email her at alee@courier.example',
    'For storm warnings, listen to local radio. Support our journalism: subscribe from $1 a week',
    'Most popular in Business: Is your pension pot on track? Use our calculator',
    'Presented by Acme Bank',
    'RECOMMENDED ARTICLES',
    'Sign in or register to comment',
    '<iframe src="https://video.example/1"></iframe>',
    'Corrections and clarifications|Submit a news tip|Report error',
    'Send us a tip · Report a typo',
    'The Courier has asked the firm for comment. Got a tip? Write to our reporter on Signal',
  ],
};

const SENTENCES = [
  'The lido was full by noon. Picture the queue at four.',
  'This report was not edited by the ministry, she said.',
  'Follow him home, the dog was told.',
  'Sign up was slow at first, but 300 people had joined by Friday.',
  'Tags on the crates showed where the fish had come from.',
  'Subscribe or leave, the club told its members last year.',
  'This is a developing country with a young population.',
  'This is a breaking point for many families.',
  'Do you know how to swim? Many people in the town do not.',
  'Categories: the mayor had three of them, and she used each.',
  'Sponsored by a brewery, the team won every game that year.',
  'Filed under protest, the claim took four years to settle.',
  'A post shared by thousands of people said the bridge had gone.',
  'Corrections and clarifications fill the back page on most days.',
  'He asked for it twice. Got a tip? No, he said, and left.',
  'More on that later, she said.',
  'Terms and conditions apply to everyone, the judge said.',
  'The Courier is on the table in every barber’s shop in town.',
];

describe('lines of the page around a story', () => {
  for (const [family, lines] of Object.entries(PAGE_LINES))
    it(`are told by their form: ${family}`, () => expect(lines.filter((line) => !isPromo(line))).toEqual([]));
  it('are no sentences that begin with such a word', () => expect(SENTENCES.filter(isPromo)).toEqual([]));
});
