import { describe, expect, it } from 'vitest';
import { alikePlaces, mendsAlike } from '../../../../renderer/panels/findings/alike';
import type { PlacedFinding } from '../../../../renderer/session';

const TEXT = 'Velcro said no.\n“It is Velcro’s plan,” said Dev Patel.\nThe next day Velcro told the council so.';
const at = (nth: number): number => [...TEXT.matchAll(/Velcro/g)][nth]!.index;

const reason = 'Ann Lee is quoted elsewhere in the story.';
const one = (nth: number, text = 'Velcro', name = 'Lee') => ({
  ...{ title: `Change to “${name}”`, safe: false, reason },
  edits: [{ start: at(nth), end: at(nth) + text.length, text: name }],
});
const finding = (nth: number, text: string, fixes: PlacedFinding['fixes']): PlacedFinding => ({
  ...{ id: `f${nth}`, rule: 'copydesk.NonSpeaker', kind: 'non-speaker', severity: 'error', message: '' },
  ...{ start: at(nth), end: at(nth) + text.length, text, fixes },
});
const all = { title: 'Change all 2 to “Lee”', safe: false, reason, edits: [...one(0).edits, ...one(2).edits] };
const first = finding(0, 'Velcro', [one(0), all]);
const findings = [first, finding(1, 'Velcro’s', [one(1, 'Velcro’s', 'Lee’s')]), finding(2, 'Velcro', [one(2), all])];

describe('a fix for all alike places', () => {
  it('is shown before it is made; one for a single place, and a safe one, are not', () => {
    expect(mendsAlike(all, first)).toBe(true);
    expect(mendsAlike(one(0), first)).toBe(false);
    expect(mendsAlike({ ...all, safe: true }, first)).toBe(false);
  });

  it('lists its places with the words around them, and those in quotations apart', () => {
    expect(alikePlaces(first, all, findings, TEXT)).toMatchObject([
      { line: 1, before: '', text: 'Velcro', after: ' said no.', quoted: false },
      { line: 2, before: '“It is ', text: 'Velcro’s', edit: { text: 'Lee’s' }, quoted: true },
      { line: 3, before: 'The next day ', text: 'Velcro', after: ' told the council so.', quoted: false },
    ]);
  });

  it('leaves out a place where nobody offers the same choice', () => {
    const other = finding(1, 'Velcro’s', [{ ...one(1, 'Velcro’s', 'Patel’s'), reason: 'Dev Patel is named here.' }]);
    expect(alikePlaces(first, all, [first, other, findings[2]!], TEXT).map(({ line }) => line)).toEqual([1, 3]);
  });
});
