import type { EngineBlock } from '../../article/checks';

const NAMES = ['Mara Lindqvist', 'Tom Abara', 'Ines Caldera', 'Councillor Joy Okoro', 'Peter Vance', 'Sgt. Lena Hart'];
const PLACES = ['Tarnow Bay', 'the harbour district', 'Eastmere', 'the county hall', 'Quill Street', 'the old mill'];
const THINGS = ['a new ferry', 'the school budget', 'the flood wall', 'a second clinic', 'the night bus', 'the market square'];
const CLAUSES = [
  'which has been waiting for money since 2019',
  'after a vote of 7 to 4 on March 3',
  'despite protests from residents',
  'at a cost of $4.2 million',
  'for the first time in a decade',
];

/** Invented news of about that many words: paragraphs of three sentences, some with a quotation; each paragraph is different. The same every time. */
export function newsText(words: number): EngineBlock[] {
  let state = 17;
  const pick = <T>(list: readonly T[]): T => list[(state = (state * 48271) % 2147483647) % list.length]!;
  const blocks: EngineBlock[] = [];
  for (let count = 0, n = 0; count < words; n++) {
    const [who, where, what] = [pick(NAMES), pick(PLACES), pick(THINGS)];
    const plain = `Officials in ${where} said on day ${n} that ${what} would open next year, ${pick(CLAUSES)}. The plan, drawn up by a panel of ${n + 3} engineers and three residents, covers ${pick(PLACES)} and the roads around it, and it has been changed twice since the spring. Nobody at the meeting asked how ${pick(THINGS)} would be paid for in year ${n + 1}.`;
    const spoken = `“We have waited long enough for ${what}, and people here know what item ${n} means,” ${who} said. “Nobody wants to go through another winter like that one, with ${n + 2} roads closed and no buses.” ${who.split(' ').at(-1)} has lived in ${where} for ${n + 5} years.`;
    const text = n % 3 === 1 ? spoken : plain;
    blocks.push({ type: 'paragraph', text, gap: false });
    count += text.split(' ').length;
  }
  return blocks;
}
