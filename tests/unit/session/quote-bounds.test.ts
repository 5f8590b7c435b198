import { beforeEach, describe, expect, test } from 'vitest';
import { LINES, opened, openStory, stillWindow } from './desk';

beforeEach(stillWindow);

describe('the bounds of quotations', () => {
  const place = (text: string, words: string) => text.indexOf(words);
  test('a split quotation is two, each with a speaker of its own, in one undo step', async () => {
    const { session, check, text } = await openStory();
    const [first] = session.get().quotes;
    session.actions.newSpeaker(first!.id, { name: 'Ida Brandt' });
    session.actions.goTo(place(text(), 'every number'));
    session.actions.splitQuote();
    check();
    const halves = session.get().quotes.slice(0, 2);
    expect(halves.map(({ pieces, status }) => [pieces[0]!.text, status])).toEqual([
      ['We looked at', 'confirmed'],
      ['every number,', 'likely'],
    ]);
    expect(session.get()).toMatchObject({ card: 'quote', currentQuote: halves[1]!.id, announcement: 'Split into 2 quotes' });
    session.actions.newSpeaker(halves[1]!.id, { name: 'Bo Lind' });
    const names = () => session.get().quotes.map(({ speaker }) => session.get().speakers.find(({ id }) => id === speaker)?.name);
    expect(names().slice(0, 2)).toEqual(['Ida Brandt', 'Bo Lind']);
    session.actions.undo();
    session.actions.undo();
    check();
    expect(session.get().quotes.map(({ pieces }) => pieces[0]!.text)[0]).toBe('We looked at every number,');
    expect(names()[0]).toBe('Ida Brandt');
  });

  test('two joined are one with the pieces of both, and typing around them leaves it so', async () => {
    const { session, check, text } = await openStory();
    const before = session.get().quotes.length;
    session.actions.newSpeaker(session.get().quotes[1]!.id, { name: 'Ida Brandt' });
    session.actions.closeCard();
    session.actions.goTo(place(text(), 'We looked'));
    session.actions.joinQuotes();
    session.actions.goTo(place(text(), 'said Ida'));
    session.editor.insertText('then ');
    await Promise.resolve();
    check();
    expect(session.get().quotes).toHaveLength(before - 1);
    expect(session.get().quotes[0]).toMatchObject({
      status: 'confirmed',
      pieces: [{ text: 'We looked at every number,' }, { text: 'Nobody wanted this.' }],
    });
    session.actions.undo();
    session.actions.undo();
    expect(session.get().quotes).toHaveLength(before);
  });

  test('joining what was split gives back the bounds that the engine finds', async () => {
    const { session, check, text } = await openStory();
    session.actions.goTo(place(text(), 'every number'));
    session.actions.splitQuote();
    session.actions.closeCard();
    session.actions.goTo(place(text(), 'We looked'));
    session.actions.joinQuotes();
    check();
    expect(session.get().quotes[0]!.pieces.map((piece) => piece.text)).toEqual(['We looked at every number,']);
    expect(Object.values(session.get().article).filter((value) => 'own' in value && value.own)).toHaveLength(1);
  });

  test('where there is nothing to cut or to join it is said', async () => {
    const { session, text } = await openStory();
    session.actions.goTo(0);
    session.actions.splitQuote();
    expect(session.get().announcement).toBe('Put the caret in a quote first');
    session.actions.goTo(place(text(), 'We looked'));
    session.actions.splitQuote();
    expect(session.get().announcement).toBe('Put the caret where the second quote begins');
    session.actions.goTo(place(text(), 'our road'));
    session.actions.joinQuotes();
    expect(session.get().announcement).toBe('No quote after this one to join');
    expect(session.get().canUndo).toBe(false);
  });

  test('words with single marks that the engine does not take for a quotation are one once tagged', async () => {
    const { session, check, text } = await openStory(opened([...LINES, 'The sign read ‘Closed for good’ in red.']));
    const at = place(text(), '‘Closed');
    session.actions.goTo(at, at + '‘Closed for good’'.length);
    session.actions.tagSelection();
    check();
    const tagged = session.get().quotes.find(({ pieces }) => pieces[0]!.open === at);
    expect(tagged).toMatchObject({ status: 'nobody', pieces: [{ text: 'Closed for good' }] });
  });
});

