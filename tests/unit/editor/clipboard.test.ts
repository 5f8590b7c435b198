import { describe, expect, test } from 'vitest';
import { createArticleEditor, isSafeLink, readClipboardStory } from '../../../renderer/editor/core';
import { blocksOf, open, plain, select, textOf } from './steps';

const TYPE = 'application/x-copydesk-story';
/** As much of a DataTransfer as pasting reads. */
const clipboard = (data: Record<string, string> = {}) => {
  const held = new Map(Object.entries(data));
  return {
    getData: (type: string) => held.get(type) ?? '',
    setData: (type: string, value: string) => held.set(type, value),
    files: [],
    held,
  } as unknown as DataTransfer & {
    held: Map<string, string>;
  };
};

describe('the gate', () => {
  test('hostile pieces of a story come to nothing or to plain words', () => {
    for (const json of [
      'null',
      '{}',
      '[]',
      '{"blocks":5}',
      '[null,1,"x"]',
      '{"blocks":[{"type":"paragraph"}]}',
      '{"blocks":[{"children":"x"}]}',
      'not json',
    ]) {
      expect(readClipboardStory(json)).toBeNull();
    }
    const wild = { type: 'image', src: 'javascript:alert(1)', children: [{ text: 'x' }] };
    expect(readClipboardStory(JSON.stringify([wild]))).toBeNull();
    const read = readClipboardStory(
      JSON.stringify({
        blocks: [
          {
            type: 'script',
            onload: 'x',
            children: [{ text: 'words', link: 'java\tscript:alert(1)', 'q:<b>': true, style: 'x' }, { children: [{ text: 'deep' }] }],
          },
        ],
        article: { __proto__: { a: 1 }, 'q:ok': { speaker: 7, kind: 'direct' }, 'x:1': 1, 's:p1': { name: 'Ann Lee', evil: true } },
      }),
    );
    expect(read).toEqual({ blocks: [{ type: 'paragraph', children: [{ text: 'words' }] }], article: { 's:p1': { name: 'Ann Lee' } } });
  });

  test('a story nested twenty thousand deep is read at once', () => {
    const json = `${'{"children":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const start = performance.now();
    expect(readClipboardStory(`[${json}]`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('only addresses that a reader may follow are links', () => {
    for (const link of [
      'javascript:x',
      ' javascript:x',
      'java\nscript:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
      '\u0001javascript:x',
    ]) {
      expect(isSafeLink(link)).toBe(false);
    }
    for (const link of ['https://example.org', 'mailto:ann@example.org', '/news', '#top']) expect(isSafeLink(link)).toBe(true);
  });
});

describe('copy and paste', () => {
  test('a piece of a story keeps its quotation and its speaker in another story', () => {
    const from = open();
    const at = textOf(from).indexOf('“And ends here.”');
    select(from, at, at + 16);
    const data = clipboard();
    from.setFragmentData(data);
    const into = createArticleEditor({ blocks: [{ type: 'paragraph', children: [{ text: 'Another. ' }] }], article: {} });
    select(into, 9);
    into.insertData(data);
    expect(textOf(into)).toBe('Another. “And ends here.”');
    expect(into.article).toEqual({ 'q:d': from.article['q:d'], 's:p1': from.article['s:p1'] });
    into.undo();
    expect(into.article).toEqual({});
    expect(textOf(into)).toBe('Another. ');
  });

  test('a key of which nothing is known is dropped', () => {
    const editor = open();
    select(editor, 0);
    editor.insertData(
      clipboard({ [TYPE]: JSON.stringify({ blocks: [{ type: 'paragraph', children: [{ text: 'Odd ', 'q:zz': true }] }] }) }),
    );
    expect(JSON.stringify(blocksOf(editor))).not.toContain('q:zz');
  });

  test('what is copied is clean: no marks of the editor, no data of ours in the HTML', () => {
    const editor = open();
    select(editor, 0, textOf(editor).length);
    const data = clipboard();
    editor.setFragmentData(data);
    expect(data.held.get('text/html')).not.toMatch(/data-slate|q:|data-quote|<script/);
    expect(data.held.get('text/plain')).toBe(textOf(editor));
  });

  test('pasted HTML is read like a file: headings stay, scripts go, one undo takes it back', () => {
    const editor = open();
    const before = plain(editor);
    select(editor, textOf(editor).length);
    editor.insertData(clipboard({ 'text/html': '<p>One <b>two</b></p><script>alert(1)</script><h2>Three</h2>', 'text/plain': 'One two' }));
    expect(textOf(editor)).toContain('One two');
    expect(textOf(editor)).toContain('Three');
    expect(textOf(editor)).not.toContain('alert');
    editor.undo();
    expect(plain(editor)).toEqual(before);
  });

  test('lines of plain text become paragraphs, a piece of a line stays in its own', () => {
    const editor = open();
    select(editor, 5);
    editor.insertData(clipboard({ 'text/plain': ' boat' }));
    expect(blocksOf(editor)).toHaveLength(4);
    select(editor, textOf(editor).length);
    editor.insertData(clipboard({ 'text/plain': '.\r\n\r\nA second line\r\nA third' }));
    expect(textOf(editor).split('\n').slice(-3)).toEqual(['“And ends here.” End.', 'A second line', 'A third']);
  });
});
