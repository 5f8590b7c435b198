import type { View } from '../model';
import { BODY_NOUNS, isPersonNoun, VOICE_NOUNS } from './words/bodies';
import { isDemonym, PLACES } from './words/places';
import { knownFrom, type Lists } from './people/kind';
import type { Reading, ReportingSubject, SpeechVerdict } from './reading';

const yes = (reason: string): SpeechVerdict => ({ can: 'yes', reason });
const no = (reason: string): SpeechVerdict => ({ can: 'no', reason });
const unsure = (reason: string): SpeechVerdict => ({ can: 'unsure', reason });

/**
 * Whether the subject of a verb of speech can talk: people, bodies, places that speak for a government, nouns for people can;
 * `no` only where a list or the story itself says that it is a thing.
 */
export function canSpeak(subject: ReportingSubject, reading: Reading, view: View, lists?: Lists): SpeechVerdict {
  const known = knownFrom(lists);
  const { text, type } = subject;
  const bare = text.replace(/^(?:the|a|an)\s+/i, '');
  const whole = bare.toLowerCase();
  const last = whole.split(/\s+/).at(-1)!;
  if (type === 'pronoun')
    return /^(?:it|that|this|which)$/.test(whole) ? unsure('a pronoun for a thing or a body') : yes('a pronoun for a person');
  if (known.things.has(whole) && !surnamed(reading, bare)) return no(`“${bare}” is no person and no body`);
  const person = reading.people.find((p) => p.id === subject.person);
  if (person && !person.organisation) {
    if (person.given || person.role || person.mentions.some((m) => m.form === 'titled'))
      return yes(`${person.name} is a person of the story`);
    if (known.surnames.has(whole)) return yes(`${bare} is a surname`);
    return isCapital(bare) ? strangers(bare, reading, view) : unsure('a name the story does not explain');
  }
  if (person) return yes(`${person.name} is a body that speaks`);
  if (PLACES.has(whole) || known.places.has(whole)) return yes(`${bare} speaks for its government`);
  if (known.bodies.has(whole) || BODY_NOUNS.has(last) || known.bodyWords.has(last)) return yes(`${bare} is a body that speaks`);
  if (isDemonym(bare) || isPersonNoun(last) || VOICE_NOUNS.has(last) || known.speakingNouns.has(last))
    return yes(`${bare} means people or what they wrote`);
  if (known.thingWords.has(last)) return no(`“${bare}” is the name of a thing`);
  if (type === 'other' && isCapital(bare)) return strangers(bare, reading, view);
  return unsure('nothing in the story tells what this is');
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const surnamed = (reading: Reading, word: string): boolean =>
  reading.people.some((p) => !p.organisation && p.given !== undefined && p.surname === word);

/** A single capitalised word that the story never introduces. */
function strangers(word: string, reading: Reading, view: View): SpeechVerdict {
  if (reading.people.some((p) => p.name !== word && p.name.split(' ').includes(word))) return yes(`${word} is part of a name in the story`);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (new RegExp(`${escaped}['’]s? (?:spokes|chief|director|president|boss|headquarters|staff|lawyers?)`, 'u').test(view.text))
    return yes(`${word} has people who speak for it`);
  return unsure(`the story does not say who or what ${word} is`);
}
