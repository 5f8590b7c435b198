import { Transforms } from 'slate';
import { blockText, keysOf, type ArticleData, type Block } from '../../../article/model';
import { formats } from '../../../article/formats';
import { blocksOfText, readClipboardStory } from './clipboard-gate';
import { keysInUse, withKeys } from './quote-ids';
import type { ArticleEditor } from './types';
import { setArticle, type ArticleChanges } from './with-article';
import { asOneStep } from './with-long-history';

const html = formats.find((format) => format.id === 'html')!;

/** What a whole story carries for search engines is nothing to paste. */
const LINKED_DATA = /\s*<script type="application\/ld\+json">[\s\S]*?<\/script>/g;

/** Our own piece of a story on the clipboard; any program may write it, so it is read through the gate. */
export const STORY_TYPE = 'application/x-copydesk-story';

/** Copying writes clean HTML, plain text and a piece of story with what is known of its quotations; pasting reads each through the gate of an import. */
export function withClipboard<E extends ArticleEditor>(editor: E): E {
  editor.setFragmentData = (data) => {
    const blocks = editor.getFragment() as Block[];
    if (blocks.length === 0) return;
    data.setData(STORY_TYPE, JSON.stringify({ blocks, article: dataOf(editor.article, blocks) }));
    data.setData('text/html', html.write!({ blocks, article: {} }, { speakers: 'none', page: 'article' }).replace(LINKED_DATA, ''));
    data.setData('text/plain', blocks.map(blockText).join('\n'));
  };

  editor.insertFragmentData = (data) => {
    const story = readClipboardStory(data.getData(STORY_TYPE));
    if (story) asOneStep(editor, () => insertStory(editor, story.blocks, story.article));
    return story !== null;
  };

  editor.insertData = (data) => {
    if (editor.insertFragmentData(data)) return;
    const markup = data.getData('text/html');
    const text = data.getData('text/plain');
    const blocks = markup ? pasteable(markup) : [];
    if (blocks.length) asOneStep(editor, () => insertStory(editor, blocks, {}));
    else if (text) editor.insertTextData(data);
  };

  editor.insertTextData = (data) => {
    const text = data.getData('text/plain');
    const blocks = blocksOfText(text);
    if (blocks.length === 0) return false;
    asOneStep(editor, () => {
      if (/[\r\n]/.test(text)) insertStory(editor, blocks, {});
      else editor.insertText(text);
    });
    return true;
  };
  return editor;
}

/** What is known of the quotations in some blocks, with their speakers. */
function dataOf(article: ArticleData, blocks: readonly Block[]): ArticleData {
  const out: ArticleData = {};
  for (const key of keysInUse(blocks)) {
    const record = article[key];
    if (!record) continue;
    out[key] = record;
    const speaker = record.speaker ? article[`s:${record.speaker}`] : undefined;
    if (speaker) out[`s:${record.speaker!}`] = speaker;
  }
  return out;
}

/** Puts blocks in at the caret. Quotation keys of which nothing is known, here or on the clipboard, are dropped. */
function insertStory(editor: ArticleEditor, blocks: readonly Block[], carried: ArticleData): void {
  const isKnown = (key: string) => key in editor.article || key in carried;
  const clean = blocks.map((block): Block => ({
    ...block,
    children: block.children.map((run) => ({ text: run.text, ...withKeys(run, keysOf(run).filter(isKnown)) })),
  }));
  const missing = Object.entries(carried).filter(([key]) => !(key in editor.article));
  setArticle(editor, Object.fromEntries(missing) as ArticleChanges);
  Transforms.insertFragment(editor, clean);
}

function pasteable(markup: string): Block[] {
  try {
    return html.read!(markup).blocks.filter((block) => block.type !== 'opaque');
  } catch {
    return [];
  }
}
