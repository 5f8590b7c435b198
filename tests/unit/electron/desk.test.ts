import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk } from '../../../electron/main/stories';
import type { OpenedStory } from '../../../electron/ipc';
import { temporaryFolder } from './temporary';

const folder = temporaryFolder();
const desk = () => new Desk(folder.file('user-data/copies'));
const STORY = 'Ferry back on Friday\n\nThe ferry to Skarn runs again, the harbour master said.\n';

function story(name = 'ferry.txt', text = STORY): string {
  writeFileSync(folder.file(name), text);
  return folder.file(name);
}
const firstText = ({ current }: OpenedStory) => current.blocks[0]!.children[0]!.text;
function edited({ current }: OpenedStory, headline: string): OpenedStory['current'] {
  const blocks = structuredClone(current.blocks);
  blocks[0]!.children[0]!.text = headline;
  return { ...current, blocks };
}
const names = () =>
  readdirSync(folder.path)
    .filter((name) => name !== 'user-data')
    .sort();

describe('a story and its working copy', () => {
  test('a story opens as it arrived, known by an id and without its path', async () => {
    const opened = await desk().open(story());
    expect(firstText(opened)).toBe('Ferry back on Friday');
    expect(opened).toMatchObject({ name: 'ferry.txt', format: 'text', encoding: 'UTF-8', savedAt: null, notes: [] });
    expect(JSON.stringify(opened)).not.toContain(folder.path);
  });

  test('the working copy stands beside the story, which keeps every byte', async () => {
    const file = story();
    const before = createHash('sha256').update(readFileSync(file)).digest('hex');
    const one = desk();
    const opened = await one.open(file);
    const saved = await one.save(opened.docId, edited(opened, 'Ferry back on Monday'));
    expect(saved).toMatchObject({ where: 'ferry.copydesk', note: null });
    expect(names()).toEqual(['ferry.copydesk', 'ferry.txt']);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(before);
  });

  test('opened again, the story is as it was left, and as it arrived beside it', async () => {
    const file = story();
    const one = desk();
    const opened = await one.open(file);
    await one.save(opened.docId, edited(opened, 'Ferry back on Monday'), { t1: 12 });
    const again = await desk().open(file);
    expect(firstText(again)).toBe('Ferry back on Monday');
    expect(again.arrived.blocks[0]!.children[0]!.text).toBe('Ferry back on Friday');
    expect(again.savedAt).toBeGreaterThan(0);
    expect(again.changedAt).toEqual({ t1: 12 });
  });

  test('a story that came anew says where the work on the version before it is', async () => {
    const file = story();
    const one = desk();
    const opened = await one.open(file);
    await one.save(opened.docId, edited(opened, 'Ferry back on Monday'));
    writeFileSync(file, 'Ferry back on Sunday\n');
    expect((await desk().open(file)).notes).toEqual([
      'This story has changed since you worked on it. That work is in ferry.copydesk, left as it is; open it to go on there.',
    ]);
    expect((await desk().open(folder.file('ferry.copydesk'))).notes[0]).toContain('ferry.txt has changed since it was opened first');
  });

  test('the working copy opened by itself finds its story', async () => {
    const one = desk();
    const opened = await one.open(story());
    await one.save(opened.docId, edited(opened, 'Ferry back on Monday'));
    const again = await desk().open(folder.file('ferry.copydesk'));
    expect(again).toMatchObject({ name: 'ferry.txt', notes: [] });
    expect(again.arrived.blocks[0]!.children[0]!.text).toBe('Ferry back on Friday');
  });

  test('the copy of another story of that name is left alone', async () => {
    const one = desk();
    const first = await one.open(story());
    await one.save(first.docId, edited(first, 'First'));
    const copyOfFirst = readFileSync(folder.file('ferry.copydesk'), 'utf8');
    const second = await one.open(story('ferry.md', '# Another ferry\n'));
    expect(second.savedAt).toBeNull();
    expect(await one.save(second.docId, second.current)).toMatchObject({ where: 'ferry.md.copydesk' });
    const third = await one.open(story('ferry.txt', 'The same name, another story.\n'));
    expect(await one.save(third.docId, third.current)).toMatchObject({ where: 'ferry.txt.copydesk' });
    expect(readFileSync(folder.file('ferry.copydesk'), 'utf8')).toBe(copyOfFirst);
  });

  test('a damaged working copy is named and left as it is', async () => {
    writeFileSync(folder.file('ferry.copydesk'), '{"version": 1, "blo');
    const one = desk();
    const opened = await one.open(story());
    expect(firstText(opened)).toBe('Ferry back on Friday');
    expect(opened.notes.join()).toContain('ferry.copydesk is damaged');
    await one.save(opened.docId, opened.current);
    expect(readFileSync(folder.file('ferry.copydesk'), 'utf8')).toBe('{"version": 1, "blo');
  });

  test('where the folder cannot be written the copy goes to the user’s data, with one sentence, and is found there', async () => {
    const inside = folder.file('app.asar');
    mkdirSync(inside);
    const file = path.join(inside, 'ferry.txt');
    writeFileSync(file, STORY);
    const one = desk();
    const opened = await one.open(file);
    // the folder becomes a file, as inside the packed program
    const { rmSync } = await import('node:fs');
    rmSync(inside, { recursive: true });
    writeFileSync(inside, '');
    const saved = await one.save(opened.docId, edited(opened, 'Ferry back on Monday'));
    expect(saved.note).toContain('cannot be written');
    rmSync(inside);
    mkdirSync(inside);
    writeFileSync(file, STORY);
    const again = await desk().open(file);
    expect(firstText(again)).toBe('Ferry back on Monday');
    expect(again.notes.join()).toContain('cannot be written');
  });

  test('what could not be opened again is not written over what can', async () => {
    const one = desk();
    const opened = await one.open(story());
    await one.save(opened.docId, opened.current);
    const before = readFileSync(folder.file('ferry.copydesk'), 'utf8');
    await expect(one.save(opened.docId, { blocks: [{ type: 'banner', children: [{ text: '' }] }], article: {} })).rejects.toThrow();
    expect(readFileSync(folder.file('ferry.copydesk'), 'utf8')).toBe(before);
  });

  test('a save of a story that is not open is refused', async () => {
    await expect(desk().save('made-up', { blocks: [], article: {} })).rejects.toThrow('no longer open');
  });

  test('half-written files that a stopped program left are swept, young ones are not', async () => {
    const file = story();
    const [old, young] = ['.copydesk-0123456789ab', '.copydesk-ba9876543210'];
    for (const name of [old, young]) writeFileSync(folder.file(name), 'half');
    utimesSync(folder.file(old), new Date(Date.now() - 3_600_000), new Date(Date.now() - 3_600_000));
    await desk().open(file);
    await expect.poll(() => existsSync(folder.file(old))).toBe(false);
    expect(existsSync(folder.file(young))).toBe(true);
  });
});

