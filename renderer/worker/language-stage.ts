import type { LanguageChecker, LanguageSettings } from '../../article/checks/language';
import type { Finding, View, ViewBlock } from '../../article/model';

/** So few unread paragraphs are read at once, before the answer; more are read in pieces while the rest is answered. */
const AT_ONCE = 3;
/** Letters read between two looks at the messages: about 30 ms of work. */
const PIECE = 4_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
/** Dialect and text decide what harper says of a paragraph. */
const isText = ({ type, text }: ViewBlock): boolean => type !== 'code' && text.length > 1;

/** Spelling and grammar inside the worker: loaded when asked, read in pieces so that a new key press never waits for an old story. */
export class LanguageStage {
  #checker: LanguageChecker | null = null;
  #read = new Set<string>();
  #dialect = '';
  /** Until it is loaded answers are of our own checks only; where it cannot be loaded they stay so. */
  state: 'waiting' | 'ready' | 'failed' = 'waiting';

  async load(settings: LanguageSettings): Promise<void> {
    try {
      const { openLanguage } = await import('./language');
      this.#checker = await openLanguage(settings);
      this.#dialect = settings.dialect;
      this.state = 'ready';
    } catch (error) {
      this.state = 'failed';
      throw error;
    }
  }

  async set(settings: LanguageSettings): Promise<void> {
    if (settings.dialect !== this.#dialect) this.#read.clear();
    this.#dialect = settings.dialect;
    await this.#checker?.set(settings);
  }

  /** Whether a check of this story is a matter of milliseconds. */
  isQuick(view: View): boolean {
    return this.state === 'ready' && this.#unread(view).length <= AT_ONCE;
  }

  /** Findings of spelling and grammar; null when the story was another one before they were ready. */
  async check(view: View, isCurrent: () => boolean): Promise<Finding[] | null> {
    if (!this.#checker) return [];
    const unread = this.#unread(view);
    if (unread.length > AT_ONCE) {
      for (const blocks of inPieces(unread)) {
        await this.#checker.check({ text: view.text, blocks });
        for (const { text } of blocks) this.#read.add(text);
        await pause();
        if (!isCurrent()) return null;
      }
    }
    const found = await this.#checker.check(view);
    this.#read = new Set(view.blocks.map(({ text }) => text));
    return isCurrent() ? found : null;
  }

  #unread({ blocks }: View): ViewBlock[] {
    return blocks.filter((block) => isText(block) && !this.#read.has(block.text));
  }
}

function inPieces(blocks: readonly ViewBlock[]): ViewBlock[][] {
  const pieces: ViewBlock[][] = [];
  let letters = PIECE;
  for (const block of blocks) {
    if (letters >= PIECE) {
      pieces.push([]);
      letters = 0;
    }
    pieces.at(-1)!.push(block);
    letters += block.text.length;
  }
  return pieces;
}
