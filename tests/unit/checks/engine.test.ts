import { describe, expect, test } from 'vitest';
import { CHECKS, createEngine, type BlockCheck, type StoryCheck } from '../../../article/checks';
import { blocksOf, FERRY, settings } from './help';

const STORY = `${FERRY.top}
${FERRY.below}
“Nobody told us, Ines Caldera said at the meeting. She runs the shop.`;

describe('the engine', () => {
  test('gives offsets into the view and the text that stands there', () => {
    const blocks = blocksOf(STORY);
    const view = blocks.map((b) => b.text).join('\n');
    const findings = createEngine({ checks: CHECKS, settings: settings() }).check(blocks);
    expect(findings.length).toBeGreaterThan(15);
    for (const f of findings) expect(view.slice(f.start, f.end), f.rule).toBe(f.text);
    for (const f of findings) {
      for (const fix of f.fixes) {
        fix.edits.forEach((e, i) =>
          expect(e.start >= (fix.edits[i - 1]?.end ?? 0) && e.end <= view.length, `${f.rule}: ${fix.title}`).toBe(true),
        );
      }
    }
  });

  test('runs a block check only for blocks that changed', () => {
    let runs = 0;
    const counting: BlockCheck = {
      rule: 'Test.Count',
      kind: 'house-style',
      severity: 'warning',
      about: '',
      scope: 'block',
      run: () => (runs++, []),
    };
    const engine = createEngine({ checks: [counting], settings: settings() });
    engine.check(blocksOf('One line.\nAnother line.\nA third.'));
    engine.check(blocksOf('One line.\nAnother line, longer.\nA third.'));
    expect(runs).toBe(4);
  });

  test('runs a block check again when its quotations change without its text', () => {
    const seen: boolean[] = [];
    const asks: BlockCheck = {
      rule: 'Test.Quoted',
      kind: 'house-style',
      severity: 'warning',
      about: '',
      scope: 'block',
      run: (block, { quoted }) => (block.text.startsWith('Second') && seen.push(quoted(3)), []),
    };
    const engine = createEngine({ checks: [asks], settings: settings() });
    engine.check(blocksOf('First “begins here.\nSecond goes on” and ends.'));
    engine.check(blocksOf('First “begins here”.\nSecond goes on” and ends.'));
    expect(seen).toEqual([true, false]);
  });

  test('moves the findings of a block check to the view, edits and block fixes too', () => {
    const marks: BlockCheck = {
      rule: 'Test.Mark',
      kind: 'house-style',
      severity: 'warning',
      about: '',
      scope: 'block',
      run: ({ text }) =>
        text === 'Two'
          ? [
              {
                rule: 'Test.Mark',
                kind: 'house-style',
                severity: 'warning',
                message: '',
                start: 0,
                end: 3,
                text,
                fixes: [{ title: '', safe: false, edits: [{ start: 1, end: 2, text: 'x' }], block: { start: 0, type: 'subhead' } }],
              },
            ]
          : [],
    };
    const [finding] = createEngine({ checks: [], extra: [marks], settings: settings() }).check(blocksOf('One\nTwo'));
    expect(finding).toMatchObject({ start: 4, end: 7, fixes: [{ edits: [{ start: 5, end: 6 }], block: { start: 4 } }] });
  });

  test('switches rules off and gives them another severity, weaker evidence one step below', () => {
    const text = 'The old pier the the council closed in March. He was in in the boat. \nIt reopened on May 4th.';
    const run = (rules: Record<string, 'off' | 'error' | 'warning' | 'suggestion'>): string[] =>
      createEngine({ checks: CHECKS, settings: settings({ rules }) })
        .check(blocksOf(text))
        .filter((f) => /RepeatedWord|OrdinalDate/.test(f.rule))
        .map((f) => `${f.rule.slice(9)} ${f.severity}`);
    expect(run({})).toEqual(['RepeatedWord error', 'RepeatedWord suggestion', 'OrdinalDate suggestion']);
    expect(run({ 'copydesk.RepeatedWord': 'warning', 'copydesk.OrdinalDate': 'off' })).toEqual([
      'RepeatedWord warning',
      'RepeatedWord suggestion',
    ]);
  });

  test('goes on when a check fails, and tells about it', () => {
    const broken: StoryCheck = {
      rule: 'Test.Broken',
      kind: 'house-style',
      severity: 'error',
      about: '',
      scope: 'story',
      run: () => {
        throw new Error('no');
      },
    };
    const told: string[] = [];
    const engine = createEngine({ checks: [broken, ...CHECKS], settings: settings(), onFault: (check) => told.push(check.rule) });
    expect(engine.check(blocksOf('It was was late.')).map((f) => f.kind)).toEqual(['repeated-word']);
    expect(told).toEqual(['Test.Broken']);
    expect(() => createEngine({ checks: [broken], settings: settings() }).check(blocksOf('x'))).toThrow('no');
  });

  test('has one rule name a check and kinds of the design', () => {
    const rules = CHECKS.map((c) => c.rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.every((rule) => rule.startsWith('copydesk.'))).toBe(true);
  });
});
