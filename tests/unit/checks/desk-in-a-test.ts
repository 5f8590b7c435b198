import { CHECKS, createEngine, mergeFindings, type Dialect, type EngineBlock } from '../../../article/checks';
import { createLanguageChecker, type HarperLike, type LanguageSettings } from '../../../article/checks/language';
import { textBlock, viewOf, type ArticleData, type Attribution, type Block, type Finding } from '../../../article/model';
import { attribute, confirmedQuotes } from '../../../article/quotes';
import { loadPacks, type LoadedStyles, type StyleFile } from '../../../article/style';
import { LanguageStage } from '../../../renderer/worker/language-stage';
import type { CheckSettings } from '../../../renderer/worker/messages';
import { StoryChecks } from '../../../renderer/worker/story-checks';

/** A linter that calls some words unknown, and others where the dialect is British. */
export function linter(): HarperLike {
  let dialect = 0;
  return {
    organizedLints: (text) => {
      const wrong = dialect === 0 ? /\b(?:harbour|Abera|Fennel|Th|tired)\b/g : /\b(?:harbor|Abera|tired)\b/g;
      const SpellCheck = [...text.matchAll(wrong)].map((match) => ({
        span: () => ({ start: match.index, end: match.index + match[0].length }),
        message: () => 'Did you mean to spell this?',
        suggestions: () => [{ kind: () => 0, get_replacement_text: () => `${match[0]}s` }],
        free: () => {},
      }));
      return Promise.resolve({ SpellCheck });
    },
    getDefaultLintConfig: () => Promise.resolve({ SpellCheck: true }),
    setLintConfig: () => Promise.resolve(),
    setDialect: (number) => Promise.resolve(void (dialect = number)),
  };
}

/** What an editor has before them: the lines, the words that they tagged, and the settings. */
export interface Desk {
  lines: readonly EngineBlock[];
  tagged: readonly { text: string; speaker: string | null }[];
  settings: CheckSettings;
  knowsStructure: boolean;
}

export interface Told {
  findings: Finding[];
  attribution: Attribution;
}

const languageSettings = (
  { dialect, rules, dictionary, houseDictionary }: CheckSettings,
  lists: LoadedStyles['lists'],
): LanguageSettings => ({
  ...{ dialect, rules, dictionary, houseDictionary, lists },
});

function articleOf({ tagged }: Desk): ArticleData {
  const article: ArticleData = {};
  tagged.forEach(({ speaker }, i) => {
    if (speaker !== null) article[`s:p${i}`] = { name: speaker };
    article[`q:q${i}`] = { speaker: speaker === null ? null : `p${i}`, kind: 'direct', confirmed: true };
  });
  return article;
}

function blockOf(line: EngineBlock, { tagged }: Desk): Block {
  const block = textBlock(line.type, line.text, { gap: line.gap });
  tagged.forEach(({ text }, i) => {
    const at = text ? line.text.indexOf(text) : -1;
    if (at < 0 || block.children.length > 1) return;
    const pieces = [{ text: line.text.slice(0, at) }, { text, [`q:q${i}`]: true as const }, { text: line.text.slice(at + text.length) }];
    block.children = pieces.filter((run) => run.text !== '');
  });
  return block;
}

/** The worker's parts as they stay while an editor works: sent only what changed, told of settings as they change. */
export class KeptDesk {
  readonly #checks = new StoryChecks();
  readonly #language = new LanguageStage();
  #sent: Block[] = [];
  #last: Desk | null = null;

  /** `changedBlocks`: how the window tells what to send. */
  constructor(
    private readonly styles: StyleFile[],
    private readonly changedBlocks: (
      before: readonly Block[],
      after: readonly Block[],
    ) => { from: number; remove: number; blocks: Block[] },
  ) {}

  async tell(desk: Desk): Promise<Told> {
    const checks = this.#checks;
    const last = this.#last;
    if (last === null) {
      checks.setUp(this.styles, desk.settings);
      await this.#language.load(languageSettings(desk.settings, checks.lists));
    } else if (last.settings !== desk.settings) {
      checks.change(desk.settings);
      await this.#language.set(languageSettings(desk.settings, checks.lists));
    }
    const known = new Map(this.#sent.map((block) => [JSON.stringify(block), block]));
    const blocks = desk.lines.map((line) => {
      const block = blockOf(line, desk);
      return known.get(JSON.stringify(block)) ?? block;
    });
    if (last === null || last.knowsStructure !== desk.knowsStructure) checks.open([...blocks], articleOf(desk), desk.knowsStructure);
    else {
      const { from, remove, blocks: put } = this.changedBlocks(this.#sent, blocks);
      checks.splice(from, remove, structuredClone(put), articleOf(desk));
    }
    this.#sent = blocks;
    this.#last = desk;
    const own = checks.own();
    const language = await this.#language.check(checks.view(), () => true);
    return { findings: checks.merged(own, language ?? []), attribution: checks.attribution() };
  }
}

/** The same story read anew: nothing is kept but the packs' compiled rules. */
export class FreshDesk {
  readonly #loaded = new Map<string, LoadedStyles>();

  constructor(private readonly styles: StyleFile[]) {}

  async tell(desk: Desk): Promise<Told> {
    const { settings, knowsStructure } = desk;
    const { packs, lists } = this.#styles(settings);
    const extra = packs.filter((pack) => settings.packs[pack.name] ?? pack.on).flatMap((pack) => pack.checks);
    const dialect: Dialect = settings.dialect;
    const engine = createEngine({ checks: CHECKS, extra, settings: { dialect, rules: settings.rules, lists, knowsStructure } });
    const blocks = desk.lines.map((line) => blockOf(line, desk));
    const view = viewOf(blocks);
    const own = engine.check(desk.lines);
    const language = await (await createLanguageChecker(linter(), languageSettings(settings, lists))).check(view);
    const confirmed = confirmedQuotes({ blocks, article: articleOf(desk) }, view);
    return { findings: language.length ? mergeFindings([...own, ...language]) : own, attribution: attribute(view, { lists, confirmed }) };
  }

  #styles({ rules }: CheckSettings): LoadedStyles {
    const key = JSON.stringify(rules);
    const loaded = this.#loaded.get(key) ?? loadPacks(this.styles, rules);
    this.#loaded.set(key, loaded);
    return loaded;
  }
}
