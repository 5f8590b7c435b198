import { PLAIN_VERBS } from './plain-verbs';
import { oneOf, rule } from './slip';

/** Verbs behind which another one takes “to”. */
const TAKES_TO =
  oneOf(`refused refuses agreed agrees decided decides managed manages failed fails wanted wants hoped hopes tried tries vowed promised threatened pledged declined attempted
  intended intends able unable willing unwilling hoping trying refusing seeking agreeing wanting planning threatening struggled struggles supposed`);
/** What follows shows that the second word is a verb. */
const OBJECT = `(?= (?:them|him|her|it|us|me|the|his|its|their|a|an|anyone|anything|everyone)\\b)`;
const VERBS = PLAIN_VERBS.filter(
  (verb) =>
    !['do', 'drive', 'wait', 'estimate', 'secure', 'mean', 'escape', 'cry', 'complete', 'separate', 'welcome', 'drink', 'save'].includes(
      verb,
    ),
).join('|');

export const missingTo = rule('MissingTo', 'A “to” is missing between two verbs (“refused to leave them”).', [
  {
    pattern: new RegExp(`\\b${TAKES_TO} (?<slip>(?:${VERBS})${OBJECT}|be)\\b`, 'dg'),
    instead: ({ groups }) => `to ${groups!.slip!}`,
    message: (right) => `‘to’ is missing here: ‘${right}’`,
  },
]);
