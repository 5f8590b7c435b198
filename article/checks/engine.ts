import type { Finding, Severity, View, ViewBlock } from '../model';
import { StoryReader, type Reading } from '../quotes';
import { BlockCache } from './block-cache';
import type { Check, CheckContext, Dialect, Lists, StoryInput } from './check';
import { mergeFindings } from './merge';
import { spanLookup, spansOfBlock, withoutOverfull, type Span } from './quoted';
import { moveFinding } from './move';
import { createMemory } from './remember';

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
  const blockChecks = active.filter((check) => check.scope === 'block');
  const storyChecks = active.filter((check) => check.scope === 'story');
  const memories = storyChecks.map(createMemory);
  const base = { dialect: settings.dialect, lists: settings.lists, knowsStructure: settings.knowsStructure };
  const cache = new BlockCache((block, hasGaps) => storyChecks.map((check) => check.collect?.(block, { ...base, hasGaps })));

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

  const findIn = (block: ViewBlock, context: CheckContext, spans: readonly Span[]): Finding[] => {
    const alone = { ...block, start: 0, end: block.text.length };
    const own = { ...context, quoted: spanLookup(spans) };
    return blockChecks.flatMap((check) => guarded(check, () => check.run(alone, own)));
  };

  return {
    check(blocks) {
      const view = viewOfTexts(blocks);
      const context: CheckContext = { ...base, hasGaps: view.blocks.some((b) => b.gap) };
      const readable = withoutOverfull(view);
      const spans = reader.quotations(readable);
      const input = storyInput(view, () => reader.read(readable, context.lists), context, spans);
      const entries = cache.entries(view.blocks, context.hasGaps);
      const found = storyChecks.flatMap((check, n) =>
        guarded(check, () =>
          check.run(
            input,
            entries.map(({ collected }) => collected[n]),
            memories[n]!,
          ),
        ),
      );
      view.blocks.forEach((block, i) => {
        const quoted = spansOfBlock(spans, block);
        for (const finding of entries[i]!.findings(quoted, () => findIn(block, context, quoted)))
          found.push(moveFinding(finding, block.start));
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
