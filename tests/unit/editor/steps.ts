import fc from 'fast-check';
import { Editor, Transforms, type Node } from 'slate';
import { blockText, viewOf, type Block, type Run } from '../../../article/model';
import {
  applyEdits,
  asOneStep,
  createArticleEditor,
  markSpans,
  rangeAt,
  setArticle,
  setBlockType,
  type ArticleEditor,
} from '../../../renderer/editor/core';

export const blocksOf = (editor: ArticleEditor): Block[] => editor.children as Block[];

const mark = (text: string, ...keys: string[]): Run => Object.assign({ text }, ...keys.map((key) => ({ [key]: true }))) as Run;

/** A story with quotations that are nested, side by side and run on over a paragraph. */
export const story = (): { blocks: Block[]; article: ArticleEditor['article'] } => ({
  blocks: [
    { type: 'headline', children: [{ text: 'Ferry may stop' }] },
    {
      type: 'paragraph',
      children: [
        mark('“We wait,', 'q:a'),
        mark(' he said ‘no’', 'q:a', 'q:b'),
        mark('”', 'q:a'),
        mark('“Yes.”', 'q:c'),
        { text: ' said Ann.', bold: true },
      ],
    },
    { type: 'paragraph', children: [{ text: 'So it goes. ' }, mark('“It runs on.', 'q:d')] },
    { type: 'paragraph', children: [mark('“And ends here.”', 'q:d'), { text: ' End' }] },
  ],
  article: {
    's:p1': { name: 'Ann Lee' },
    'q:a': { speaker: 'p1', kind: 'direct', confirmed: true },
    'q:b': { speaker: null, kind: 'partial', confirmed: true },
    'q:c': { speaker: null, kind: 'direct', confirmed: false },
    'q:d': { speaker: 'p1', kind: 'direct', confirmed: true },
  },
});

export const open = (): ArticleEditor => createArticleEditor(story());

/** One thing that an editor does; places are shares of the text's length, so that they fit any text. */
export type Step =
  | { do: 'type'; at: number; text: string }
  | { do: 'delete'; at: number; to: number }
  | { do: 'fix'; at: number; length: number; text: string }
  | { do: 'break'; at: number }
  | { do: 'copy'; at: number; to: number; into: number }
  | { do: 'type-of-block'; at: number }
  | { do: 'bold'; at: number; to: number }
  | { do: 'data'; value: number }
  | { do: 'tag'; at: number; to: number }
  | { do: 'undo' }
  | { do: 'redo' };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.constantFrom('x', 'new words', '“', '”', ' ', 'é', '👍');
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('type' as const), at: share, text: words }),
  fc.record({ do: fc.constant('delete' as const), at: share, to: share }),
  fc.record({ do: fc.constant('fix' as const), at: share, length: fc.nat(12), text: fc.constantFrom('', 'z', 'two words', 'a\nb', '\n') }),
  fc.record({ do: fc.constant('break' as const), at: share }),
  fc.record({ do: fc.constant('copy' as const), at: share, to: share, into: share }),
  fc.record({ do: fc.constant('type-of-block' as const), at: share }),
  fc.record({ do: fc.constant('bold' as const), at: share, to: share }),
  fc.record({ do: fc.constant('data' as const), value: fc.nat(3) }),
  fc.record({ do: fc.constant('tag' as const), at: share, to: share }),
  fc.constant({ do: 'undo' as const }),
  fc.constant({ do: 'redo' as const }),
);

export interface Span {
  start: number;
  end: number;
}
export const placeOf = (editor: ArticleEditor, at: number): number => Math.round(at * viewOf(blocksOf(editor)).text.length);
export function spanOf(editor: ArticleEditor, at: number, to: number): Span {
  const a = placeOf(editor, at);
  const b = placeOf(editor, to);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

export function select(editor: ArticleEditor, start: number, end = start): void {
  const blocks = blocksOf(editor);
  Transforms.select(editor, rangeAt(blocks, viewOf(blocks), start, end));
}

export function doStep(editor: ArticleEditor, step: Step): void {
  switch (step.do) {
    case 'type':
      select(editor, placeOf(editor, step.at));
      return editor.insertText(step.text);
    case 'delete': {
      const { start, end } = spanOf(editor, step.at, step.to);
      select(editor, start, Math.min(end, start + 20));
      return Editor.deleteFragment(editor);
    }
    case 'fix': {
      const length = viewOf(blocksOf(editor)).text.length;
      const start = placeOf(editor, step.at);
      const edit = { start, end: Math.min(start + step.length, length), text: step.text };
      return asOneStep(editor, () => applyEdits(editor, [edit]));
    }
    case 'break':
      select(editor, placeOf(editor, step.at));
      return editor.insertBreak();
    case 'copy': {
      const { start, end } = spanOf(editor, step.at, step.to);
      if (end - start > 40 || start === end) return;
      select(editor, start, end);
      const fragment = editor.getFragment() as Node[];
      select(editor, placeOf(editor, step.into));
      return asOneStep(editor, () => editor.insertFragment(fragment));
    }
    case 'type-of-block':
      select(editor, placeOf(editor, step.at));
      return asOneStep(editor, () => setBlockType(editor, 'subhead'));
    case 'bold': {
      const { start, end } = spanOf(editor, step.at, step.to);
      if (start === end) return;
      select(editor, start, end);
      return asOneStep(editor, () => Editor.addMark(editor, 'bold', true));
    }
    case 'data':
      return asOneStep(editor, () => setArticle(editor, { 's:p9': step.value ? { name: `Name ${step.value}` } : undefined }));
    case 'tag': {
      const { start, end } = spanOf(editor, step.at, step.to);
      const { blocks } = viewOf(blocksOf(editor));
      const block = blocks.findLastIndex((one) => one.start <= start);
      const from = start - blocks[block]!.start;
      const to = Math.min(end, blocks[block]!.end) - blocks[block]!.start;
      if (from >= to) return;
      return asOneStep(editor, () => {
        markSpans(editor, 'q:t', [{ block, start: from, end: to }]);
        setArticle(editor, { 'q:t': { speaker: 'p1', kind: 'direct', confirmed: true } });
      });
    }
    case 'undo':
      return editor.undo();
    case 'redo':
      return editor.redo();
  }
}

/** Blocks and data in one form, whatever the order of keys: runs joined and keys sorted. */
export function plain(editor: ArticleEditor): unknown {
  const sorted = (value: object) => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    blocks: blocksOf(editor).map((block) => sorted({ ...block, children: block.children.map(sorted) })),
    article: sorted(editor.article),
  };
}

export const textOf = (editor: ArticleEditor): string => blocksOf(editor).map(blockText).join('\n');

/** The quotation keys of every character of the view, a line break as ''. */
export function keysByCharacter(editor: ArticleEditor): string[] {
  return blocksOf(editor).flatMap((block, i) => [
    ...(i ? ['\n'] : []),
    ...block.children.flatMap((run) =>
      Array.from({ length: run.text.length }, () =>
        Object.keys(run)
          .filter((key) => key.startsWith('q:'))
          .sort()
          .join(' '),
      ),
    ),
  ]);
}
