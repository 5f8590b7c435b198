import type { ViewBlock } from '../../model';
import { capitalsOf } from '../text/capitals';
import type { FormSeen } from './consistency';

/** Ways to write one title before a name; every list is one title. Sources: AP and Guardian style on titles. */
const TITLES: readonly (readonly string[])[] = [
  ['Mr.', 'Mr', 'Mister'],
  ['Mrs.', 'Mrs'],
  ['Ms.', 'Ms'],
  ['Messrs.', 'Messrs'],
  ['Dr.', 'Dr', 'Doctor'],
  ['Prof.', 'Prof', 'Professor'],
  ['Sen.', 'Sen', 'Senator'],
  ['Sens.', 'Senators'],
  ['Rep.', 'Rep', 'Representative', 'Congressman', 'Congresswoman'],
  ['Reps.', 'Representatives'],
  ['Gov.', 'Gov', 'Governor'],
  ['Govs.', 'Governors'],
  ['Lt. Gov.', 'Lieutenant Governor', 'Lt. Governor'],
  ['Atty. Gen.', 'Attorney General'],
  ['Pres.', 'President'],
  ['Gen.', 'Gen', 'General'],
  ['Lt. Gen.', 'Lieutenant General'],
  ['Maj. Gen.', 'Major General'],
  ['Brig. Gen.', 'Brigadier General'],
  ['Maj.', 'Major'],
  ['Col.', 'Col', 'Colonel'],
  ['Lt. Col.', 'Lieutenant Colonel'],
  ['Capt.', 'Capt', 'Captain'],
  ['Lt.', 'Lt', 'Lieutenant'],
  ['Sgt.', 'Sgt', 'Sergeant'],
  ['Cpl.', 'Cpl', 'Corporal'],
  ['Adm.', 'Admiral'],
  ['Cmdr.', 'Cdr', 'Commander'],
  ['Rev.', 'Rev', 'Reverend'],
  ['Fr.', 'Fr', 'Father'],
  ['Hon.', 'Hon', 'Honourable', 'Honorable'],
  ['Det.', 'Det', 'Detective'],
  ['Insp.', 'Insp', 'Inspector'],
  ['Supt.', 'Supt', 'Superintendent'],
  ['Cllr.', 'Cllr', 'Councillor'],
  ['Ald.', 'Alderman'],
  ['Sec.', 'Secretary'],
];

/** Different titles of which one person of a story has one only: time or sense decides which. */
const RIVALS: readonly (readonly string[])[] = [
  ['President', 'President-elect'],
  ['Prime Minister', 'Prime Minister-designate'],
  ['Governor', 'Governor-elect'],
  ['Dr.', 'Prof.'],
  ['Dr', 'Prof'],
  ['Dr', 'Professor'],
  ['Mrs.', 'Ms.', 'Miss'],
  ['Mrs', 'Ms', 'Miss'],
];

/**
 * Titles that one rule of a house style governs together, as it stands in short and in full: offices (AP: Gov., Lt. Gov., Rep.,
 * Sen. before a name), ranks, and the point of courtesy titles (American style has it, British has not).
 */
const FAMILIES: readonly (readonly (readonly [short: string, long: string])[])[] = [
  [
    ['Sen.', 'Senator'],
    ['Gov.', 'Governor'],
    ['Rep.', 'Representative'],
    ['Lt. Gov.', 'Lieutenant Governor'],
  ],
  [
    ['Gen.', 'General'],
    ['Col.', 'Colonel'],
    ['Capt.', 'Captain'],
    ['Maj.', 'Major'],
    ['Lt.', 'Lieutenant'],
    ['Sgt.', 'Sergeant'],
    ['Adm.', 'Admiral'],
  ],
  [
    ['Mr.', 'Mr'],
    ['Mrs.', 'Mrs'],
    ['Ms.', 'Ms'],
    ['Dr.', 'Dr'],
    ['Prof.', 'Prof'],
  ],
];

/** Words that are titles only before a person whom the story knows ("General Motors", "Major League", "Father Christmas"). */
export const AMBIGUOUS_TITLES: ReadonlySet<string> = new Set(
  'General Major Father Captain Commander Secretary President Representative Representatives Private Colonel Doctor Reverend Professor Detective Inspector Superintendent Mister Miss Gen Col Hon Det Fr Rev Rep Lt'.split(
    ' ',
  ),
);

/** Where one of these stands before it, the title is the end of a longer one. */
const LONGER =
  /(?:Attorney|Surgeon|Solicitor|Inspector|Secretary|Postmaster|Adjutant|Governor|Lieutenant|Lt\.?|Major|Maj\.|Brigadier|Brig\.|Atty\.|Vice|Deputy|Press|Assistant|Madam|Mr\.?) $/;

const escaped = (word: string): string => word.replace(/[.]/g, '\\$&');
const ALL = [...new Set([...TITLES, ...RIVALS].flat())];
/** The first two letters of every title: where others stand nothing dearer need be asked. */
const HEADS: ReadonlySet<string> = new Set(ALL.map((title) => title.slice(0, 2)));
const longestFirst = ALL.sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*`;
const TITLED = new RegExp(String.raw`(?<![\p{L}\p{N}-])(${longestFirst}) (?=(${NAME}(?: ${NAME}){0,3}))`, 'uy');

/** Every title of a block with the name behind it; titles begin with a capital of English. */
function titlesIn(block: ViewBlock): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const at of capitalsOf(block)) {
    if (at < end || !HEADS.has(block.text.slice(at, at + 2))) continue;
    TITLED.lastIndex = at;
    const match = TITLED.exec(block.text);
    if (!match) continue;
    found.push(match);
    end = at + match[0].length;
  }
  return found;
}

/** A title before a name that may be written in another way, or may be another than the story gives that person. */
export function readTitles(block: ViewBlock): FormSeen[] {
  const { text } = block;
  return titlesIn(block).flatMap((match): FormSeen[] => {
    const [, title = '', name = ''] = match;
    if (LONGER.test(text.slice(Math.max(0, match.index - 14), match.index))) return [];
    const place = { start: match.index, end: match.index + title.length, name: wordsOfName(name) };
    const read = (perPerson: boolean) => (forms: readonly string[]) => ({
      ...place,
      form: title,
      perPerson,
      group: forms.join('/'),
      others: asWritten(forms),
    });
    const families = FAMILIES.flatMap((titles, i) =>
      titles
        .filter((forms) => forms.includes(title))
        .map(([short, long]) => ({
          ...place,
          form: title === short ? 'short' : 'long',
          group: `family ${i}`,
          others: { short, long },
          family: true,
        })),
    );
    return [
      ...TITLES.filter((forms) => forms.includes(title)).map(read(false)),
      ...families,
      ...RIVALS.filter((forms) => forms.includes(title)).map(read(true)),
    ];
  });
}

const asWritten = (forms: readonly string[]): Record<string, string> => Object.fromEntries(forms.map((form) => [form, form]));

/** The words of a capitalised run, without possessives and the full stop that ends a sentence. */
const wordsOfName = (name: string): string[] => name.split(' ').map((word) => word.replace(/[’']s?$|[’']s[.,]?$|\.$/, ''));
