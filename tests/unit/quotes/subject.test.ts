import { describe, expect, it } from 'vitest';
import { doubleMarks } from '../../../article/quotes/find/marks';
import { pairMarks } from '../../../article/quotes/find/pieces';
import { parseBlock } from '../../../article/quotes/parse';

/** The subjects of a text's verbs, as "verb <- subject". */
function subjects(text: string): string[] {
  const holes = pairMarks(text, doubleMarks(text), false).map((p) => ({ ...p, text: text.slice(p.start, p.end) }));
  return parseBlock(text, holes).flatMap(({ tokens, clauses, inside }) =>
    inside >= 0
      ? []
      : clauses.map((c) => {
          const words = (from: number, to: number): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
          return `${tokens[c.verb.main]!.text} <- ${c.subject ? words(c.subject.from, c.subject.to) : '-'}`;
        }),
  );
}

const CASES: [text: string, expected: string][] = [
  ['Oduya said the road was closed.', 'said <- Oduya'],
  ['“We are done,” Oduya said.', 'said <- Oduya'],
  ['Last year county engineer Ines Oduya said it was closed.', 'said <- county engineer Ines Oduya'],
  ['Islanders on Ellan say that a 19 per cent rise hurts.', 'say <- Islanders'],
  ['The hall filled when somebody at the back shouted “Shame!”', 'shouted <- somebody'],
  ['Oduya said stock had grown and called it “fine”.', 'called <- Oduya'],
  ['Oduya said the firm had grown and called it “fine”.', 'called <- the firm'],
  ['“We are done,” said Oduya.', 'said <- Oduya'],
  ['“We are done,” she said.', 'said <- she'],
  ['“We are done,” said the mayor of Ellan.', 'said <- the mayor'],
  ['“We are done,” Ines Oduya, the mayor of Ellan, told reporters.', 'told <- Ines Oduya'],
  ['“We are done,” Ines Oduya, who lives in Ellan, told the court.', 'told <- Ines Oduya'],
  ['Ines Oduya, 46, said “no.”', 'said <- Ines Oduya'],
  ['Rep. Ines Oduya (R-Ellan) said “no.”', 'said <- Rep. Ines Oduya'],
  ['A spokesman for Oduya said “no.”', 'said <- A spokesman'],
  ['A spokeswoman for the Ministry of Ferries said “no.”', 'said <- A spokeswoman'],
  ['Oduya, in a speech on Monday, said “no.”', 'said <- Oduya'],
  ['Oduya, speaking in Ellan, said “no.”', 'said <- Oduya'],
  ['Oduya later said “no.”', 'said <- Oduya'],
  ['Oduya has repeatedly said “no.”', 'said <- Oduya'],
  ['Oduya on Monday said “no.”', 'said <- Oduya'],
  ['Oduya went to Ellan and said “no.”', 'said <- Oduya'],
  ['Oduya left the room, adding that it was “cold.”', 'adding <- Oduya'],
  ['Speaking to the council, Oduya called it “cold.”', 'called <- Oduya'],
  ['Oduya and Varga said “no.”', 'said <- Oduya'],
  ['Oduya met Varga, and Keita said “no.”', 'said <- Keita'],
  ['Oduya said Varga had called it “cold.”', 'called <- Varga'],
  ['Oduya said that Varga had called it “cold.”', 'called <- Varga'],
  ['A report released Monday by the board said “no.”', 'said <- A report'],
  ['Those interviewed said “no.”', 'said <- Those'],
  ['The trust, which runs the ferry, said “no.”', 'said <- The trust'],
  ['The man who drove the bus said “no.”', 'said <- The man'],
  ['The road is closed, said Oduya.', 'said <- Oduya'],
  ['The road is closed, Oduya said.', 'said <- Oduya'],
  ['When she came, Oduya said “no.”', 'said <- Oduya'],
  ['After Oduya spoke, Varga said “no.”', 'spoke <- Oduya'],
  ['After Oduya spoke, Varga said “no.”', 'said <- Varga'],
  ['As Oduya told the board, it is “cold.”', 'told <- Oduya'],
  ["Oduya's aide Tom Varga said “no.”", "said <- Oduya's aide Tom Varga"],
  ['County engineer Ines Oduya said “no.”', 'said <- County engineer Ines Oduya'],
  ['“Why now?” asked Oduya.', 'asked <- Oduya'],
  ['“Why now?” Oduya asked.', 'asked <- Oduya'],
  ['“Stop!” shouted a boy.', 'shouted <- a boy'],
  ['“It is,” Oduya says, “a long road.”', 'says <- Oduya'],
  ['“It is,” says Oduya, “a long road.”', 'says <- Oduya'],
  ['Police said “no.”', 'said <- Police'],
  ['Critics say it is “cold.”', 'say <- Critics'],
  ['Some said it was “cold.”', 'said <- Some'],
  ['Oduya did not say “no.”', 'say <- Oduya'],
  ['Oduya would say only that it was “cold.”', 'say <- Oduya'],
  ['Oduya refused to say “no.”', 'say <- Oduya'],
  ['Oduya tweeted: “no.”', 'tweeted <- Oduya'],
  ['In a statement, Oduya wrote: “no.”', 'wrote <- Oduya'],
  ['In a statement Oduya wrote: “no.”', 'wrote <- Oduya'],
  ['Its parent company, Norwood Ferries, said: “no.”', 'said <- Its parent company'],
  ['The mayor, Ines Oduya, said “no.”', 'said <- The mayor'],
  ['Oduya – a former nurse – said “no.”', 'said <- Oduya'],
  ['Oduya, a former nurse who lives in Ellan, said “no.”', 'said <- Oduya'],
  ['Oduya testified that it was “cold.”', 'testified <- Oduya'],
  ['“No,” quipped Oduya.', 'quipped <- Oduya'],
  ['Even a top Ellan strategist said Varga would leave, calling it “cold.”', 'calling <- a top Ellan strategist'],
  ['The retired surgeon gave no reasons, saying it was “cold.”', 'saying <- The retired surgeon'],
  ['As Oduya attacked Varga, the visitors chanted, “Out!”', 'chanted <- the visitors'],
  ['One news account described it as “cold.”', 'described <- One news account'],
  ['“No,” said the 46-year-old.', 'said <- the 46-year-old'],
  ['“No,” a voice in the hall says.', 'says <- a voice'],
  ['Oduya praised the plan but said it was “cold.”', 'said <- Oduya'],
  ['Asked whether it was true, Oduya said “no.”', 'said <- Oduya'],
  ['“No,” Oduya told a packed meeting, “never.”', 'told <- Oduya'],
  ['Gráinne Ó Briain said “no.”', 'said <- Gráinne Ó Briain'],
  ['Secretary of Ferries Ines Oduya said “no.”', 'said <- Secretary of Ferries Ines Oduya'],
  ['Oduya last week said it was “cold.”', 'said <- Oduya'],
  ['An email sent by Varga on Tuesday night warned of “cold.”', 'warned <- An email'],
  ['“No,” said former secretary of state Ines Oduya.', 'said <- former secretary of state Ines Oduya'],
  ['“No,” said undecided Ellan voter Ines Oduya.', 'said <- undecided Ellan voter Ines Oduya'],
  ['“No,” said Oduya’s chief of staff, Tom Varga.', 'said <- Oduya’s chief'],
  ['The islanders were quick to answer, with Oduya calling it “cold.”', 'calling <- Oduya'],
  ['Oduya, of Mill Lane, Ellan, said “no.”', 'said <- Oduya'],
  ['“No,” Oduya, 30, of Mill Lane, Ellan, who was among those polled, said.', 'said <- Oduya'],
  ['Oduya, a pollster who is working with Norwood Ferries, a small firm, said it was “cold.”', 'said <- Oduya'],
  ['Oduya, the host of the show “Late Tide,” called it “cold.”', 'called <- Oduya'],
  ['Oduya held up a sign saying “No.”', 'saying <- a sign'],
  ['Critics of the plan, however, say it is “cold.”', 'say <- Critics'],
  ['“No,” read the sign, which was new.', 'read <- the sign'],
  ['Oduya, Ellan’s sitting mayor, repeated that it was “cold.”', 'repeated <- Oduya'],
  ['A person close to the company said it was “cold.”', 'said <- A person'],
  ['About four in 10 said they were “cold.”', 'said <- four'],
  ['Oduya, who coined the word, once said, “No.”', 'said <- Oduya'],
  ['In Ellan, after winning the vote in May, Ines Oduya, said, “No.”', 'said <- Ines Oduya'],
  ['The clash came on Monday, when walkers stopped a bus, shouting “no.”', 'shouting <- walkers'],
  ['Oduya rose when walkers stopped a bus, shouting “no.”', 'shouting <- Oduya'],
  ['“No more,” reads a Wednesday editorial in the Ellan Post.', 'reads <- a Wednesday editorial'],
  ['“No more,” reads a tile above the stove.', 'reads <- a tile'],
  ['A bedsheet hung from the balcony declared: “No.”', 'declared <- A bedsheet'],
  ['Among them is Ines Oduya, who rowed.', 'is <- Ines Oduya'],
  ['The co-op said in a statement that it was “cold.”', 'said <- The co-op'],
  ['As Oduya, the ferryman, put it: “No.”', 'put <- Oduya'],
];

describe('the subject of a verb', () => {
  it.each(CASES)('in %s is found: %s', (text, expected) => {
    expect(subjects(text)).toContain(expected);
  });
});
