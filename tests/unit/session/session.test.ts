import { ReactEditor } from 'slate-react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LINES, opened, openStory, stillWindow } from './desk';

beforeEach(stillWindow);

describe('findings', () => {
  test('a fix is made, undone and made again; the finding goes at once', async () => {
    const { session, check, text } = await openStory();
    const space = session.get().findings.find((finding) => finding.kind === 'space-before-punctuation')!;
    session.actions.applyFix(space.id, 0);
    expect(text()).toContain('will not run, the town');
    expect(session.get().findings.some(({ id }) => id === space.id)).toBe(false);
    check();
    session.actions.undo();
    expect(text()).toBe(LINES.join('\n'));
    session.actions.redo();
    expect(text()).toContain('run, the');
  });

  test('what is said twice in a row is heard twice', async () => {
    const { session } = await openStory();
    const said = (): string => session.get().announcement;
    session.actions.announce('Ida Brandt, confirmed');
    const first = said();
    session.actions.announce('Ida Brandt, confirmed');
    expect(said()).not.toBe(first);
    expect(said().trim()).toBe(first);
    session.actions.announce('Ida Brandt, confirmed');
    expect(said()).toBe(first);
  });

  test('all that is safe is one undo step', async () => {
    const { session, text } = await openStory();
    const safe = session.get().findings.filter((finding) => finding.fixes[0]?.safe);
    expect(safe.length).toBeGreaterThan(1);
    session.actions.fixAllSafe();
    expect(session.get().blocks[0]!.type).toBe('headline');
    expect(session.get().findings.filter((finding) => safe.some(({ id }) => id === finding.id))).toEqual([]);
    session.actions.undo();
    expect(text()).toBe(LINES.join('\n'));
    expect(session.get().blocks[0]!.type).toBe('paragraph');
    expect(session.get().canUndo).toBe(false);
  });

  test('all of a kind leaves alone what stands in a quotation and is not safe to change there', async () => {
    const { session, text } = await openStory(
      opened(['It was was late.', 'Nobody nobody came.', '“It was was cold,” said Ida Brandt, the harbour master. “We are are here.”']),
    );
    session.actions.fixAllOfKind('repeated-word');
    expect(text()).toContain('It was late.\nNobody came.');
    expect(text()).toContain('“It was was cold,”');
    expect(session.get().announcement).toBe('2 fixes made');
    session.actions.undo();
    expect(text()).toContain('It was was late.');
  });

  test('an ignored finding stays away, and comes back with undo', async () => {
    const { session, check } = await openStory();
    const [first] = session.get().findings;
    session.actions.ignore(first!.id, 'here');
    check();
    expect(session.get().findings.some((finding) => finding.start === first!.start && finding.rule === first!.rule)).toBe(false);
    session.actions.undo();
    check();
    expect(session.get().findings.some((finding) => finding.start === first!.start && finding.rule === first!.rule)).toBe(true);
  });

  test('what is ignored always, and a word for a dictionary, are steps of the story: undo takes them out of the settings, redo puts them in', async () => {
    const { session, check } = await openStory();
    const { actions } = session;
    const [finding] = session.get().findings;
    const ignored = () => session.get().settings.ignored.length;
    actions.ignore(finding!.id, 'always');
    expect([ignored(), session.get().findings.some(({ id }) => id === finding!.id), session.get().canUndo]).toEqual([1, false, true]);
    actions.undo();
    check();
    expect([ignored(), session.get().findings[0]?.text]).toEqual([0, finding!.text]);
    actions.redo();
    expect(ignored()).toBe(1);
    actions.undo();
    actions.addToDictionary(session.get().findings[0]!.id, true);
    expect(session.get().settings.houseDictionary).toEqual([finding!.text]);
    actions.setSetting('houseDictionary', []);
    actions.goTo(0);
    session.editor.insertText('A');
    expect(session.get().settings.houseDictionary).toEqual([]);
    actions.undo();
    actions.undo();
    expect([session.get().settings.dictionary, session.get().settings.houseDictionary]).toEqual([[], []]);
  });

  test('an answer about an older text is put where its words are now', async () => {
    const { session, check, text } = await openStory();
    session.actions.goTo(0);
    session.editor.insertText('The ');
    await Promise.resolve();
    check();
    for (const finding of session.get().findings) expect(text().slice(finding.start, finding.end)).toBe(finding.text);
  });
});

