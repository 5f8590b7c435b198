import { describe, expect, it } from 'vitest';
import { openLanguage } from '../../../../cli/language';
import { textBlock, viewOf } from '../../../../article/model';

describe('spelling and grammar with harper itself', () => {
  it('finds slips, leaves names and British spellings alone where they are right', { timeout: 60_000 }, async () => {
    const view = viewOf([
      textBlock('paragraph', 'The goverment of Ostrava honoured Ines Tesmer with a colourful “parade of lights”.'),
      textBlock('paragraph', 'It is recieving applications from an town, she said; its the buisness of all.'),
    ]);
    const american = await openLanguage({ dialect: 'en-US', lists: {} });
    expect((await american.check(view)).map((f) => [f.text, f.fixes[0]?.edits[0]?.text])).toEqual([
      ['goverment', 'government'],
      ['honoured', 'honored'],
      ['colourful', 'colorful'],
      ['recieving', 'receiving'],
      ['an', 'a'],
      ['its', 'it’s'].map((s) => s.replace('’', "'")),
      ['buisness', 'business'],
    ]);
    await american.set({ dialect: 'en-GB', lists: {} });
    expect((await american.check(view)).map((f) => f.text)).toEqual(['goverment', 'recieving', 'an', 'its', 'buisness']);
  });

  it('takes no name of the story for a slip', { timeout: 60_000 }, async () => {
    const view = viewOf([textBlock('paragraph', 'Councillor Gwen Prys voted against. Prys left at nine, and so did Te Rangi Hohaia.')]);
    expect(await (await openLanguage({ dialect: 'en-GB', lists: {} })).check(view)).toEqual([]);
  });
});
