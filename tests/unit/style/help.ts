import type { CheckContext } from '../../../article/checks/check';
import { createMemory } from '../../../article/checks/remember';
import { textBlock, viewOf, type Finding } from '../../../article/model';
import { loadPacks, type StyleFile } from '../../../article/style';

const context: CheckContext = { dialect: 'en-US', lists: {}, hasGaps: false, knowsStructure: false };

/** What the packs of some files find in a story of paragraphs. */
export function check(files: readonly StyleFile[], lines: readonly string[], quoted: (at: number) => boolean = () => false): Finding[] {
  const view = viewOf(lines.map((line) => textBlock('paragraph', line)));
  return loadPacks(files)
    .packs.filter((pack) => pack.on)
    .flatMap((pack) => pack.checks)
    .flatMap((one) =>
      one.scope === 'block'
        ? view.blocks.flatMap((block) => one.run({ ...block, start: 0, end: block.text.length }, { ...context, quoted }))
        : one.run(
            { ...context, view, reading: { quotations: [], people: [], subjects: [] }, quoted },
            view.blocks.map((block) => one.collect?.(block, context)),
            createMemory(),
          ),
    );
}

export const rule = (text: string, name = 'House/Rule'): StyleFile => ({ path: `${name}.yml`, text });

/** The reasons that a folder gives, as `file:line: reason`. */
export const reasons = (files: readonly StyleFile[]): string[] =>
  loadPacks(files).problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
