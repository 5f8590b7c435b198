import type { Fix } from '../../../article/model';
import type { Actions, PlacedFinding } from '../../session';
import { mendsAlike } from './alike';

/** One line of a finding's card: a fix of the engine, or what only a person can say. */
export interface Choice {
  key: string;
  fix?: Fix;
  title: string;
  about?: string;
  run(): void;
}

const BLOCK_NAMES: Partial<Record<string, string>> = { headline: 'headline', byline: 'byline', subhead: 'subhead', paragraph: 'paragraph' };

function ownAnswers(finding: PlacedFinding, actions: Actions): Choice[] {
  const block = finding.fixes[0]?.block;
  if (block && BLOCK_NAMES[block.type])
    return [{ key: 'leave', title: 'Leave it as a paragraph', run: () => actions.ignore(finding.id, 'here') }];
  if (finding.kind === 'name-variant')
    return [
      { key: 'other', title: `${finding.text} is somebody else`, about: 'in this story', run: () => actions.ignore(finding.id, 'story') },
    ];
  return [];
}

/** What the card of a finding offers, in the order of the keys 1-9. `preview` is asked for a fix that is shown place by place before it is made. */
export function choicesOf(finding: PlacedFinding, actions: Actions, preview: (fix: Fix) => void): Choice[] {
  const fixes = finding.fixes.map((fix, n): Choice => ({
    key: `fix-${n}`,
    fix,
    title: fix.title,
    run: () => (mendsAlike(fix, finding) ? preview(fix) : actions.applyFix(finding.id, n)),
  }));
  return [...fixes, ...ownAnswers(finding, actions)].slice(0, 9);
}
