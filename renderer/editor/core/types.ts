import type { BaseEditor, BaseRange } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { ArticleData, Block, Run } from '../../../article/model';

/** Slate's editor on an article: `children` are its blocks, `article` the data beside them. */
export interface ArticleEditor extends BaseEditor, ReactEditor, HistoryEditor {
  article: ArticleData;
}

/** What is drawn on a run besides its marks. Never part of the value. */
export interface Decoration {
  finding?: string;
  severity?: 'error' | 'warning' | 'suggestion';
  currentFinding?: boolean;
  quote?: string;
  quoteStatus?: 'confirmed' | 'suggested' | 'nobody' | 'scare';
  /** 1-8; 0 when nobody. */
  speaker?: number;
  currentQuote?: boolean;
  match?: 'plain' | 'quoted';
  currentMatch?: boolean;
  change?: string;
  changeKind?: 'added' | 'space' | 'gap' | 'closed' | 'type';
  /** Words that stood here and are gone, drawn before (or, at a block's end, after) this run. */
  removed?: string;
  removedAfter?: string;
  /** They stood behind a space. */
  removedSpace?: true;
  currentChange?: boolean;
  /** The change that took a whole line out here, and its words, drawn on lines of their own below (or, at the top, above) this run. */
  removedLine?: string;
  lineBelow?: string;
  lineAbove?: string;
  currentLine?: boolean;
}

declare module 'slate' {
  interface CustomTypes {
    Editor: ArticleEditor;
    Element: Block;
    Text: Run;
    Range: BaseRange & Decoration;
  }
}
