import { engineBlock, mergeFindings, storyEngine, type Check, type Engine, type Lists } from '../../article/checks';
import { viewOf, type ArticleData, type Attribution, type Block, type Finding, type View } from '../../article/model';
import { attribute, confirmedQuotes, StoryReader } from '../../article/quotes';
import { loadPacks, type Problem } from '../../article/style';
import type { CheckSettings, StyleFile } from './messages';

/** The engine on one story: holds the blocks as they were sent, and what the checks remember of them. */
export class StoryChecks {
  #blocks: Block[] = [];
  #article: ArticleData = {};
  #knowsStructure = false;
  #styles: StyleFile[] = [];
  #settings: CheckSettings | null = null;
  #lists: Lists = {};
  #extra: Check[] = [];
  #engine: Engine | null = null;
  /** One reading serves the checks and the attribution. */
  readonly #reader = new StoryReader();
  /** Told what cannot run, a rule of a pack or a check that throws; the others still run. */
  onProblem: (message: string) => void = () => {};

  get lists(): Lists {
    return this.#lists;
  }
  get settings(): CheckSettings | null {
    return this.#settings;
  }

  setUp(styles: StyleFile[], settings: CheckSettings): void {
    this.#styles = styles;
    this.change(settings);
  }

  change(settings: CheckSettings): void {
    const packsDiffer = JSON.stringify([settings.packs, settings.rules]) !== JSON.stringify([this.#settings?.packs, this.#settings?.rules]);
    this.#settings = settings;
    this.#engine = null;
    if (!packsDiffer && this.#extra.length) return;
    try {
      this.#loadPacks(settings);
    } catch (error) {
      this.onProblem(`The house style could not be read, the other checks run. ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #loadPacks(settings: CheckSettings): void {
    const { packs, lists, problems } = loadPacks(this.#styles, settings.rules, (slow) => this.#sayOfStyle(slow));
    const [first] = problems;
    if (first) {
      const more = problems.length > 1 ? ` And ${problems.length - 1} more.` : '';
      this.#sayOfStyle(first, more);
    }
    this.#lists = lists;
    this.#extra = packs.filter((pack) => settings.packs[pack.name] ?? pack.on).flatMap((pack) => pack.checks);
  }

  #sayOfStyle({ file, line, reason }: Problem, more = ''): void {
    this.onProblem(`House style: ${file}, line ${line}: ${reason}.${more}`);
  }

  open(blocks: Block[], article: ArticleData, knowsStructure: boolean): void {
    this.#blocks = blocks;
    this.#article = article;
    if (knowsStructure !== this.#knowsStructure) this.#engine = null;
    this.#knowsStructure = knowsStructure;
  }

  splice(from: number, remove: number, blocks: Block[], article: ArticleData): void {
    this.#blocks.splice(from, remove, ...blocks);
    this.#article = article;
  }

  /** Findings of our own checks and the packs' rules; offsets are UTF-16 into the view of the blocks. */
  own(): Finding[] {
    this.#engine ??= this.#makeEngine();
    return this.#engine.check(this.#blocks.map(engineBlock));
  }

  /** Own findings with those of spelling and grammar, without two for one defect. */
  merged(own: readonly Finding[], language: readonly Finding[]): Finding[] {
    return language.length ? mergeFindings([...own, ...language]) : [...own];
  }

  view(): View {
    return viewOf(this.#blocks);
  }

  attribution(): Attribution {
    const view = this.view();
    const confirmed = confirmedQuotes({ blocks: this.#blocks, article: this.#article }, view);
    return attribute(view, { lists: this.#lists, reader: this.#reader, confirmed });
  }

  #makeEngine(): Engine {
    const { dialect, rules } = this.#settings ?? { dialect: 'en-US', rules: {} };
    return storyEngine({
      extra: this.#extra,
      reader: this.#reader,
      settings: { dialect, rules, lists: this.#lists, knowsStructure: this.#knowsStructure },
      onFault: (check, error) => this.onProblem(`${check.rule} could not run: ${error instanceof Error ? error.message : String(error)}`),
    });
  }
}