describe('quotes', () => {
  test('accepting a speaker writes the mark, the record and the person in one undo step', async () => {
    const { session } = await openStory();
    const quote = session.get().quotes.find(({ speaker }) => speaker !== null)!;
    session.actions.acceptQuote(quote.id);
    const tagged = session.get().quotes.find((other) => other.pieces[0]!.open === quote.pieces[0]!.open)!;
    expect(tagged).toMatchObject({ status: 'confirmed' });
    expect(tagged.id).toMatch(/^q:q/);
    expect(
      Object.keys(session.get().article)
        .map((key) => key[0])
        .sort(),
    ).toEqual(['q', 's']);
    session.actions.undo();
    expect(session.get().article).toEqual({});
    expect(session.get().quotes.map(({ status }) => status)).not.toContain('confirmed');
  });

  test('accepting all that is sure is one undo step and writes each person once', async () => {
    const { session, checkSure } = await openStory();
    checkSure();
    const sure = session.get().quotes.filter(({ status }) => status === 'sure');
    expect(sure.length).toBeGreaterThan(1);
    session.actions.acceptAllSure();
    expect(session.get().quotes.filter(({ status }) => status === 'confirmed')).toHaveLength(sure.length);
    const people = Object.keys(session.get().article).filter((key) => key.startsWith('s:'));
    expect(people).toHaveLength(new Set(sure.map(({ speaker }) => speaker)).size);
    session.actions.undo();
    expect(session.get().article).toEqual({});
    expect(session.get().canUndo).toBe(false);
  });

  test('a new person, another name everywhere, two that are one, and apart again', async () => {
    const { session } = await openStory();
    const [a, b] = session.get().quotes;
    session.actions.newSpeaker(a!.id, { name: 'Lena Voss', role: 'captain' });
    session.actions.newSpeaker(b!.id, { name: 'L. Voss' });
    const idOf = (name: string) => session.get().speakers.find((speaker) => speaker.name === name)?.id ?? '';
    session.actions.mergeSpeakers(idOf('L. Voss'), idOf('Lena Voss'));
    expect(session.get().speakers.find(({ name }) => name === 'Lena Voss')).toMatchObject({ quotes: 2, merged: [{ name: 'L. Voss' }] });
    expect(idOf('L. Voss')).toBe('');
    session.actions.renameSpeaker(idOf('Lena Voss'), 'Magdalena Voss');
    const voss = session.get().speakers.find(({ name }) => name === 'Magdalena Voss')!;
    expect(voss).toMatchObject({ role: 'captain', quotes: 2 });
    session.actions.takeApart(voss.merged[0]!.id);
    expect(session.get().announcement).toBe('L. Voss stands alone again');
    expect(
      session
        .get()
        .speakers.filter(({ name }) => name.endsWith('Voss'))
        .map(({ quotes }) => quotes),
    ).toEqual([1, 1]);
  });

  test('not a quotation, and a tag on bare words', async () => {
    const { session, text } = await openStory();
    const [first] = session.get().quotes;
    session.actions.notAQuotation(first!.id);
    expect(session.get().quotes.find(({ pieces }) => pieces[0]!.open === first!.pieces[0]!.open)?.status).toBe('rejected');
    const at = text().indexOf('Fishermen were angry');
    session.actions.goTo(at, at + 20);
    session.actions.tagSelection();
    expect(session.get().quotes.find(({ pieces }) => pieces[0]!.open === at)).toMatchObject({ status: 'nobody' });
    expect(session.get().card).toBe('quote');
  });
});

describe('find and replace', () => {
  test('leaves quotations alone unless asked, in one undo step', async () => {
    const { session, text } = await openStory();
    session.actions.openFind(true);
    session.actions.setFind({ query: 'our', replacement: 'their', words: true });
    expect(session.get().find.matches.map(({ quoted }) => quoted)).toEqual([true]);
    session.actions.replaceAll();
    expect(text()).toBe(LINES.join('\n'));
    session.actions.setFind({ inQuotations: true });
    session.actions.replaceAll();
    expect(text()).toContain('“It is their road,”');
    session.actions.undo();
    expect(text()).toBe(LINES.join('\n'));
  });
});

describe('saving', () => {
  test('nothing is written before the first edit; a second after it everything is', async () => {
    const { session, saves } = await openStory();
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toEqual([]);
    expect(session.get().story?.saved).toBe('arrived');
    session.actions.goTo(0);
    session.editor.insertText('Late ');
    await Promise.resolve();
    expect(session.get().story?.saved).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(1100);
    expect(saves).toHaveLength(1);
    expect(session.get().story?.saved).toBe('saved');
    expect(JSON.stringify(saves[0])).toContain('Late ');
  });

  test('a disk that refuses leaves it unsaved and says so; saving again clears that', async () => {
    const { session, disk } = await openStory();
    disk.fails = true;
    session.actions.goTo(0);
    session.editor.insertText('x');
    expect(await session.actions.save()).toBe(false);
    expect(session.get()).toMatchObject({ story: { saved: 'failed' }, banner: { level: 'error', text: 'The disk is full.' } });
    disk.fails = false;
    expect(await session.actions.save()).toBe(true);
    expect(session.get()).toMatchObject({ story: { saved: 'saved' }, banner: null });
  });

  test('a save that the disk refused is tried again by itself', async () => {
    const { session, disk, saves } = await openStory();
    disk.fails = true;
    session.actions.goTo(0);
    session.editor.insertText('x');
    await session.actions.save();
    disk.fails = false;
    await vi.advanceTimersByTimeAsync(10_100);
    expect(saves).toHaveLength(1);
    expect(session.get()).toMatchObject({ story: { saved: 'saved' }, banner: null });
  });
});

test('export writes what a reader gets, with the speakers that a person confirmed', async () => {
  const { session, written } = await openStory();
  session.actions.newSpeaker(session.get().quotes[0]!.id, { name: 'Ida Brandt', role: 'harbour master' });
  await session.actions.writeExport(session.get().lastExport, 'ferry.html', false);
  expect(JSON.stringify(written)).toContain('data-speaker-name=\\"Ida Brandt\\"');
});

describe('the focus', () => {
  test('goes back to the page once a change is drawn, but not from a card that opened in between', async () => {
    const { session } = await openStory();
    const focus = vi.spyOn(ReactEditor, 'focus').mockImplementation(() => {});
    vi.useFakeTimers();
    const [first] = session.get().quotes;
    session.actions.goTo(5);
    session.actions.focusPage();
    session.actions.openCard('quote', first!.id);
    await vi.advanceTimersByTimeAsync(50);
    expect(focus).not.toHaveBeenCalled();
    session.actions.closeCard();
    await vi.advanceTimersByTimeAsync(50);
    expect(focus).toHaveBeenCalled();
    vi.useRealTimers();
    focus.mockRestore();
  });
});
