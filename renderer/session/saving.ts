import type { Article } from '../../article/model';
import type { Ask, Bridge } from '../../electron/ipc';
import type { Banner, StoryInfo } from './state';

/** Idle time after which what was typed goes to the disk. */
const AFTER = 1000;
/** A save that the disk refused is tried again after this long. */
const AGAIN = 10_000;

export interface SavingHost {
  bridge: Bridge;
  story(): StoryInfo | null;
  value(): Article;
  /** When the changes of that value were made by hand, by id. */
  changedAt(): Record<string, number>;
  tell(saved: Partial<Pick<StoryInfo, 'saved' | 'savedAt'>>, banner?: Banner | null): void;
}

/** Writes the working copy one save at a time; "saved" only after the disk said so, and only if nothing was typed since. */
export class Saving {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;
  /** The value that the disk has. */
  #onDisk: Article | null = null;

  constructor(private readonly host: SavingHost) {}

  /** Another story is on the desk, as it stands on the disk. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#onDisk = this.host.value();
  }

  get isDirty(): boolean {
    const now = this.host.value();
    return this.#onDisk?.blocks !== now.blocks || this.#onDisk.article !== now.article;
  }

  /** Something was typed: it goes to the disk after a second of quiet. */
  later(): void {
    clearTimeout(this.#timer);
    if (!this.isDirty) return;
    this.host.tell({ saved: 'unsaved' });
    this.#timer = setTimeout(() => void this.now(), AFTER);
  }

  /** Writes now, after a save that is under way; true when the disk has what stands there. */
  async now(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    const story = this.host.story();
    if (!story) return true;
    this.#running = this.#write(story);
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  async #write(story: StoryInfo): Promise<boolean> {
    const value = this.host.value();
    this.host.tell({ saved: 'saving' });
    const copy = { blocks: value.blocks as unknown as Ask<'copy:save'>['value']['blocks'], article: { ...value.article } };
    const answer = await this.host.bridge.ask('copy:save', { docId: story.docId, value: copy, changedAt: this.host.changedAt() });
    if (this.host.story()?.docId !== story.docId) return answer.ok;
    if (!answer.ok) {
      const action = { title: 'Try now', command: 'save' };
      const detail = 'Nothing is lost while this window is open: your text is kept here, and saving is tried again every 10 seconds.';
      this.host.tell({ saved: 'failed' }, { level: 'error', text: answer.message, detail, action });
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.now(), AGAIN);
      return false;
    }
    this.#onDisk = value;
    const banner: Banner | null = answer.value.note ? { level: 'info', text: answer.value.note } : null;
    this.host.tell({ saved: this.isDirty ? 'unsaved' : 'saved', savedAt: answer.value.savedAt }, banner);
    if (this.isDirty) this.later();
    return true;
  }
}
