import { describe, expect, it } from 'vitest';
import { abbreviationConsistency } from '../../../article/checks/abbreviation-consistency';
import { runOn } from './names/story';
import { editText } from '../../../article/model';

const run = (lines: string[]) => runOn(abbreviationConsistency, lines);
const mended = (lines: string[]) => {
  const [finding] = run(lines);
  return finding && editText(lines.join('\n'), finding.fixes[0]?.edits ?? []);
};

describe('abbreviations written in two ways', () => {
  it('marks the one without points where three have them', () => {
    expect(mended(['U.S. ships, U.S. planes and U.S. trade.', 'It hurt US ports.'])).toBe(
      'U.S. ships, U.S. planes and U.S. trade.\nIt hurt U.S. ports.',
    );
  });

  it('leaves a headline alone that only its place shows', () => {
    expect(run(['Grants rise to $5M in March', 'It has $4 million, $3 million and $2 million.'])).toEqual([]);
    expect(run(['Grants rose to $5M in March, he said.', 'It has $4 million, $3 million and $2 million.'])).toHaveLength(1);
  });

  it('keeps the full stop of the sentence when the points go', () => {
    expect(mended(['UN staff, UN food and UN money came.', 'They left the U.N. The camp is empty.'])).toContain('left the UN. The camp');
    expect(mended(['UN staff, UN food and UN money came.', 'They left the U.N.'])).toMatch(/left the UN\.$/);
  });

  it('does not double the full stop of the sentence when the points come', () => {
    expect(mended(['U.K. law, U.K. trade and U.K. roads.', 'They left the UK.'])).toMatch(/left the U\.K\.$/);
  });

  it('reads initials of a name as one thing with and without points', () => {
    expect(mended(['J.D. Moss, J.D. Moss and J.D. Moss.', 'JD Moss spoke.'])).toMatch(/J\.D\. Moss spoke/);
  });

  it('knows percent, per cent and the sign', () => {
    expect(mended(['Up 3 percent, 4 percent and 5 percent.', 'Down 2 per cent.'])).toMatch(/Down 2 percent\.$/);
    expect(mended(['Up 3%, 4% and 5%.', 'Down 2 per cent.'])).toMatch(/Down 2%\.$/);
    expect(mended(['Up 3 percent, 4 percent and 5 percent.', 'Down 2%.'])).toMatch(/Down 2 percent\.$/);
  });

  it('knows months before a day, and times of day', () => {
    expect(mended(['Jan. 5, Feb. 6 and Sept. 9.', 'It ended on October 12.'])).toMatch(/on Oct\. 12/);
    expect(mended(['At 5 p.m., 6 p.m. and 9 a.m. they met.', 'At 7 pm they left.'])).toMatch(/At 7 p\.m\. they/);
  });

  it('is silent below three, in quotation marks, in headlines', () => {
    expect(run(['U.S. ships and U.S. planes.', 'US ports.'])).toEqual([]);
    expect(run(['# US ports hit', 'U.S. ships, U.S. planes, U.S. trade. “US ports,” he wrote.'])).toEqual([]);
  });

  it('leaves names alone that only look like it', () => {
    expect(run(['U.S. ships, U.S. planes and U.S. trade.', 'US Airways flew him.'])).toEqual([]);
    expect(run(['D.C. ships, D.C. planes and D.C. trade.', 'DC Comics sued.'])).toEqual([]);
  });

  it('offers to mend all alike as the second fix', () => {
    const found = run(['U.S. a, U.S. b, U.S. c, U.S. d.', 'US e. US f.']);
    expect(found).toHaveLength(2);
    expect(found[0]?.fixes[1]?.edits).toHaveLength(2);
    expect(found[0]?.fixes.every((f) => !f.safe)).toBe(true);
  });
});
