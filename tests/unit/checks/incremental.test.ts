import { describe, expect, test, vi } from 'vitest';
import { findingKey, type EngineBlock } from '../../../article/checks';
import { createLanguageChecker, type LanguageSettings } from '../../../article/checks/language';
import { BLOCK_TYPES, type ArticleData, type Block, type Finding } from '../../../article/model';
import type { CheckSettings } from '../../../renderer/worker/messages';
import { ownStyles, readStyles } from '../../../cli/styles';
import { FreshDesk, KeptDesk, linter, type Desk, type Told } from './desk-in-a-test';
import { blocksOf, FERRY, viewText } from './help';

vi.mock('../../../renderer/worker/check.ts?worker&url', () => ({ default: 'check.js' }));
vi.mock('../../../renderer/worker/language', () => ({
  openLanguage: (settings: LanguageSettings) => createLanguageChecker(linter(), settings),
}));

type PlacedFinding = Finding & { id: string };
/** Parts of the window, which Node's types do not know whole. */
const { changedBlocks } = await vi.importActual<{
  changedBlocks: (before: readonly Block[], after: readonly Block[]) => { from: number; remove: number; blocks: Block[] };
}>('../../../renderer/worker/client');
const { fromAnswer, withoutIgnored } = await vi.importActual<{
  fromAnswer: (known: readonly PlacedFinding[], answer: readonly Finding[], since: []) => PlacedFinding[];
  withoutIgnored: (findings: readonly PlacedFinding[], view: object, article: ArticleData, settings: object) => PlacedFinding[];
}>('../../../renderer/session/placed-findings');

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
  switch (random(17)) {
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
    case 13:
      // a paste of several paragraphs, into one
      out.splice(
        i,
        1,
        { ...block, text: block.text.slice(0, at) + one(NAMES, random) },
        ...blocksOf(STORY).slice(random(8), 8 + random(4)),
        { ...block, text: block.text.slice(at) },
      );
      break;
    case 14:
      if (out.length > 8) out.splice(i, 1 + random(3));
      break;
    case 15: {
      // a selection over several paragraphs is typed over
      const last = out[i + 1 + random(3)];
      if (last && out.length > 8)
        out.splice(i, out.indexOf(last) - i + 1, { ...block, text: block.text.slice(0, at) + last.text.slice(random(last.text.length)) });
      break;
    }
    default:
      block.gap = !block.gap;
  }
  return out.length > 22 ? out.slice(0, 16) : out;
}

const LISTS = ['- fennel\n- bluetooth\n', '- tarnow bay\n', '- hart\n'];
const STYLES = [
  ...readStyles(ownStyles()).files,
  ...['things', 'places', 'surnames'].map((name, i) => ({ path: `Newsroom/lists/test-${name}.yaml`, text: LISTS[i]! })),
  {
    path: 'Harbour/Boats.yml',
    text: "extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nlevel: error\nswap:\n  ferry: boat\n  pier: jetty\n",
  },
  { path: 'Harbour/Once.yml', text: 'extends: occurrence\nmessage: "Too often."\nscope: text\nmax: 1\ntoken: council\n' },
  { path: 'Harbour/lists/things.yaml', text: '- meanwhile\n' },
];
const PLAIN: CheckSettings = { dialect: 'en-US', rules: {}, packs: {}, dictionary: [], houseDictionary: [] };
const RULES = [
  'copydesk.RepeatedWord',
  'copydesk.NonSpeaker',
  'copydesk.NameVariant',
  'Harbour.Boats',
  'copydesk.Spelling',
  'Newsroom.Decades',
];

