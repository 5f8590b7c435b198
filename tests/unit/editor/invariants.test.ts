import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Editor, type Operation } from 'slate';
import { canRedo, canUndo, createArticleEditor } from '../../../renderer/editor/core';
import { anyStep, blocksOf, doStep, keysByCharacter, open, plain, select, story, textOf } from './steps';

const steps = fc.array(anyStep, { minLength: 1, maxLength: 25 });
const runs = { numRuns: 200 };

describe('undo and redo', () => {
  test('undoing all gives the story as it was opened, redoing all what was made of it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const editor = open();
        const start = plain(editor);
        for (const step of list) doStep(editor, step);
        const end = plain(editor);
        let undone = 0;
        while (canUndo(editor)) {
          editor.undo();
          undone++;
        }
        expect(plain(editor)).toEqual(start);
        while (undone-- > 0) editor.redo();
        expect(plain(editor)).toEqual(end);
      }),
      runs,
    );
  });

  test('a replay of the operations from JSON gives the same story', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const editor = open();
        const journal: Operation[] = [];
        const { apply } = editor;
        editor.apply = (op) => {
          if (op.type !== 'set_selection') journal.push(JSON.parse(JSON.stringify(op)) as Operation);
          apply(op);
        };
        for (const step of list) doStep(editor, step);
        const other = createArticleEditor(story());
        other.normalizeNode = () => {};
        for (const op of journal) other.apply(op);
        expect(plain(other)).toEqual(plain(editor));
      }),
      runs,
    );
  });

  test('there are more than a hundred steps', () => {
    const editor = open();
    const start = plain(editor);
    for (let i = 0; i < 350; i++) {
      doStep(editor, { do: 'fix', at: (i % 50) / 50, length: 2, text: 'abc' });
    }
    let undone = 0;
    for (; canUndo(editor); undone++) editor.undo();
    expect(undone).toBe(350);
    expect(plain(editor)).toEqual(start);
    for (; canRedo(editor); undone--) editor.redo();
    expect(undone).toBe(0);
  });
});

describe('the shape of the story', () => {
  test('there is always a block, blocks hold runs only, and neighbours of the same marks are one', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const editor = open();
        for (const step of list) doStep(editor, step);
        expect(blocksOf(editor).length).toBeGreaterThan(0);
        for (const block of blocksOf(editor)) for (const run of block.children) expect(typeof run.text).toBe('string');
        const before = plain(editor);
        Editor.normalize(editor, { force: true });
        expect(plain(editor)).toEqual(before);
      }),
      runs,
    );
  });

  test('select all and delete leaves one empty block and all that is known of the story', () => {
    const editor = open();
    select(editor, 0, textOf(editor).length);
    Editor.deleteFragment(editor);
    expect(blocksOf(editor)).toHaveLength(1);
    expect(editor.article).toEqual(story().article);
  });
});

describe('data beside the blocks', () => {
  test('only its own operation changes it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const editor = open();
        for (const step of list) {
          const before = editor.article;
          doStep(editor, step);
          if (['type', 'delete', 'fix', 'break', 'type-of-block', 'bold'].includes(step.do)) expect(editor.article).toBe(before);
        }
      }),
      runs,
    );
  });

  test('a key that is taken out is gone, not undefined', () => {
    const editor = open();
    doStep(editor, { do: 'data', value: 2 });
    doStep(editor, { do: 'data', value: 0 });
    expect('s:p9' in editor.article).toBe(false);
    editor.undo();
    expect(editor.article['s:p9']).toEqual({ name: 'Name 2' });
  });
});

describe('what quotation a letter belongs to', () => {
  test('typed text gets what both neighbours have, at every place', () => {
    const length = textOf(open()).length;
    for (let at = 0; at <= length; at++) {
      const editor = open();
      const before = keysByCharacter(editor);
      select(editor, at);
      editor.insertText('x');
      const left = before.slice(0, at).findLast((keys) => keys !== '\n');
      const right = before.slice(at).find((keys) => keys !== '\n');
      const shared =
        left === undefined || right === undefined
          ? ''
          : left
              .split(' ')
              .filter((key) => key && right.split(' ').includes(key))
              .join(' ');
      expect([at, keysByCharacter(editor)]).toEqual([at, [...before.slice(0, at), shared, ...before.slice(at)]]);
    }
  });

  test('a fix gives its text what the first replaced letter has, and changes no other letter', () => {
    const length = textOf(open()).length;
    for (let at = 0; at < length; at++) {
      const editor = open();
      const before = keysByCharacter(editor);
      if (before[at] === '\n' || before[at + 1] === '\n') continue;
      doStep(editor, { do: 'fix', at: at / length, length: 2, text: 'abc' });
      const made = before[at]!;
      expect([at, keysByCharacter(editor)]).toEqual([at, [...before.slice(0, at), made, made, made, ...before.slice(at + 2)]]);
    }
  });

  test('cutting and pasting keeps the keys, copying never leaves one key on two copies', () => {
    const editor = open();
    const line = textOf(editor).indexOf('“Yes.”');
    select(editor, line, line + 6);
    const fragment = editor.getFragment();
    select(editor, textOf(editor).length);
    editor.insertFragment(fragment);
    const keys = keysByCharacter(editor);
    const copy = keys.at(-1)!;
    expect(copy).not.toBe('q:c');
    expect(editor.article[copy as 'q:c']).toEqual(editor.article['q:c']);

    const cut = open();
    select(cut, line, line + 6);
    const taken = cut.getFragment();
    Editor.deleteFragment(cut);
    select(cut, textOf(cut).length);
    cut.insertFragment(taken);
    expect(keysByCharacter(cut).slice(-6)).toEqual(Array.from({ length: 6 }, () => 'q:c'));
  });

  test('bold and the type of a block change no key', () => {
    const editor = open();
    const before = keysByCharacter(editor);
    doStep(editor, { do: 'bold', at: 0, to: 1 });
    doStep(editor, { do: 'type-of-block', at: 0.5 });
    expect(keysByCharacter(editor)).toEqual(before);
  });

  test('no key comes from nowhere', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const editor = open();
        const known = new Set(keysByCharacter(editor).flatMap((keys) => keys.split(' ')));
        for (const step of list.filter((one) => one.do !== 'copy' && one.do !== 'tag')) doStep(editor, step);
        const now = new Set(keysByCharacter(editor).flatMap((keys) => keys.split(' ')));
        for (const key of now) expect(known.has(key) || key === '').toBe(true);
      }),
      runs,
    );
  });
});
