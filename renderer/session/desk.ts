import type { Attribution } from '../../article/model';
import type { Bridge, OpenedStory } from '../../electron/ipc';
import type { ArticleEditor } from '../editor/core';
import type { Actions } from './contract';
import type { Everywhere } from './everywhere';
import type { SessionState } from './state';

/** What the actions of a session stand on. */
export interface Desk {
  readonly bridge: Bridge;
  readonly editor: ArticleEditor;
  /** What the engine said of the quotations last, moved with the text. */
  readonly attribution: Attribution;
  get(): SessionState;
  set(patch: Partial<SessionState>): void;
  /** Puts another story on the desk. */
  open(story: OpenedStory): void;
  /** Changes the story as one undo step; the state is up to date when it returns. */
  edit(change: (editor: ArticleEditor) => void): void;
  /** Brings the state up to the editor. */
  sync(): void;
  /** Findings that were settled go at once, before the checks say so. */
  drop(ids: readonly string[]): void;
  /** Filters and counts again after something besides the story changed. */
  refresh(): void;
  /** What is said for every story, as steps of this one. */
  readonly everywhere: Everywhere;
  /** Writes the working copy; true when the disk has it. */
  save(): Promise<boolean>;
  actions: Actions;
}