/** What an editor sets: a word for a dictionary, a rule off, on or at another level, a pack, the dialect. */
function setAnew(settings: CheckSettings, random: Random): CheckSettings {
  const flip = (list: string[], word: string) => (list.includes(word) ? list.filter((other) => other !== word) : [...list, word]);
  switch (random(5)) {
    case 0:
      return { ...settings, dictionary: flip(settings.dictionary, one(['Abera', 'tired', 'harbour'], random)) };
    case 1:
      return { ...settings, houseDictionary: flip(settings.houseDictionary, one(['Fennel', 'harbor'], random)) };
    case 2: {
      const pack = one(['Harbour', 'Newsroom', 'PlainEnglish'], random);
      return { ...settings, packs: { ...settings.packs, [pack]: !settings.packs[pack] } };
    }
    case 3:
      return { ...settings, dialect: one(['en-US', 'en-GB'] as const, random) };
    default: {
      const { [one(RULES, random)]: _, ...rules } = settings.rules;
      return { ...settings, rules: random(2) ? rules : { ...rules, [one(RULES, random)]: one(['off', 'suggestion'] as const, random) } };
    }
  }
}

/** The next state of the desk: text edited, an earlier one put back (undo, redo), quotations tagged, settings changed, another story opened. */
function next(desk: Desk, past: readonly Desk[], told: Told | null, random: Random): Desk {
  const what = random(24);
  if (what < 3 && past.length > 0) {
    const { lines, tagged } = past[Math.max(0, past.length - 1 - random(6))]!;
    return { ...desk, lines, tagged };
  }
  if (what === 3) return { ...desk, settings: setAnew(desk.settings, random) };
  if (what < 6 && told) {
    const quote = told.attribution.quotes[random(told.attribution.quotes.length + 1)];
    const tag = quote && { text: quote.text, speaker: one([null, 'Tom Abara', 'Lena Hart'], random) };
    return { ...desk, tagged: tag ? [...desk.tagged.slice(-3), tag] : [] };
  }
  return { ...desk, lines: edited(desk.lines, random) };
}

const withoutIds = (findings: readonly PlacedFinding[]) => findings.map(({ id: _, ...finding }) => finding);

describe('a story that is edited', () => {
  test('has after each of 1,000 steps of an editor the findings and the speakers of a story read anew', async () => {
    const random = randomOf(20261125);
    const kept = new KeptDesk(STYLES, changedBlocks);
    const fresh = new FreshDesk(STYLES);
    const opened: Desk = { lines: blocksOf(STORY), tagged: [], settings: PLAIN, knowsStructure: false };
    let desk = opened;
    let past: Desk[] = [];
    let told: Told | null = null;
    let shown: PlacedFinding[] = [];
    let ignored: ArticleData = {};
    let always: string[] = [];
    for (let n = 0; n < 1000; n++) {
      past = [...past.slice(-20), desk];
      desk = n % 100 === 99 ? { ...opened, settings: desk.settings, knowsStructure: random(3) === 0 } : next(desk, past, told, random);
      told = await kept.tell(desk);
      const anew = await fresh.tell(desk);
      expect(told.findings, `findings after step ${n}`).toEqual(anew.findings);
      expect(told.attribution, `speakers after step ${n}`).toEqual(anew.attribution);
      // the window keeps what is ignored beside the findings, and their ids over the answers
      shown = fromAnswer(shown, told.findings, []);
      expect(withoutIds(shown), `shown after step ${n}`).toEqual(anew.findings);
      const text = viewText(desk.lines);
      const view = { text, blocks: [] };
      const settings = { ...desk.settings, ignored: always };
      const left = withoutIgnored(shown, view, ignored, settings);
      expect(withoutIds(left)).toEqual(withoutIds(withoutIgnored(fromAnswer([], anew.findings, []), view, ignored, settings)));
      const silenced = n % 7 === 0 ? left[random(left.length + 1)] : undefined;
      if (silenced) {
        const scope = one(['here', 'story'] as const, random);
        if (random(3) === 0) always = [...always.slice(-5), findingKey(silenced, text)];
        else {
          ignored = {};
          ignored[`i:${findingKey(silenced, text)}`] = { scope, rule: silenced.rule, text: silenced.text };
        }
      }
    }
  }, 180_000);
});
