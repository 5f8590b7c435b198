import type { BlockCheck, StoryCheck } from '../checks/check';
import type { Finding, ViewBlock } from '../model';
import { findingOf, standing } from './findings';
import type { Hit, Rule } from './pack';
import { WordIndex, type RuleHit } from './word-index';

/** A rule whose decision needs the whole story. */
const needsStory = (rule: Rule): boolean => rule.find.kind === 'story' || rule.limit !== Infinity;

/** The rules of a pack as one check for blocks alone and, where it has such rules, one for the story. */
export function packChecks(pack: string, rules: readonly Rule[]): (BlockCheck | StoryCheck)[] {
  const forBlocks = rules.filter((rule) => !needsStory(rule));
  const forStory = rules.filter(needsStory);
  return [...(forBlocks.length ? [blockCheck(pack, forBlocks)] : []), ...(forStory.length ? [storyCheck(pack, forStory)] : [])];
}

/** Finds what the rules see in one block, before anything is decided over the story. */
function hitsIn(rules: readonly Rule[], index: WordIndex): (block: ViewBlock) => RuleHit[] {
  const readers = rules.filter((rule) => rule.find.kind !== 'words');
  return ({ type, text }) => {
    if (text === '') return [];
    const hits = index.find(text).filter(({ rule }) => rule.scope(type) && !rule.watch.isOver);
    for (const rule of readers)
      if (rule.scope(type) && rule.find.kind !== 'words' && !rule.watch.isOver)
        for (const hit of rule.find.find(text)) if (!rule.watch.isOver) hits.push({ rule, hit });
    return hits.length ? standing(hits, text) : hits;
  };
}

const about = (pack: string): string => `The house style pack “${pack}”.`;

function blockCheck(pack: string, rules: readonly Rule[]): BlockCheck {
  const hits = hitsIn(rules, new WordIndex(rules));
  return {
    rule: pack,
    kind: 'house-style',
    severity: 'warning',
    about: about(pack),
    scope: 'block',
    run: (block, { quoted }) => hits(block).flatMap((hit) => findingOf(hit, block.text, quoted) ?? []),
  };
}

function storyCheck(pack: string, rules: readonly Rule[]): StoryCheck<RuleHit[]> {
  const hits = hitsIn(rules, new WordIndex(rules));
  return {
    rule: pack,
    kind: 'house-style',
    severity: 'warning',
    about: about(pack),
    scope: 'story',
    collect: hits,
    run: ({ view, quoted }, collected) => {
      const found: Finding[] = [];
      for (const rule of rules) {
        const byBlock = collected.map((list) => list.filter((one) => one.rule === rule).map(({ hit }) => hit));
        const stay: Hit[][] = rule.find.kind === 'story' ? rule.find.decide(byBlock) : byBlock;
        let left = rule.limit;
        stay.forEach((list, i) => {
          const block = view.blocks[i];
          if (!block) return;
          for (const hit of list) {
            const finding = left > 0 ? findingOf({ rule, hit }, block.text, (at) => quoted(block.start + at), block.start) : null;
            if (!finding) continue;
            found.push(finding);
            left--;
          }
        });
      }
      return found;
    },
  };
}
