import type { View } from '../../model';
import type { Lists } from '../people/kind';
import type { FullReading } from '../read/story-reading';
import { canSpeak } from '../speech';
import type { StoryMention } from './mentions';

/** One capitalised word that nothing in the story or the lists explains. */
const STRANGER = /^\p{Lu}[\p{L}\d-]*$/u;

/** Tells which mentions cannot talk; asked once a mention. */
export function bannedIn(reading: FullReading, view: View, lists: Lists | undefined): (mention: StoryMention) => boolean {
  const known = new Map<StoryMention, boolean>();
  return (mention) => {
    let no = known.get(mention);
    if (no === undefined) {
      const { phrase: text, type, person } = mention;
      const verdict = canSpeak({ text, type, person: person?.id ?? null }, reading, view, lists).can;
      no = verdict === 'no' || (verdict === 'unsure' && type === 'other' && STRANGER.test(text));
      known.set(mention, no);
    }
    return no;
  };
}
