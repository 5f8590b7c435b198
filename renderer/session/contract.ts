import type { BlockType, Edit, QuoteKind, Severity } from '../../article/model';
import type { Bridge, Settings } from '../../electron/ipc';
import type { ArticleEditor } from '../editor/core';
import type { ChangesView, Dialog, ExportOptions, Grouping, QuoteOrder, SessionState, Tab } from './state';

/** What an export would hand over now. `html` is the page as readers get it, for the preview, whatever the format. */
export interface ExportPreview {
  text: string;
  html: string;
  extension: string;
}
export type ExportResult =
  { result: 'written'; fileName: string; folder: string } | { result: 'exists'; fileName: string } | { result: 'failed'; message: string };

export interface SpeakerFields {
  name: string;
  role?: string;
  affiliation?: string;
  organisation?: boolean;
}

/** What a person can do. Every change of the story is one undo step; those that cannot be done now do nothing. */
export interface Actions {
  openDialog(): Promise<void>;
  openDropped(file: File): Promise<void>;
  openRecent(id: string): Promise<void>;
  openSample(id: string): Promise<void>;
  /** Writes the working copy now; resolves when the disk answered. */
  save(): Promise<boolean>;

  /** Lights up what was clicked in the page; the focus stays there. */
  light(what: { finding?: string | null; quote?: string | null; change?: string | null }): void;

  /** Hides the findings of a severity, or shows them again. */
  toggleSeverity(severity: Severity): void;
  selectFinding(id: string): void;
  /** `n` counts from 0. */
  applyFix(findingId: string, n: number): void;
  /** Makes the same choice in several places, by one undo step. */
  applyAlike(findingId: string, edits: readonly Edit[]): void;
  fixAllSafe(): void;
  /** The first fix of every finding of that kind; what stands in quotations is left alone where the fix is not safe there. */
  fixAllOfKind(kind: string): void;
  ignore(findingId: string, scope: 'here' | 'story' | 'always'): void;
  /** The words of that finding are right: in the editor's own dictionary, or the house's. */
  addToDictionary(findingId: string, house?: boolean): void;
  /** Opens the house style's page on that rule in the system's browser; what keeps it from that is said in a banner. */
  openRulePage(findingId: string): Promise<void>;
  /** Copies the address of that page. */
  copyRulePage(findingId: string): void;
  nextFinding(): void;
  previousFinding(): void;

  /** Opens the card of what is current or given; the focus moves into it. */
  openCard(card: 'finding' | 'quote', id?: string): void;
  /** Opens the form of who speaks in the current quote, or in the one at the caret: name, role, affiliation, merging. */
  openSpeakerForm(): void;
  /** Unfolds the sources and moves the focus into them; Esc brings it back like that of a card. */
  showSources(): void;
  /** A source is as it should be: that note stays away in this story. */
  settleSource(rule: string, name: string): void;
  /** Closes it and gives the focus back to the page, the caret at the place. */
  closeCard(): void;

  selectQuote(id: string): void;
  nextQuote(): void;
  previousQuote(): void;
  /** null: nobody, on purpose. The id may be that of a speaker only suggested so far; `about` is what the card says of them, written in the same step. */
  assignSpeaker(quoteId: string, speakerId: string | null, about?: Pick<SpeakerFields, 'role' | 'affiliation'>): void;
  newSpeaker(quoteId: string | null, fields: SpeakerFields): void;
  /** Changes a speaker wherever credited. */
  editSpeaker(speakerId: string, fields: Partial<SpeakerFields>): void;
  renameSpeaker(speakerId: string, name: string): void;
  /** `from` becomes another name of `into`. */
  mergeSpeakers(from: string, into: string): void;
  /** Takes the speaker once merged (an entry of `merged`) out again. */
  takeApart(speakerId: string): void;
  notAQuotation(quoteId: string): void;
  setQuoteKind(quoteId: string, kind: QuoteKind): void;
  acceptQuote(quoteId: string): void;
  acceptAllSure(): void;
  /** Tags the selection, or the quote at the caret, and opens its card. */
  tagSelection(): void;
  /** Cuts the quotation at the caret, or around the selection, into quotations of their own, and opens the card of the second. */
  splitQuote(): void;
  /** Makes one quotation of the selected ones, or of the one at the caret and the next, and opens its card. */
  joinQuotes(): void;

  setBlockType(type: BlockType): void;
  toggleMark(mark: 'bold' | 'italic' | 'strike' | 'code'): void;
  undo(): void;
  redo(): void;

  selectChange(id: string): void;
  putBack(changeId: string): void;
  setShowChanges(shown: boolean): void;
  setChangesView(view: ChangesView): void;

  setTab(tab: Tab): void;
  groupFindings(by: Grouping): void;
  orderQuotes(by: QuoteOrder): void;
  setDialog(dialog: Dialog): void;
  setSetting<K extends keyof Settings>(key: K, value: Settings[K]): void;
  dismissStrip(): void;
  dismissBanner(): void;
  announce(text: string): void;
  /** Puts the caret at a UTF-16 offset of the view and scrolls there. */
  goTo(start: number, end?: number): void;
  focusPage(): void;

  setFind(options: { query?: string; matchCase?: boolean; words?: boolean; inQuotations?: boolean; replacement?: string }): void;
  /** Opens the bar above the page; the selected words become the query. */
  openFind(withReplace: boolean): void;
  findNext(): void;
  findPrevious(): void;
  replaceCurrent(): void;
  replaceAll(): void;

  /** What is chosen in Export; Copy and "export again" use it too. */
  setExportOptions(options: ExportOptions): void;
  exportPreview(options: ExportOptions): ExportPreview;
  exportPlace(): Promise<{ folder: string; baseName: string } | null>;
  chooseExportFolder(): Promise<string | null>;
  writeExport(options: ExportOptions, fileName: string, overwrite: boolean): Promise<ExportResult>;
  /** text/html and text/plain; false where the system refused. */
  copyExport(options: ExportOptions): boolean;
  exportAgain(): Promise<void>;
}

/** One window's session: what is open, what is found in it, what can be done. */
export interface Session {
  readonly bridge: Bridge;
  /** The editor of the story that is open; another one for each story. */
  readonly editor: ArticleEditor;
  readonly actions: Actions;
  get(): SessionState;
  /** The state that panels draw: the same, but while somebody types it follows a moment later, so that a key press draws the page alone. */
  settled(): SessionState;
  /** Calls `listener` after each change; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** The same for changes of the settled state. */
  subscribeSettled(listener: () => void): () => void;
  /** Reads settings, lists and the story named at the start, and begins to listen to the bridge. */
  start(): Promise<void>;
}
