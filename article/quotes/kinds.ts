import type { QuoteKind } from '../model';
import type { QuotePlace, Scene } from './rank';

/**
 * What a quotation is: `direct` for a saying set off from the sentence or a sentence of its own, `partial` for a fragment that the
 * sentence needs, `scare` for words that nobody is credited with and that are no sentence (a title, a nickname, a word at arm's length).
 */
export function kindOf(place: QuotePlace, scene: Scene, spoken: boolean): QuoteKind {
  const { quote } = place;
  const capital = /^[\s….([‘'-]*[\p{Lu}\p{N}$£€#@]/u.test(quote.text);
  const tokens = scene.sentences[place.sentence]?.tokens ?? [];
  const before = tokens[place.token - 1];
  const setOff = place.endMark === 'comma' || place.where === 'alone' || place.endMark === 'ask';
  const led = before !== undefined && /^[:,]$/.test(before.text);
  const whole = (capital || quote.continues !== null) && (setOff || place.endMark === 'stop' || led || quote.openEnded);
  const resumed = place.where === 'last' && led && place.endMark === 'stop' && tokens.slice(0, place.token).some((t) => t.tag === 'Q');
  const direct =
    whole ||
    resumed ||
    (place.endMark === 'comma' && place.where === 'first' && place.words > 2) ||
    (capital && place.words > 5 && place.where !== 'mid');
  const titled = (quote.text.match(/\p{L}{4,}/gu) ?? []).every((w) => /^\p{Lu}/u.test(w));
  if (!spoken && !(direct && place.words > 3 && !titled)) return 'scare';
  return direct ? 'direct' : 'partial';
}
