import { Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { rangeAt } from '../../editor/core';
import type { Actions } from '../contract';
import type { Desk } from '../desk';

type Part = Pick<
  Actions,
  | 'setTab'
  | 'groupFindings'
  | 'orderQuotes'
  | 'setDialog'
  | 'setSetting'
  | 'dismissStrip'
  | 'dismissBanner'
  | 'announce'
  | 'goTo'
  | 'focusPage'
  | 'light'
>;

export function windowActions(desk: Desk): Part {
  return {
    setTab: (tab) => desk.set({ tab }),
    groupFindings: (grouping) => {
      desk.set({ grouping });
      desk.actions.announce(grouping === 'kind' ? 'Findings by kind' : 'Findings by place');
    },
    orderQuotes: (quoteOrder) => {
      desk.set({ quoteOrder });
      desk.actions.announce(quoteOrder === 'speaker' ? 'Quotes by speaker' : 'Quotes in story order');
    },
    setDialog: (dialog) => {
      const before = desk.get().dialog;
      desk.set({ dialog, ...(dialog ? { card: null } : {}) });
      if (dialog === null && before !== null) desk.actions.focusPage();
    },
    setSetting: (key, value) => {
      const settings = { ...desk.get().settings, [key]: value };
      desk.set({ settings });
      desk.refresh();
      void desk.bridge.ask('settings:write', settings).then((answer) => {
        if (!answer.ok) desk.set({ banner: { level: 'warning', text: answer.message, detail: 'They hold until you close Copydesk.' } });
      });
    },
    dismissStrip: () => desk.set({ strip: false }),
    dismissBanner: () => desk.set({ banner: null }),
    // the same words again are heard only where something changed: a space that nobody sees
    announce: (text) => desk.set({ announcement: text === desk.get().announcement ? `${text}\u00a0` : text }),
    goTo: (start, end = start) => {
      const { view } = desk.get();
      const { editor } = desk;
      leaveArrived(desk);
      Transforms.select(editor, rangeAt(desk.get().blocks, view, start, end));
      scrollToSelection(desk);
    },
    focusPage: () => {
      if (!desk.get().story) return;
      if (leaveArrived(desk)) setTimeout(() => focus(desk), DRAWN);
      else focus(desk);
    },
    light: ({ finding, quote, change }) => {
      if (finding) desk.set({ currentFinding: finding });
      if (quote) desk.set({ currentQuote: quote });
      if (change) desk.set({ currentChange: change });
    },
  };
}

/**
 * Lets go of the focus before a card takes it. React holds events back while it draws, so that the page would not learn of a field
 * that takes the focus there, and would take it back with the selection.
 */
export function leavePage(desk: Desk): void {
  try {
    ReactEditor.blur(desk.editor);
  } catch {
    return;
  }
}

/** How long Slate waits for a change to be drawn before it takes the focus. Milliseconds. */
const DRAWN = 10;

/** The story as it arrived cannot be worked on: what goes to a place of the story shows that again. True where it was away. */
function leaveArrived(desk: Desk): boolean {
  const { showChanges, changesView } = desk.get();
  if (!showChanges || changesView !== 'arrived') return false;
  desk.set({ changesView: 'marked' });
  return true;
}

/**
 * Gives the page the focus, after a change once it is drawn: not where a card or dialog was opened in between, which Slate's own waiting would take it from.
 * The page may not be drawn at all: in tests, and before the first frame.
 */
function focus(desk: Desk): void {
  if (desk.editor.operations.length > 0) {
    setTimeout(() => {
      const { card, dialog } = desk.get();
      if (!card && !dialog) focus(desk);
    }, DRAWN);
    return;
  }
  try {
    ReactEditor.focus(desk.editor);
  } catch {
    return;
  }
}

/** Brings the selected words to the middle of the page where they are out of sight. */
function scrollToSelection({ editor }: Desk): void {
  const { selection } = editor;
  if (!selection || typeof document === 'undefined') return;
  try {
    const range = ReactEditor.toDOMRange(editor, selection);
    const box = range.getBoundingClientRect();
    const element = range.startContainer.parentElement;
    if (element && (box.top < 120 || box.bottom > window.innerHeight - 160)) element.scrollIntoView({ block: 'center' });
  } catch {
    return;
  }
}
