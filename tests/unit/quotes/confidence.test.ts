import { describe, expect, it } from 'vitest';
import { attribute } from '../../../article/quotes';
import { confidenceFeatures, rawConfidence, shownConfidence, type Decision } from '../../../article/quotes/rank';
import { decisionsIn, MODEL, storyOf } from './a-story';

const SURE = 0.9;
/** The confidence that is shown for the last quotation of a story. */
const shown = (...lines: string[]): number => attribute(storyOf(...lines)).quotes.at(-1)!.confidence;
const raw = (decision: Decision): number => rawConfidence(MODEL.confidence, confidenceFeatures(decision));
const STEPS = Array.from({ length: 101 }, (_, i) => i / 100);

describe('confidence', () => {
  it('is shown on a scale that never falls where the trust rises, and stays within 0 and 1', () => {
    const scale = STEPS.map((r) => shownConfidence(r, MODEL.sure));
    expect([...scale].sort((a, b) => a - b)).toEqual(scale);
    expect([scale[0], scale.at(-1)]).toEqual([0, 1]);
  });
  it('is 0.9 and more exactly from where cross-validation calls a choice sure', () => {
    for (const sure of [0.3, 0.75, 0.96]) {
      expect(shownConfidence(sure, sure)).toBeGreaterThanOrEqual(SURE);
      expect(shownConfidence(sure - 0.0001, sure)).toBeLessThan(SURE);
    }
  });
  it('trusts a choice the more, the clearer it was', () => {
    const [clear] = decisionsIn('“We row on the lake every day,” said Ines Oduya.');
    const as = (p: number): number => {
      const best = { ...clear!.options[0]!, p, share: p };
      return raw({ ...clear!, speaker: best, options: [best, ...clear!.options.slice(1)], none: 1 - p });
    };
    const trust = [0.3, 0.5, 0.7, 0.9, 0.99].map(as);
    expect([...trust].sort((a, b) => a - b)).toEqual(trust);
    expect(new Set(trust).size).toBe(trust.length);
  });
  it('trusts a pronoun the more, the fewer it could mean', () => {
    const one = shown('Helen Varga runs the ferry.', '“We row every day,” she said.');
    const two = shown('Helen Varga runs the ferry with Karen Amadi.', '“We row every day,” she said.');
    expect(one).toBeGreaterThan(two);
  });
  it.each([
    '“We row on the lake every day,” said Ines Oduya.',
    '“We row on the lake every day,” Ines Oduya said.',
    'Ines Oduya said: “We row on the lake every day.”',
  ])('is sure of %s', (line) => {
    expect(shown(line)).toBeGreaterThanOrEqual(SURE);
  });
  it('is not sure of an orphan, nor of words far from anybody', () => {
    expect(shown('It rained.', '“We row on the lake every day.”')).toBeLessThan(0.6);
    expect(shown('Ines Oduya met the board. Tom Varga rowed.', 'It rained.', '“We row on the lake every day.”')).toBeLessThan(SURE);
  });
  it('is whole where a person decided', () => {
    const view = storyOf('It rained.', '“We row.”');
    const { start, end } = attribute(view).quotes[0]!;
    expect(attribute(view, { confirmed: [{ start, end, speakerName: 'Ines Oduya' }] }).quotes[0]!.confidence).toBe(1);
  });
});
