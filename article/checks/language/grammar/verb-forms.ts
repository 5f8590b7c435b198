import { rule } from './slip';

/** Past tense and participle that differ. */
const PAST: Record<string, [base: string, participle: string]> = {
  went: ['go', 'gone'],
  took: ['take', 'taken'],
  gave: ['give', 'given'],
  came: ['come', 'come'],
  became: ['become', 'become'],
  began: ['begin', 'begun'],
  wrote: ['write', 'written'],
  spoke: ['speak', 'spoken'],
  chose: ['choose', 'chosen'],
  knew: ['know', 'known'],
  saw: ['see', 'seen'],
  did: ['do', 'done'],
  drove: ['drive', 'driven'],
  flew: ['fly', 'flown'],
  fell: ['fall', 'fallen'],
  grew: ['grow', 'grown'],
  broke: ['break', 'broken'],
  threw: ['throw', 'thrown'],
  ate: ['eat', 'eaten'],
  rose: ['rise', 'risen'],
  withdrew: ['withdraw', 'withdrawn'],
  ran: ['run', 'run'],
  drank: ['drink', 'drunk'],
  sang: ['sing', 'sung'],
  swam: ['swim', 'swum'],
  rang: ['ring', 'rung'],
  wore: ['wear', 'worn'],
  tore: ['tear', 'torn'],
  swore: ['swear', 'sworn'],
  froze: ['freeze', 'frozen'],
  stole: ['steal', 'stolen'],
  rode: ['ride', 'ridden'],
  shook: ['shake', 'shaken'],
  blew: ['blow', 'blown'],
  hid: ['hide', 'hidden'],
  overcame: ['overcome', 'overcome'],
  undertook: ['undertake', 'undertaken'],
  mistook: ['mistake', 'mistaken'],
  forgave: ['forgive', 'forgiven'],
  forgot: ['forget', 'forgotten'],
  arose: ['arise', 'arisen'],
};
const SAME_PAST: Record<string, string> = {
  led: 'lead',
  told: 'tell',
  kept: 'keep',
  brought: 'bring',
  bought: 'buy',
  built: 'build',
  sent: 'send',
  spent: 'spend',
  sold: 'sell',
  taught: 'teach',
  fought: 'fight',
  paid: 'pay',
  understood: 'understand',
  meant: 'mean',
  made: 'make',
  said: 'say',
  sought: 'seek',
  thought: 'think',
};
const BASE_OF: Record<string, string> = { ...SAME_PAST, ...Object.fromEntries(Object.entries(PAST).map(([past, [base]]) => [past, base])) };

export const verbForm = rule('VerbForm', 'After “could” or “did not” the plain verb, after “have” the participle.', [
  {
    pattern: new RegExp(
      `\\b(?:could|would|should|cannot|can't|couldn't|won't|wouldn't|shouldn't|didn't|did not|doesn't|does not|don't|do not|will not|would not|could not|should not) (?<slip>${Object.keys(
        BASE_OF,
      )
        .filter((w) => w !== 'saw' && w !== 'fell')
        .join('|')})\\b`,
      'dg',
    ),
    instead: ({ groups }) => BASE_OF[groups!.slip!]!,
    message: (right, wrong) => `The plain form belongs here: ‘${right}’, not ‘${wrong}’`,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Hh]as|[Hh]ave|[Hh]ad|[Hh]asn't|[Hh]aven't|[Hh]adn't|'ve) (?:(?:also|never|already|not|since|just|now|even|all|both|always|long|recently|only|ever|once|then|nearly|almost) )?(?<slip>${Object.keys(
        PAST,
      )
        .filter((w) => !['rose', 'saw', 'ate', 'did', 'fell'].includes(w))
        .join('|')})\\b`,
      'dg',
    ),
    instead: ({ groups }) => PAST[groups!.slip!]![1],
    message: (right, wrong) => `The participle belongs here: ‘${right}’, not ‘${wrong}’`,
  },
  {
    // “the urn was ran until dawn”
    pattern: new RegExp(
      `\\b(?:[Ww]as|[Ww]ere|[Bb]een|[Bb]eing|is|are|wasn't|weren't) (?:(?:also|never|already|not|since|just|now|then|even) )?(?<slip>${Object.keys(
        PAST,
      )
        .filter((w) => !['rose', 'saw', 'ate', 'did', 'fell', 'broke', 'went', 'came', 'became', 'arose', 'hid', 'spoke'].includes(w))
        .join('|')})\\b`,
      'dg',
    ),
    instead: ({ groups }) => PAST[groups!.slip!]![1],
    message: (right, wrong) => `The participle belongs here: ‘${right}’, not ‘${wrong}’`,
  },
]);
