import { describe, expect, it } from 'vitest';
import { candidatesFor, type Candidate, type Carry } from '../../../article/quotes/rank/candidates';
import { sceneIn } from './a-story';

const nobodyIsBanned = (): boolean => false;

/** The candidates of the last quotation of a story. */
function candidates(lines: string[], carry: Carry | null = null, banned: (text: string) => boolean = nobodyIsBanned): Candidate[] {
  const scene = sceneIn(...lines);
  return candidatesFor(scene, scene.places.at(-1)!, carry, (m) => banned(m.text));
}
const mentioned = (lines: string[]): string[] => candidates(lines).flatMap((c) => (c.mention ? [`${c.mention.text}: ${c.where}`] : []));
const role = (line: string, text: string): string | undefined => sceneIn(line).mentions.find((m) => m.text === text)?.role;

describe('candidates', () => {
  it('are the people, bodies and unnamed people beside the quotation, by their side', () => {
    expect(mentioned(['Ines Oduya told a neighbour “no,” Norwood Council said.'])).toEqual([
      'Ines Oduya: left',
      'a neighbour: left',
      'Norwood Council: right',
    ]);
  });
  it('are not those whom only a quotation names', () => {
    expect(mentioned(['“Tom Varga rowed with Peter Keita,” said Ines Oduya.'])).toEqual(['Ines Oduya: right']);
  });
  it('are not things that cannot talk', () => {
    expect(mentioned(['Ines Oduya looked at the wet road. “No.”'])).toEqual(['Ines Oduya: before-1']);
  });
  it('come from the sentences around it and from the two paragraphs above, no further', () => {
    expect(mentioned(['Karen Varga rowed.', 'Peter Keita rowed.', 'Tom Amadi rowed.', 'Ines Oduya rowed. “No.” Ruth Hale rowed.'])).toEqual(
      ['Ines Oduya: before-1', 'Ruth Hale: after-1', 'Tom Amadi: above-1', 'Peter Keita: higher'],
    );
  });
  it('leave out whom the caller bans', () => {
    const all = candidates(['Ines Oduya told Tom Varga “no.”'], null, (text) => text === 'Tom Varga');
    expect(all.map((c) => c.mention?.text ?? c.source)).toEqual(['Ines Oduya', 'none']);
  });
  it('always end in nobody, and before it in whoever spoke last', () => {
    const carry: Carry = { entity: 'p1', type: 'name', mention: null, quote: 0 };
    expect(candidates(['“No.”']).map((c) => c.source)).toEqual(['none']);
    expect(candidates(['“No.”'], carry).map((c) => c.source)).toEqual(['carry', 'none']);
  });
  it('are one mention where a name and an apposition stand for one person', () => {
    expect(mentioned(['The mayor, Ines Oduya, said “no.”'])).toEqual(['The mayor, Ines Oduya: left']);
    expect(mentioned(['Ines Oduya, the mayor, said “no.”'])).toEqual(['Ines Oduya: left']);
  });
  it('know what they do in their sentence', () => {
    expect(role('“No,” Ines Oduya said.', 'Ines Oduya')).toBe('said');
    expect(role('According to Ines Oduya, it is “cold.”', 'Ines Oduya')).toBe('according');
    expect(role('Ines Oduya: “No.”', 'Ines Oduya')).toBe('colon');
    expect(role('Tom Varga met Ines Oduya.', 'Ines Oduya')).toBe('object');
    expect(role('“No,” Tom Varga said to Ines Oduya.', 'Ines Oduya')).toBe('after-to');
  });
});
