import type { OpenedStory } from '../ipc';
import type { Places } from './places';
import type { Desk, RecentStories } from './stories';

/** Opens stories for the window, whoever asks: the page, the menu, a second start, the system. */
export class Opener {
  private stories: Promise<{ desk: Desk; recent: RecentStories }> | null = null;
  /** The path of the story in the window, or of the one it is to begin with. */
  private current: string | null;

  /** `began` is the story of the command line; `onOpened` hears of every story that was opened. */
  constructor(
    private readonly places: Places,
    began: string | null,
    private readonly onOpened: () => void,
  ) {
    this.current = began;
  }

  /** The readers are a large part of the program: they are loaded beside the first picture of the window, not before it. */
  private load(): Promise<{ desk: Desk; recent: RecentStories }> {
    this.stories ??= import('./stories').then(({ Desk, RecentStories }) => ({
      desk: new Desk(this.places.copies),
      recent: new RecentStories(this.places.recent),
    }));
    return this.stories;
  }

  async desk(): Promise<Desk> {
    return (await this.load()).desk;
  }

  async recent(): Promise<RecentStories> {
    return (await this.load()).recent;
  }

  /** Opens a story. Throws a `Refusal`; the story in the window stays the one it was. */
  async open(file: string): Promise<OpenedStory> {
    const { desk, recent } = await this.load();
    const story = await desk.open(file);
    this.current = file;
    await recent.add(desk.pathOf(story.docId));
    this.onOpened();
    return story;
  }

  /** The story that a page begins with: that of the command line, or, where a page was lost, the one it had. Throws a `Refusal` once. */
  async initial(): Promise<OpenedStory | null> {
    const file = this.current;
    if (file === null) return null;
    this.current = null;
    return this.open(file);
  }

  /** The story that the next page begins with, where there is no page now. */
  next(file: string): void {
    this.current = file;
  }
}
