import type { Dialect } from '../../article/checks';
import type { ArticleData, Attribution, Block, Finding } from '../../article/model';
import type { StyleFile } from '../../article/style';

export type { StyleFile };

/** What the worker is told once, and again when settings change. */
export interface CheckSettings {
  dialect: Dialect;
  rules: Record<string, 'off' | 'error' | 'warning' | 'suggestion'>;
  packs: Record<string, boolean>;
  dictionary: string[];
  houseDictionary: string[];
}

export type ToWorker =
  | { type: 'setup'; styles: StyleFile[]; settings: CheckSettings }
  | { type: 'settings'; settings: CheckSettings }
  /** Another story, whole. */
  | { type: 'story'; seq: number; blocks: Block[]; article: ArticleData; knowsStructure: boolean }
  /** `remove` blocks from `from` on give way to `blocks`. */
  | { type: 'change'; seq: number; from: number; remove: number; blocks: Block[]; article: ArticleData }
  /** Spelling and grammar may load now: the page is painted. */
  | { type: 'load-language' };

/** An answer about the story as it was at `seq`. */
export type CheckAnswer =
  | { type: 'findings'; seq: number; stage: 'own' | 'all'; findings: Finding[] }
  | { type: 'attribution'; seq: number; attribution: Attribution };

export type FromWorker = CheckAnswer | { type: 'problem'; message: string };