describe('stories that cannot be read', () => {
  test.each([
    ['empty.txt', '', 'empty.txt cannot be opened. The file is empty.'],
    ['picture.txt', '\x00\x01\x02PNG', 'picture.txt cannot be opened. This is not a text file'],
  ])('%s', async (name, content, sentence) => {
    await expect(desk().open(story(name, content))).rejects.toThrow(sentence);
  });
});

describe('an export', () => {
  const ask = (docId: string, fileName: string, overwrite = false) => ({ docId, fileName, text: '<article></article>', overwrite });

  test('goes beside the story and never over a file unasked', async () => {
    const one = desk();
    const { docId } = await one.open(story());
    expect(one.exportPlace(docId)).toEqual({ folder: path.basename(folder.path), baseName: 'ferry' });
    expect(await one.export(ask(docId, 'ferry.html'))).toMatchObject({ result: 'written', fileName: 'ferry.html' });
    writeFileSync(folder.file('ferry.html'), 'mine');
    expect(await one.export(ask(docId, 'ferry.html'))).toEqual({ result: 'exists', fileName: 'ferry.html' });
    expect(readFileSync(folder.file('ferry.html'), 'utf8')).toBe('mine');
    expect(await one.export(ask(docId, 'ferry.html', true))).toMatchObject({ result: 'written' });
    expect(readFileSync(folder.file('ferry.html'), 'utf8')).toBe('<article></article>');
  });

  test('never goes over the story that was sent, by any name', async () => {
    const one = desk();
    const { docId } = await one.open(story());
    linkSync(folder.file('ferry.txt'), folder.file('other.txt'));
    for (const name of ['ferry.txt', 'other.txt'])
      await expect(one.export(ask(docId, name, true))).rejects.toThrow('is the story you were sent');
    expect(readFileSync(folder.file('ferry.txt'), 'utf8')).toBe(STORY);
  });

  test.each(['../up.html', 'a/b.html', 'a\\b.html', '', '..', 'run.sh', 'ferry.copydesk', 'con.html', 'a\0.html', 'a.html.'])(
    'refuses the name %j',
    async (name) => {
      const one = desk();
      const { docId } = await one.open(story());
      const before = names();
      await expect(one.export(ask(docId, name, true))).rejects.toThrow();
      expect(names()).toEqual(before);
    },
  );
});
