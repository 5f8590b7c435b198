import { beforeEach, expect, test } from 'vitest';
import { commandById } from '../../../renderer/commands';
import { openStory, stillWindow } from './desk';

beforeEach(stillWindow);

test('one key groups the list that is shown another way, and says so', async () => {
  const { session } = await openStory();
  const group = commandById('group')!;
  const said = (): string => session.get().announcement.trim();
  group.run(session);
  expect([session.get().grouping, said()]).toEqual(['kind', 'Findings by kind']);
  session.actions.setTab('quotes');
  group.run(session);
  expect([session.get().quoteOrder, session.get().grouping, said()]).toEqual(['speaker', 'kind', 'Quotes by speaker']);
  session.actions.setTab('changes');
  expect(group.enabled(session.get())).toBe('Changes stand in story order');
});

test('the signs above the list are commands too, and say how many findings are left', async () => {
  const { session } = await openStory();
  const all = session.get().findings.length;
  const wrong = session.get().findings.filter(({ severity }) => severity === 'error').length;
  commandById('show-wrong')!.run(session);
  expect(session.get().hidden).toEqual(['error']);
  expect(session.get().announcement).toBe(`${all - wrong} of ${all} findings shown`);
  commandById('show-wrong')!.run(session);
  expect(session.get().hidden).toEqual([]);
});

test('two who were made one are taken apart from the palette', async () => {
  const { session } = await openStory();
  const apart = commandById('take-apart')!;
  const [quote] = session.get().quotes;
  session.actions.selectQuote(quote!.id);
  expect(apart.enabled(session.get())).toMatch(/^Choose/);
  const [first, second] = session.get().speakers;
  session.actions.mergeSpeakers(second!.id, first!.id);
  expect(apart.enabled(session.get())).toBe(true);
  apart.run(session);
  expect(session.get().speakers.filter(({ merged }) => merged.length > 0)).toEqual([]);
});
