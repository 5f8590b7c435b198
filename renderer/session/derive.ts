import type { Attribution } from '../../article/model';
import type { Settings } from '../../electron/ipc';
import type { CheckSettings } from '../worker';
import { matchesOf } from './find-matches';
import { withoutIgnored } from './placed-findings';
import { placeQuotes, type FoundIds } from './placed-quotes';
import { countSpeakers, type Colours } from './register';
import type { PlacedFinding, SessionState } from './state';

/** What the rest follows from. */
export type Known = Pick<SessionState, 'blocks' | 'article' | 'view' | 'settings' | 'find'>;

/** What the engine said last, moved with the text. */
export interface Said {
  raw: readonly PlacedFinding[];
  attribution: Attribution;
  ids: FoundIds;
  colours: Colours;
}

const still = (id: string | null, list: readonly { id: string }[]): string | null => (list.some((item) => item.id === id) ? id : null);

/** What follows from the text, the data and what the engine said: findings, quotations and speakers; what was current stays so while it is there. */
export function derive(state: SessionState, now: Known, { raw, attribution, ids, colours }: Said): Partial<SessionState> {
  const { quotes, register } = placeQuotes(attribution, ids, now);
  const findings = withoutIgnored(raw, now.view, now.article, now.settings);
  const currentFinding = still(state.currentFinding, findings);
  const currentQuote = still(state.currentQuote, quotes);
  const card = (state.card === 'finding' && !currentFinding) || (state.card === 'quote' && !currentQuote) ? null : state.card;
  const find = state.dialog === 'find' ? matchesOf(now.find, now.view, quotes) : now.find;
  return { quotes, findings, speakers: countSpeakers(register, quotes, colours), currentFinding, currentQuote, card, find };
}

/** The part of the settings that the checks go by. */
export const checkSettings = ({ dialect, rules, packs, dictionary, houseDictionary }: Settings): CheckSettings => ({
  ...{ dialect, rules, packs, dictionary, houseDictionary },
});