describe('a tag inside a quotation that is known', () => {
  const SPOKEN = '“She told me, ‘Nobody is ever going back to that cold island,’” said Ida Brandt, the harbour master.';
  const inner = '‘Nobody is ever going back to that cold island,’';
  const select = async (words: string) => {
    const desk = await openStory(opened([SPOKEN]));
    const at = desk.text().indexOf(words);
    desk.session.actions.goTo(at, at + words.length);
    desk.session.actions.tagSelection();
    desk.check();
    return { ...desk, at };
  };
  const texts = (quotes: readonly { pieces: readonly { text: string }[] }[]) => quotes.map(({ pieces }) => pieces[0]!.text);

  test('is a quotation inside the other where it has marks of its own; a second time it opens its card', async () => {
    const { session, at } = await select(inner);
    const outer = SPOKEN.slice(1, SPOKEN.indexOf('”'));
    expect(texts(session.get().quotes)).toEqual([outer, inner.slice(1, -1)]);
    expect(session.get()).toMatchObject({ card: 'quote', currentQuote: session.get().quotes[1]!.id });
    expect(session.get().quotes.map(({ speaker }) => speaker !== null)).toEqual([true, false]);
    session.actions.goTo(at, at + inner.length);
    session.actions.tagSelection();
    expect(session.get()).toMatchObject({ card: 'quote', currentQuote: session.get().quotes[1]!.id });
    expect(session.get().quotes).toHaveLength(2);
    session.actions.undo();
    expect(texts(session.get().quotes)).toEqual([outer]);
  });

  test('opens the card of the whole for other words of it, and says how to split them off', async () => {
    const { session } = await select('that cold island');
    expect(session.get()).toMatchObject({ card: 'quote', currentQuote: session.get().quotes[0]!.id });
    expect(session.get().quotes).toHaveLength(1);
    expect(session.get().announcement).toBe('Part of this quote; split it off with Ctrl Shift J');
  });
});

describe('kinds of quotations', () => {
  test('a tag keeps its speaker as a partial quote and loses it as scare quotes, each one undo step', async () => {
    const { session } = await openStory();
    session.actions.newSpeaker(session.get().quotes[0]!.id, { name: 'Ida Brandt' });
    const id = session.get().quotes[0]!.id;
    session.actions.setQuoteKind(id, 'partial');
    expect(session.get().quotes[0]).toMatchObject({ kind: 'partial', status: 'confirmed' });
    session.actions.setQuoteKind(id, 'scare');
    expect(session.get().quotes[0]).toMatchObject({ kind: 'scare', status: 'scare', speaker: null });
    session.actions.setQuoteKind(id, 'direct');
    expect(session.get().quotes[0]).toMatchObject({ kind: 'direct', status: expect.stringMatching(/sure|likely|nobody/) });
    session.actions.undo();
    session.actions.undo();
    expect(session.get().quotes[0]).toMatchObject({ kind: 'partial', status: 'confirmed' });
  });
});

test('a role given while tagging is the same undo step as the tag', async () => {
  const { session } = await openStory();
  const quote = session.get().quotes.find(({ speaker }) => speaker !== null)!;
  session.actions.assignSpeaker(quote.id, quote.speaker, { role: 'captain', affiliation: 'ferry' });
  expect(session.get().speakers.find(({ confirmed }) => confirmed)).toMatchObject({ role: 'captain', affiliation: 'ferry' });
  session.actions.undo();
  expect(session.get().article).toEqual({});
  expect(session.get().canUndo).toBe(false);
});
