import type { Finding, Severity, View, ViewBlock } from '../model';
import { StoryReader, type Reading } from '../quotes';
import { BlockCache } from './block-cache';
import type { Check, CheckContext, Dialect, Lists, StoryCheck, StoryInput } from './check';
import { mergeFindings } from './merge';
import { quotedSpans, spanLookup, spansOfBlock, withoutOverfull, type Span } from './quoted';
import { moveFinding } from './move';

/** What the engine reads of a block; a `ViewBlock` or a model block's type, text and gap. */
export type EngineBlock = Pick<ViewBlock, 'type' | 'text' | 'gap'>;

export interface EngineSettings {
  dialect: Dialect;
  lists: Lists;
  /** By rule name: off, or another severity than the check's own. */
  rules?: Readonly<Record<string, 'off' | Severity>>;
  knowsStructure: boolean;
}

export interface EngineOptions {
  checks: readonly Check[];
  /** Compiled rules of style packs. */
  extra?: readonly Check[];
  settings: EngineSettings;
  /** The reader of the story, where others ask it too; its own by default. */
  reader?: StoryReader;
  /** Told when a check throws; the others still run. Without it the error is thrown on. */
  onFault?: (check: Check, error: unknown) => void;
}

export interface Engine {
  /** Every finding of a story, merged and in order of place; offsets are UTF-16 into the view of the blocks. Always equal to a fresh full check. */
  check(blocks: readonly EngineBlock[]): Finding[];
}

const WEAKER: Record<Severity, Severity> = { error: 'warning', warning: 'suggestion', suggestion: 'suggestion' };

/** A finding that stepped down from its check's level steps down from the chosen one too. */
const withSeverity = (finding: Finding, check: Check, chosen: Severity): Finding => ({
  ...finding,
  severity: finding.severity === check.severity ? chosen : WEAKER[chosen],
});

/** The plain-text view of blocks that are text already. */
function viewOfTexts(blocks: readonly EngineBlock[]): View {
  let at = 0;
  const seen = blocks.map(({ type, text, gap }): ViewBlock => {
    const start = at;
    at += text.length + 1;
    return { type, text, start, end: start + text.length, gap };
  });
  return { text: seen.map((b) => b.text).join('\n'), blocks: seen };
}

/** An engine with its own cache: what a check found in a block is kept by the block's type, text and the facts that it read. */
export function createEngine({ checks, extra = [], settings, reader = new StoryReader(), onFault }: EngineOptions): Engine {
  const rules = settings.rules ?? {};
  const active = [...checks, ...extra].filter((check) => rules[check.rule] !== 'off');
  const cache = new BlockCache(active.length);
  const base = { dialect: settings.dialect, lists: settings.lists, knowsStructure: settings.knowsStructure };

  const guarded = (check: Check, run: () => Finding[]): Finding[] => {
    try {
      const found = run();
      const chosen = rules[check.rule];
      return chosen === undefined || chosen === 'off' ? found : found.map((f) => withSeverity(f, check, chosen));
    } catch (error) {
      if (!onFault) throw error;
      onFault(check, error);
      return [];
    }
  };

  return {
    check(blocks) {
      const view = viewOfTexts(blocks);
      const context: CheckContext = { ...base, hasGaps: view.blocks.some((b) => b.gap) };
      const readable = withoutOverfull(view);
      const spans = quotedSpans(reader.quotations(readable));
      const input = storyInput(view, () => reader.read(readable, context.lists), context, spans);
      const kept = view.blocks.map((block) => cache.entry(block, context.hasGaps));
      cache.trim(view.text.length);
      const found: Finding[] = [];
      const inBlock = view.blocks.map((block) => spansOfBlock(spans, block));
      active.forEach((check, n) => {
        if (check.scope === 'story') {
          const collected = check.collect ? view.blocks.map((block, i) => kept[i]!.collected(n, () => check.collect!(block, context))) : [];
          found.push(...guarded(check, () => (check as StoryCheck).run(input, collected)));
          return;
        }
        view.blocks.forEach((block, i) => {
          const quoted = inBlock[i]!;
          const results = kept[i]!.results(n, quoted.key, () =>
            guarded(check, () => check.run({ ...block, start: 0, end: block.text.length }, { ...context, quoted: quoted.at })),
          );
          for (const finding of results) found.push(moveFinding(finding, block.start));
        });
      });
      return mergeFindings(found);
    },
  };
}

/** What story checks may ask for; the reading is made when the first one asks. */
function storyInput(view: View, read: () => Reading, context: CheckContext, spans: readonly Span[]): StoryInput {
  let reading: Reading | undefined;
  return {
    ...context,
    view,
    quoted: spanLookup(spans),
    get reading() {
      return (reading ??= read());
    },
  };
}
