import { describe, expect, it } from 'vitest';
import { decide, decisionFrom, questionOf, scorersOf, softmax, type Decision } from '../../../article/quotes/rank';
import { featuresOf } from '../../../article/quotes/rank/features';
import { candidatesFor } from '../../../article/quotes/rank/candidates';
import { decisionsIn, sceneIn } from './a-story';

const last = (...lines: string[]): Decision => decisionsIn(...lines).at(-1)!;
const nameOf = (decision: Decision): string | null => decision.speaker && (decision.speaker.person?.name ?? decision.speaker.entity);
/** The probability that somebody of the story said the last quotation. */
const chance = (name: string, ...lines: string[]): number => last(...lines).options.find((o) => o.person?.name === name)?.p ?? 0;

describe('the log-linear model', () => {
  it('makes probabilities of scores: they sum to 1, keep the order, and only differences count', () => {
    const p = softmax([2, 0.5, -1]);
    expect(p.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect([...p].sort((a, b) => b - a)).toEqual(p);
    expect(softmax([1002, 1000.5, 999])[0]).toBeCloseTo(p[0]!, 12);
  });
  it('adds up the weights of the features, and a feature without one weighs nothing', () => {
    const { rank, pronoun } = scorersOf({ rank: { near: 1.5, far: -2 }, pronoun: { near: 4 } });
    expect(rank(['near', 'far', 'unheard'])).toBeCloseTo(-0.5);
    expect(rank(['constructor', 'toString'])).toBe(0);
    expect(pronoun(['near', 'far'])).toBe(4);
  });
  it('sees grammar and place only: other names and words give the same features', () => {
    const features = (line: string): string[][] => {
      const scene = sceneIn(line);
      const place = scene.places[0]!;
      return featuresOf(
        scene,
        place,
        candidatesFor(scene, place, null, () => false),
      );
    };
    expect(features('“We row,” Ines Oduya told Tom Varga.')).toEqual(features('“They sail,” Ruth Hale told Peter Keita.'));
    expect(features('“We row,” Ines Oduya told Tom Varga.')).not.toEqual(features('“We row,” Ines Oduya met Tom Varga.'));
  });
});

describe('the ranker', () => {
  it('shares all probability among the possible speakers and nobody', () => {
    for (const { options, none } of decisionsIn(
      'Ines Oduya met Tom Varga. “We row,” she told him.',
      '“No.”',
      'The board called it a “cold” plan, said a neighbour.',
    ))
      expect(options.reduce((sum, o) => sum + o.p, none)).toBeCloseTo(1, 9);
  });
  it('orders the possible speakers by probability and credits the first', () => {
    const decision = last('Tom Varga rowed with Ruth Hale. “We row,” said Ines Oduya.');
    const p = decision.options.map((o) => o.p);
    expect(p.length).toBeGreaterThan(2);
    expect([...p].sort((a, b) => b - a)).toEqual(p);
    expect(nameOf(decision)).toBe('Ines Oduya');
    expect(decision.speaker).toBe(decision.options[0]);
  });
  it('finds the subject of the verb of speech likelier than one who is only named, or named further off', () => {
    const said = chance('Ines Oduya', '“We row with Ellan,” Ines Oduya said.');
    const met = chance('Ines Oduya', 'Ines Oduya met the board. It rained. “We row with Ellan.”');
    const above = chance('Ines Oduya', 'Ines Oduya met the board.', 'It rained.', 'The “old” boat sank.');
    expect(said).toBeGreaterThan(met);
    expect(met).toBeGreaterThan(above);
  });
  it('tells who speaks from who is spoken to or of', () => {
    expect(nameOf(last('“We row,” Ines Oduya told Tom Varga.'))).toBe('Ines Oduya');
    expect(nameOf(last('“We row,” Tom Varga told Ines Oduya.'))).toBe('Tom Varga');
    expect(nameOf(last('Tom Varga left early. “We row,” said Ines Oduya of him.'))).toBe('Ines Oduya');
  });
  it('credits nobody where nothing fits: a nickname, a title, a word at arm’s length, an orphan', () => {
    expect(last('The boat with the name “Old Tub” sank.').speaker).toBeNull();
    expect(last('The film “A Long Road” opened in Ellan.').speaker).toBeNull();
    const sight = last('Ines Oduya lives in Ellan. The “old” ferry sank in the harbour.');
    expect(sight.options.map((o) => o.person?.name)).toContain('Ines Oduya');
    expect(sight.speaker).toBeNull();
    expect(last('“No.”')).toMatchObject({ speaker: null, options: [], none: 1 });
  });
  it('credits nobody with what only names a thing, whoever stands near', () => {
    expect(last('Ines Oduya sailed the boat “Old Tub” to Ellan with her brother.').speaker).toBeNull();
    expect(last('Ines Oduya’s so-called “silence plan” can fail.').speaker).toBeNull();
    expect(last('Ines Oduya was nicknamed “the owl” at school.').speaker).toBeNull();
    expect(nameOf(last('Ines Oduya called the plan “Mad Dogs”.'))).toBe('Ines Oduya');
  });
  it('credits somebody a little less likely than nobody, and no one less likely than that', () => {
    const scene = sceneIn('Ines Oduya rowed to Ellan. “No.”');
    const question = questionOf(scene, scene.places[0]!, null, () => false);
    const credited = (someone: number): string | null => {
      const p = question.candidates.map((c) =>
        c.source === 'none' ? 1 - someone : c.mention?.person?.name === 'Ines Oduya' ? someone : 0,
      );
      return nameOf(
        decisionFrom(
          scene,
          question,
          p,
          question.antecedents.map(() => null),
        ),
      );
    };
    expect(credited(0.45)).toBe('Ines Oduya');
    expect(credited(0.35)).toBeNull();
  });
  it('gives the last speaker the benefit only while no one else speaks', () => {
    expect(nameOf(last('“We row,” said Ines Oduya. “We sail.”'))).toBe('Ines Oduya');
    expect(nameOf(last('“We row,” said Ines Oduya. “We sail,” said Tom Varga.'))).toBe('Tom Varga');
  });
  it('credits no one whom the caller bans', () => {
    const scene = sceneIn('“We row,” said Ines Oduya.');
    const decided = decide(scene, scene.places[0]!, null, { rank: () => 0, pronoun: () => 0 }, () => true);
    expect(decided).toMatchObject({ speaker: null, options: [] });
  });
});
