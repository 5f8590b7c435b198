import { expect, test } from 'vitest';
import { LIKELY, SURE, textBlock, viewOf, type AttributedQuotation } from '../../../article/model';
import { placeQuotes } from '../../../renderer/session/placed-quotes';

const LINE = '“Mind the step,” it read.';
const quote = (confidence: number): AttributedQuotation => ({
  open: 0,
  start: 1,
  end: 15,
  close: 16,
  text: 'Mind the step,',
  block: 0,
  continues: null,
  openEnded: false,
  kind: 'direct',
  speaker: 'p1',
  mention: null,
  confidence,
  evidence: '',
});

test('a guess is shown as nobody, a good suggestion as likely, a safe one as sure', () => {
  const blocks = [textBlock('paragraph', LINE)];
  const said = [LIKELY - 0.01, LIKELY, SURE].map((confidence) => {
    const attribution = { speakers: [{ id: 'p1', name: 'Ida Brandt', aliases: [] }], quotes: [quote(confidence)] };
    const { status, speaker } = placeQuotes(attribution, new Map(), { blocks, view: viewOf(blocks), article: {} }).quotes[0]!;
    return [status, speaker !== null];
  });
  expect(said).toEqual([
    ['nobody', false],
    ['likely', true],
    ['sure', true],
  ]);
});
