import { describe, expect, test } from 'vitest';
import { CHECKS, createEngine, type EngineBlock } from '../../../article/checks';
import { BLOCK_TYPES, type View } from '../../../article/model';
import { attribute, StoryReader, type AttributeOptions } from '../../../article/quotes';
import { blocksOf, FERRY, settings } from './help';

const STORY = `${FERRY.top}
“The pier is older than all of us,” said Sen. Ines Caldera, the chair of the county's harbour committee. Caldera told reporters that she would “ask again and again” until somebody answers.
${FERRY.below}
“Nobody told us, Senator Caldera said at the meeting. She runs the shop.
The Harbour Board for Eastmere, or HBE, was founded in 1922. “We own the pier,” HBE said in a letter. Sen. Joy Okoro, who lives in the U.S. and votes in the US, laughed.
“It was closed before,” said her brother, Peter Okoro. “It will be closed again.” Okoro's claim that “boats come last” is an old one.
“And then?” he asked.
“Then we swim,” she said.`;

/** Small, seeded and the same on every machine (Lehmer). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

const BITS = [
  ...[' the the', '“', '”', '"', ' ,', '..', '  ', '&nbsp;', 'â€™', '\u200b', 'Th. ', ' Ta.', '.', 'Meanwhile, ', 'January 5th ', 'x', 'a'],
  ...['\u00ad', ' said Abara.', 'MAGA said ', ' U.S. ', ' percent ', '‘', '’', '. ', ', ', ' said', '?'],
];
/** What brings people into a story, or tells something of them. */
const NAMES = [
  ...['Lena Hart', 'Hart', 'Councillor Joy Okoro', 'Okoro', 'Mr. Abara', 'Abera', 'Tom Abara, the mayor of Eastmere,', 'Peter Vance'],
  ...['the Eastmere Harbour Company', 'HBE', 'Mrs. Caldera', 'Caldera’s', 'Moscow', 'Bluetooth', 'he', 'she', 'the mayor', 'Fennel'],
];
const SPEECH = [
  ...[
    ' NAME said. ',
    ' “We shall see,” NAME said. ',
    ' NAME told reporters that “nobody knows”. ',
    ' according to NAME ',
    ' NAME’s claim that ',
  ],
  ...[' NAME: “Never.” ', ', NAME said, “', '” NAME added. ', ' “I am tired,” said NAME, who lives here. ', ' NAME ', ' by NAME, '],
];

type Random = (below: number) => number;
const one = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;

/** One edit as an editor, a paste or a fix makes it: in the text, of the blocks, or of what a block is. */
function edited(blocks: readonly EngineBlock[], random: Random): EngineBlock[] {
  const out = blocks.map((b) => ({ ...b }));
  const i = random(out.length);
  const block = out[i]!;
  const at = random(block.text.length + 1);
  const put = (text: string): void => void (block.text = block.text.slice(0, at) + text + block.text.slice(at));
  const word = /\p{L}[\p{L}’'-]*/u.exec(block.text.slice(at));
  switch (random(14)) {
    case 0:
    case 1:
      put(one(BITS, random));
      break;
    case 2:
    case 3:
    case 4:
      put(one(SPEECH, random).replace('NAME', one(NAMES, random)));
      break;
    case 5:
      if (word) block.text = block.text.slice(0, at + word.index) + one(NAMES, random) + block.text.slice(at + word.index + word[0].length);
      break;
    case 6:
      block.text = block.text.slice(0, at) + block.text.slice(at + 1 + random(30));
      break;
    case 7:
      out.splice(i, 1, { ...block, text: block.text.slice(0, at) }, { ...block, text: block.text.slice(at), gap: random(3) === 0 });
      break;
    case 8:
      if (out[i + 1]) out.splice(i, 2, { ...block, text: block.text + out[i + 1]!.text });
      break;
    case 9:
      out.splice(random(out.length), 0, { ...block });
      break;
    case 10:
      out.splice(random(out.length), 0, ...out.splice(i, 1));
      break;
    case 11:
      if (out.length > 6) out.splice(i, 1);
      break;
    case 12:
      block.type = one(BLOCK_TYPES, random);
      break;
    default:
      block.gap = !block.gap;
  }
  return out.length > 30 ? out.slice(0, 20) : out;
}

const viewOf = (blocks: readonly EngineBlock[]): View => {
  let at = 0;
  return {
    text: blocks.map((b) => b.text).join('\n'),
    blocks: blocks.map((block) => {
      const start = at;
      at += block.text.length + 1;
      return { ...block, start, end: start + block.text.length };
    }),
  };
};

const LISTS = { things: ['fennel', 'bluetooth'], places: ['tarnow bay'], surnames: ['hart'] };

describe('a story that is edited', () => {
  test('has after each of 1,000 random edits the findings and the speakers of a story read anew', () => {
    const random = randomOf(20261125);
    const reader = new StoryReader();
    const options = { checks: CHECKS, settings: settings({ lists: LISTS }) };
    const kept = createEngine({ ...options, reader });
    let blocks = blocksOf(STORY);
    let confirmed: AttributeOptions['confirmed'] = [];
    for (let n = 0; n < 1000; n++) {
      blocks = n % 100 === 99 ? blocksOf(STORY) : edited(blocks, random);
      const view = viewOf(blocks);
      expect(kept.check(blocks), `findings after edit ${n}`).toEqual(createEngine(options).check(blocks));
      const fresh = attribute(view, { lists: LISTS, confirmed });
      expect(attribute(view, { lists: LISTS, confirmed, reader }), `speakers after edit ${n}`).toEqual(fresh);
      const decided = fresh.quotes[random(fresh.quotes.length + 4)];
      confirmed = decided ? [{ start: decided.start, end: decided.end, speakerName: one([null, 'Tom Abara', 'Lena Hart'], random) }] : [];
    }
  }, 180_000);
});
