import type { ArticleData } from '../../article/model';
import type { Settings } from '../../electron/ipc';

export type EveryStoryList = 'ignored' | 'dictionary' | 'houseDictionary';
type Key = `i:${string}`;

/**
 * What an editor said for every story by a step of this one: ignored always, a word for a dictionary. The step itself ignores the finding here, so that it
 * stands in the history: undoing it takes the entry out of the settings too, redoing it puts it back. Nothing of it outlives the story's stay on the desk.
 */
export class Everywhere {
  private readonly said = new Map<Key, { list: EveryStoryList; entry: string; holds: boolean }>();

  /** `change` writes a list of the settings. */
  constructor(
    private readonly settings: () => Settings,
    private readonly change: (list: EveryStoryList, entries: string[]) => void,
  ) {}

  /** Puts an entry into a list; `key` is the one by which the step ignores the finding here. */
  say(key: Key, list: EveryStoryList, entry: string): void {
    if (this.settings()[list].includes(entry)) return;
    this.said.set(key, { list, entry, holds: true });
    this.put(list, entry, true);
  }

  /** Goes along with undo and redo. */
  follow(article: ArticleData): void {
    for (const [key, one] of this.said) {
      const holds = key in article;
      if (holds === one.holds) continue;
      one.holds = holds;
      this.put(one.list, one.entry, holds);
    }
  }

  /** Another story came. */
  forget(): void {
    this.said.clear();
  }

  private put(list: EveryStoryList, entry: string, holds: boolean): void {
    const others = this.settings()[list].filter((one) => one !== entry);
    this.change(list, holds ? [...others, entry] : others);
  }
}
