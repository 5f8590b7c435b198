import type { Lists } from '../check';
import { noPersonsOf } from './no-persons';

/** A listed brand or thing that stands where only a person can. Offsets are UTF-16 into the block. */
export interface PersonSlot {
  start: number;
  word: string;
  /** It tells only while nobody else is named before it in the paragraph, and of places that open a sentence or own something (“Diwali’s office said that she”). */
  alone?: true;
}

const NAME = '(?<word>\\p{Lu}[\\p{L}&+-]+(?: \\p{Lu}[\\p{L}&+-]+)?)';
const NEAREST = `wife|husband|widow|widower|fianc[ée]e?|girlfriend|boyfriend|mother|father|mum|mom|dad|parents|son|daughter|sons|daughters|children|brother|sister|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|twin`;
const OF_THE_BODY = `hands?|voice|face|eyes?|hair|legs?|knees?|arms?|elbow|shoulders?|ankle|wrist|hip|heart|chest|throat|skull|injur(?:y|ies)|wounds?|tears|smile|body|blood`;
const OF_A_LIFE = `childhood|birthday|funeral|death|birth|marriage|wedding|divorce|bedroom|kitchen|grave|diary|passport|salary|bonus|predecessor|lawyers?|attorney|barrister|solicitor|doctor|hairdresser|neighbou?rs?|room-?mate|team-?mates?|classmates?|schoolfriend|testimony|confession|arrest|bail|maiden name`;
const BEHIND: readonly string[] = [
  `[’']s? (?:late |own |then |elder |older |younger |eldest |youngest |former |left |right |first |second |ex-)*(?:${NEAREST}|${OF_THE_BODY}|${OF_A_LIFE})(?!\\p{L})`,
  `, (?:aged )?\\d{2},`,
  `, (?:a|an|the) (?:\\d{2}-year-old|father|mother|grandmother|grandfather|widow|married)(?!\\p{L})`,
  ` (?:\\p{Ll}+ly )?(?:smiled|laughed|nodded|shrugged|grinned|wept|cried|sighed|blushed|winced|frowned|limped|sobbed|giggled|shivered|fainted|married|wed|retired|grew up|was born|was raised|was arrested|was handcuffed|was jailed|was taken to hospital|woke up|sat down|stood up|took the stand)(?!\\p{L})`,
  ` (?:has|had|have) (?:not |never |always |rarely |seldom |once |also |since )*(?:spoken (?:to|with)|met with|married|apologi[sz]ed to|lived (?:in|at|with|there)|forgiven|been (?:arrested|jailed|married|born|handcuffed|sentenced to|in hospital|in custody|unwell|ill))(?!\\p{L})`,
];
const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Councillor|Sgt|Sergeant|Const|PC|Rev|Prof|Professor|Judge|Detective|Superintendent|Pastor|Coach|Nurse|Officer)';
/** What somebody’s people say of him or her. */
const OFFICE = `[’']s? (?:office|staff|team|campaign|secretary|assistant|aides?|spokes(?:man|woman|person)) (?:\\p{Ll}+ly |later |also )?(?:said|confirmed|added|says|announced)(?: that)? (?:she|he)(?!\\p{L})`;
const OWNS_OFFICE = new RegExp(`(?:^|(?<=[.?!]["”’]? ))${NAME}(?=${OFFICE})`, 'gu');
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}@#’'-] ?)${NAME}(?=${BEHIND.join('|')})`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})${TITLE}\\.? )${NAME}(?!\\p{L})`, 'gu'),
];

/** All places of a block's text where a name of the lists `brands`, `firms` and `things` has an age, a title, a relative, a body or a life of its own. */
export function personSlots(text: string, lists: Lists): PersonSlot[] {
  const names = noPersonsOf(lists);
  const found = (form: RegExp): PersonSlot[] => slotsOf(form, text, names);
  const owners = text.includes('he ') ? found(OWNS_OFFICE) : [];
  return [...FORMS.flatMap(found), ...owners.map((slot): PersonSlot => ({ ...slot, alone: true }))];
}

const slotsOf = (form: RegExp, text: string, names: ReadonlySet<string>): PersonSlot[] =>
  [...text.matchAll(form)].flatMap((match): PersonSlot[] => {
    const word = match.groups!.word!;
    return names.has(word.toLowerCase()) ? [{ start: match.index, word }] : [];
  });
