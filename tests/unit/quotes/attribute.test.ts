import { describe, expect, it } from 'vitest';
import { textBlock, viewOf } from '../../../article/model';
import { attribute, readStory, type AttributeOptions } from '../../../article/quotes';

const view = (...lines: string[]) => viewOf(lines.map((l) => textBlock('paragraph', l)));
function speakers(lines: string[], options?: AttributeOptions): (string | null)[] {
  const result = attribute(view(...lines), options);
  return result.quotes.map((q) => result.speakers.find((s) => s.id === q.speaker)?.name ?? null);
}

describe('attributing quotations', () => {
  it('credits the subject of the reporting verb in every order', () => {
    expect(speakers(['“We row,” said Ines Oduya.'])).toEqual(['Ines Oduya']);
    expect(speakers(['“We row,” Ines Oduya told reporters.'])).toEqual(['Ines Oduya']);
    expect(speakers(['Ines Oduya said: “We row.”'])).toEqual(['Ines Oduya']);
    expect(speakers(['“We row,” said Ines Oduya, “and we sail.”'])).toEqual(['Ines Oduya', 'Ines Oduya']);
  });
  it('credits who owns a claim, not who answers it', () => {
    const council = ['The council has responded to Mayor Ruth Oduya’s complaint that Tom Varga “refuses to listen” to it.'];
    expect(speakers(council)).toEqual(['Ruth Oduya']);
    expect(attribute(view(...council)).quotes[0]!.evidence).toMatch(/“complaint”.*that of “Mayor Ruth Oduya”/);
    expect(
      speakers(['Tom Varga spoke first.', 'The ministry answered Senator Ines Oduya’s claims that Norway would “like to trade”.']),
    ).toEqual(['Ines Oduya']);
  });
  it('reads a name with & in it, and no name in what is left of HTML', () => {
    expect(speakers(['“We row,” said B&Q.'])).toEqual(['B&Q']);
    const { people } = readStory(view('The friends of Carrow&nbsp;Head met. Oduya rowed to Carrow&nbsp;Head.'));
    expect(people.map(({ name }) => name).filter((name) => name.includes('&'))).toEqual([]);
  });
  it('credits nobody where the story says that it was someone', () => {
    expect(speakers(['On the wall someone had written: “Row home, all of you.”'])).toEqual([null]);
  });
  it('names somebody unnamed without what the story tells of them, but with the wish for no name', () => {
    expect(speakers(['A treasurer who took more than £200 from a fund said: “We row.”'])).toEqual(['A treasurer']);
    expect(speakers(['“We row,” said a trader who would not give her name.'])).toEqual(['a trader who would not give her name']);
  });
  it('reads “it” as the notice that the sentence before brought', () => {
    expect(speakers(['The diocese said no. A handwritten notice hung in the porch. “Row for the roof,” it read.'])).toEqual([
      'A handwritten notice',
    ]);
  });
  it('carries a run-on quotation over to its speaker', () => {
    expect(speakers(['“We row,” said Ines Oduya. “We sail.', '“We swim.”'])).toEqual(['Ines Oduya', 'Ines Oduya', 'Ines Oduya']);
  });
  it('reads a pronoun as the person named before', () => {
    expect(speakers(['Ines Oduya runs the ferry.', '“We row,” she said.'])).toEqual(['Ines Oduya']);
  });
  it('reads a pronoun as somebody unnamed whom the paragraph has just brought', () => {
    expect(
      speakers(['“We row,” said Ines Oduya.', 'A retired driver thanked the board in tears. “I have no heat,” she told them.']),
    ).toEqual(['Ines Oduya', 'A retired driver']);
  });
  it('names somebody unnamed by the words as written', () => {
    expect(speakers(['“We row,” said a neighbour.'])).toEqual(['a neighbour']);
  });
  it('numbers the speakers as the story brings them, unnamed ones too', () => {
    const { speakers: all, quotes } = attribute(view('“We row,” said a neighbour.', '“We sail,” said Ines Oduya.'));
    expect(all.map((s) => [s.id, s.name])).toEqual([
      ['p1', 'a neighbour'],
      ['p2', 'Ines Oduya'],
    ]);
    expect(quotes.map((q) => q.speaker)).toEqual(['p1', 'p2']);
  });
  it('credits nobody where the speaker cannot talk', () => {
    const lists = { things: ['Plasticine'] };
    const result = attribute(view('Ines Oduya runs the ferry.', 'Plasticine told a packed meeting that it was late. “We row,” she said.'), {
      lists,
    });
    expect(result.quotes[0]!.speaker === null || result.quotes[0]!.confidence < 0.6).toBe(true);
  });
  it('lets a person’s correction override and feed what follows', () => {
    const lines = ['“We row,” said Ines Oduya. “We sail.', '“We swim.”'];
    const first = attribute(view(...lines)).quotes[1]!;
    const confirmed = [{ start: first.start, end: first.end, speakerName: 'Tom Varga' }];
    expect(speakers(lines, { confirmed })).toEqual(['Ines Oduya', 'Tom Varga', 'Tom Varga']);
  });
  it('names a verb of several words as a verb', () => {
    expect(attribute(view('“We row,” Ines Oduya had told reporters.')).quotes[0]!.evidence).toMatch(
      /“Ines Oduya” is the subject of “had told”/,
    );
  });
  it('says which words decided', () => {
    const [quote] = attribute(view('“We row,” Ines Oduya said.')).quotes;
    expect(quote!.evidence).toContain('Ines Oduya');
    expect(quote!.evidence).toContain('said');
    expect(quote!.mention?.text).toBe('Ines Oduya');
  });
  it('gives the same answer twice', () => {
    const lines = ['“We row,” said Ines Oduya. She called it “a start”.'];
    expect(attribute(view(...lines))).toEqual(attribute(view(...lines)));
  });
});

describe('the register of a story', () => {
  const people = (...lines: string[]) => readStory(view(...lines)).people;
  it('joins short forms, titles and initials to one person', () => {
    const all = people('Ferry captain Ines Oduya spoke.', 'Ms. Oduya said no. Oduya said yes.');
    expect(all.map((p) => p.name)).toEqual(['Ines Oduya']);
    expect(all[0]).toMatchObject({ surname: 'Oduya', given: 'Ines', role: 'Ferry captain', organisation: false });
    expect(all[0]!.mentions).toHaveLength(3);
  });
  it('keeps two people of one surname apart', () => {
    expect(people('Karen Varga spoke.', 'Peter Varga said no.').map((p) => p.name)).toEqual(['Karen Varga', 'Peter Varga']);
  });
  it('reads role and affiliation from the text', () => {
    expect(people('Ines Oduya, a spokeswoman for Norwood Ferries, said no.')[0]).toMatchObject({
      role: 'spokeswoman for Norwood Ferries',
      affiliation: 'Norwood Ferries',
    });
  });
  it('joins a body and its letters', () => {
    const all = people('The Ellan Rowing Association spoke. The ERA said no.');
    expect(all.map((p) => [p.name, p.organisation])).toEqual([['Ellan Rowing Association', true]]);
  });
});
