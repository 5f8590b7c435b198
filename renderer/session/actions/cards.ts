import { Transforms } from 'slate';
import type { Actions } from '../contract';
import type { Desk } from '../desk';
import { findingPlace, holds, quotePlace } from '../navigation';
import { caretOf } from './caret';
import { leavePage } from './window';

type Part = Pick<Actions, 'openCard' | 'openSpeakerForm' | 'showSources' | 'closeCard'>;

export function cardActions(desk: Desk): Part {
  return {
    openCard: (card, id) => {
      const { findings, quotes, currentFinding, currentQuote } = desk.get();
      const caret = caretOf(desk);
      if (card === 'finding') {
        const here = id ?? findings.find((finding) => holds(findingPlace(finding), caret))?.id ?? currentFinding;
        if (!here) return desk.actions.announce('Nothing to fix here');
        leavePage(desk);
        desk.actions.selectFinding(here);
        desk.set({ card, tab: 'findings' });
      } else {
        const here = id ?? currentQuote ?? quotes.find((quote) => holds(quotePlace(quote), caret))?.id;
        if (!here) return desk.actions.announce('No quote here');
        leavePage(desk);
        desk.actions.selectQuote(here);
        desk.set({ card, tab: 'quotes' });
      }
    },
    openSpeakerForm: () => {
      const { quotes, currentQuote } = desk.get();
      const caret = caretOf(desk);
      const quote = quotes.find(({ id }) => id === currentQuote) ?? quotes.find((one) => holds(quotePlace(one), caret));
      if (!quote?.speaker) return desk.actions.announce('Choose a quote with a speaker first');
      leavePage(desk);
      desk.set({ card: 'speaker', currentQuote: quote.id, tab: 'quotes' });
    },
    showSources: () => {
      leavePage(desk);
      desk.set({ card: 'sources', ...(desk.get().tab === 'changes' ? { tab: 'quotes' } : {}) });
    },
    closeCard: () => {
      desk.set({ card: null });
      if (desk.editor.selection) Transforms.collapse(desk.editor, { edge: 'start' });
      desk.actions.focusPage();
    },
  };
}
