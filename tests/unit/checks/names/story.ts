import { textBlock, viewOf, type BlockType, type Finding } from '../../../../article/model';
import type { CheckContext, StoryCheck } from '../../../../article/checks/check';
import { createMemory } from '../../../../article/checks/remember';
import type { Person, Reading } from '../../../../article/quotes';

const CONTEXT: CheckContext = { dialect: 'en-US', lists: {}, hasGaps: false, knowsStructure: false };

/** A person of the register who is named in full wherever the story has the full name. */
export function person(id: string, name: string, more: Partial<Person> = {}): Person {
  const [given, ...rest] = name.split(' ');
  return {
    id,
    name,
    surname: rest.at(-1) ?? name,
    ...(rest.length ? { given } : {}),
    organisation: false,
    aliases: [],
    mentions: [],
    ...more,
  };
}

/** Runs one story check over lines of text; a line is a paragraph unless it begins with `# ` (headline) or `## ` (subhead). */
export function runOn<C>(check: StoryCheck<C>, lines: readonly string[], reading: Partial<Reading> = {}): Finding[] {
  const view = viewOf(
    lines.map((line) => {
      const type: BlockType = line.startsWith('# ') ? 'headline' : line.startsWith('## ') ? 'subhead' : 'paragraph';
      return textBlock(type, line.replace(/^#+ /, ''));
    }),
  );
  const quoted = (at: number): boolean => {
    const line = view.text.slice(view.text.lastIndexOf('\n', at - 1) + 1, at + 1);
    return line.split('“').length > line.split('”').length || line.endsWith('”');
  };
  const collected = check.collect ? view.blocks.map((block) => check.collect!(block, CONTEXT)) : [];
  return check.run(
    { ...CONTEXT, view, quoted, reading: { quotations: [], people: [], subjects: [], ...reading } },
    collected,
    createMemory(),
  );
}
