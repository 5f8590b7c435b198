import { createEditor, Editor } from 'slate';
import { withHistory } from 'slate-history';
import { withReact } from 'slate-react';
import type { Article } from '../../../article/model';
import type { ArticleEditor } from './types';
import { withArticle } from './with-article';
import { withBlocks } from './with-blocks';
import { withClipboard } from './with-clipboard';
import { withLongHistory } from './with-long-history';
import { withQuotations } from './with-quotations';

/** An editor on an article. Its blocks are normalised before the first edit, outside the history, so that undoing all gives them back. */
export function createArticleEditor(article: Article): ArticleEditor {
  const base = withArticle(createEditor() as ArticleEditor, article.article);
  const editor = withClipboard(withQuotations(withBlocks(withReact(withLongHistory(withHistory(base))) as ArticleEditor)));
  editor.children = article.blocks.length ? article.blocks : [{ type: 'paragraph', children: [{ text: '' }] }];
  Editor.normalize(editor, { force: true });
  editor.history = { undos: [], redos: [] };
  editor.operations = [];
  return editor;
}
