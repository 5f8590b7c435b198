import type { Article, ArticleData, AttributedQuotation, Block, Finding, FoundSpeaker, Severity, View } from '../../article/model';
import type { WriteOptions } from '../../article/formats';
import type { Listed, Settings } from '../../electron/ipc';
import type { ChangeRow } from './change-rows';

/** A finding that stands at its place now, with an id that lasts while it does. Ignored ones are left out. */
export interface PlacedFinding extends Finding {
  id: string;
}

/** How sure: a person said so; the engine is sure; likely; nobody fits; a person said it is no quotation, or scare quotes. */
export type QuoteStatus = 'confirmed' | 'sure' | 'likely' | 'nobody' | 'scare' | 'rejected';

/** A quotation of the page, matched with what a person said of it. One that runs on over paragraphs is one, with pieces. */
export interface PlacedQuote {
  /** The id of its mark, once a person tagged it; else one made from its place. */
  id: string;
  pieces: AttributedQuotation[];
  status: QuoteStatus;
  /** Id of a speaker of `speakers`; null when nobody. */
  speaker: string | null;
  kind: AttributedQuotation['kind'];
  evidence: string;
}

/** Somebody of the register: confirmed ones come from the article's data, the others from the engine. */
export interface SessionSpeaker extends FoundSpeaker {
  confirmed: boolean;
  /** 1-8, by first appearance; the colour. */
  colour: number;
  /** Words and quotations credited. */
  words: number;
  quotes: number;
  /** Speakers that a person merged into this one; each comes apart again by its id. */
  merged: { id: string; name: string }[];
}

export type ExportFormat = 'html' | 'markdown' | 'text' | 'ninjs';
/** What an editor chose in Export. */
export interface ExportOptions {
  format: ExportFormat;
  page: NonNullable<WriteOptions['page']>;
  speakers: WriteOptions['speakers'];
  roles: boolean;
}

/** Find and replace. Offsets are into the view. */
export interface FindState {
  query: string;
  replacement: string;
  matchCase: boolean;
  words: boolean;
  /** Whether replacing reaches into quotations. */
  inQuotations: boolean;
  matches: { start: number; end: number; quoted: boolean }[];
  /** Index of the match that is lit; -1 when none. */
  current: number;
}

export type ChangesView = 'arrived' | 'marked' | 'clean';
/** How the list of findings, and that of quotes, is put in groups. */
export type Grouping = 'place' | 'kind';
export type QuoteOrder = 'story' | 'speaker';
export type Tab = 'findings' | 'quotes' | 'changes';
export type Dialog = 'export' | 'palette' | 'settings' | 'find' | null;
export interface Banner {
  level: 'error' | 'warning' | 'info';
  text: string;
  detail?: string;
  /** Command id of the one action offered. */
  action?: { title: string; command: string };
}

export interface StoryInfo {
  docId: string;
  name: string;
  folder: string;
  format: string;
  formatName: string;
  encoding: string;
  knowsStructure: boolean;
  /** When the file was written that came, ms since 1970; null where it is not there. */
  arrivedAt: number | null;
  savedAt: number | null;
  /** As the disk said: `arrived` before the first edit. */
  saved: 'arrived' | 'saved' | 'unsaved' | 'saving' | 'failed';
}

/** All that the panels draw. Replaced whole at each change; parts that did not change stay the same object. */
export interface SessionState {
  /** A story is on its way from the disk, no dialog over it. */
  opening: boolean;
  story: StoryInfo | null;
  blocks: Block[];
  article: ArticleData;
  arrived: Article | null;
  view: View;
  findings: PlacedFinding[];
  /** Severities that the editor does not look at now: F8 and what mends in bulk pass them over too. */
  hidden: readonly Severity[];
  grouping: Grouping;
  quotes: PlacedQuote[];
  quoteOrder: QuoteOrder;
  speakers: SessionSpeaker[];
  changes: ChangeRow[];
  /** What is lit, by id. */
  currentFinding: string | null;
  currentQuote: string | null;
  currentChange: string | null;
  /** Where the focus went from the page: the card over it, that of the Quotes tab, the form of a speaker there, or the sources. */
  card: 'finding' | 'quote' | 'speaker' | 'sources' | null;
  tab: Tab;
  dialog: Dialog;
  showChanges: boolean;
  /** How the page shows what changed: the story before, both, or only what readers get. */
  changesView: ChangesView;
  /** The strip of a story just opened; false after the first edit or Esc. */
  strip: boolean;
  checking: boolean;
  /** True once every check has answered for this story; typing does not take it back. */
  read: boolean;
  banner: Banner | null;
  /** Said to a screen reader, once. */
  announcement: string;
  settings: Settings;
  find: FindState;
  /** True while the find bar shows its second line. */
  replacing: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Export opens with it, and "export again" repeats it. */
  lastExport: ExportOptions;
  /** Stories opened before and those that ship, for the empty window and the palette. */
  recent: Listed[];
  samples: Listed[];
}
