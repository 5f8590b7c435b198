import type { Session } from '../session';
import type { Chord, KeyPlace } from './list';
import { commands, runCommand, type Command } from './run';

type Key = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  getModifierState?(name: string): boolean;
};

/** Letters go by what is written on the key where that is a Latin letter, so that other layouts keep their own; all else by its place. */
function sameKey(event: Key, code: string): boolean {
  if (!code.startsWith('Key')) return event.code === code || (code === 'Enter' && event.code === 'NumpadEnter');
  return /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() === code.slice(3) : event.code === code;
}

/** Whether a key press is this chord. AltGraph types characters and is never part of one. */
export function matches(event: Key, chord: Chord, platform: string): boolean {
  const mac = platform === 'darwin';
  if (chord.on && (chord.on === 'mac') !== mac) return false;
  if (event.getModifierState?.('AltGraph')) return false;
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  return mod === !!chord.mod && !other && event.altKey === !!chord.alt && event.shiftKey === !!chord.shift && sameKey(event, chord.code);
}

const TEXT_FIELD = 'input:not([type=checkbox]):not([type=radio]), textarea, select';
const around = (target: EventTarget | null, selector: string): Element | null =>
  target && 'closest' in target ? (target as Element).closest(selector) : null;
const inTextField = (target: EventTarget | null): boolean => around(target, TEXT_FIELD) !== null;
const inPage = (target: EventTarget | null): boolean => around(target, '[contenteditable=true]') !== null;
const placeOf = (target: EventTarget | null): string | null => around(target, '[data-keys]')?.getAttribute('data-keys') ?? null;

/** With a modifier these delete and move by words where somebody types. */
const isEditingKey = ({ code, shift }: Chord): boolean => !shift && (code === 'Delete' || code === 'Backspace');

function readsHere(command: Command, chord: Chord, target: EventTarget | null): boolean {
  const place: KeyPlace = command.where;
  if (place === 'anywhere') return true;
  if (place === 'page') return !inTextField(target);
  if (place === 'quotes') return !inPage(target) && !(isEditingKey(chord) && inTextField(target));
  const plain = !chord.mod && !chord.alt;
  return placeOf(target) === place && !(plain && inTextField(target));
}

/** The command that a key press means here. */
export function commandFor(event: Key, target: EventTarget | null, platform: string): Command | undefined {
  return commands.find((command) => command.keys.some((chord) => matches(event, chord, platform) && readsHere(command, chord, target)));
}

const isModal = (session: Session): boolean => ['export', 'palette', 'settings'].includes(session.get().dialog ?? '');
/** What still works over an open dialog. */
const OVER_DIALOGS = new Set(['copy-export', 'palette', 'settings', 'export', 'save', 'next-finding', 'previous-finding']);

/**
 * Reads every key of a window and gives the way to stop. Chords with a modifier and function keys are read before anything else sees them; the single
 * keys of a card after its own fields, which keep them by preventing the default.
 */
export function listenForKeys(session: Session, target: Window): () => void {
  const platform = session.bridge.platform;
  const handle = (event: KeyboardEvent, early: boolean) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandFor(event, event.target, platform);
    if (!command) return;
    const global = ['anywhere', 'page', 'quotes'].includes(command.where);
    if (global !== early || (global && isModal(session) && !OVER_DIALOGS.has(command.id))) return;
    event.preventDefault();
    event.stopPropagation();
    runCommand(session, command.id);
  };
  const capture = (event: KeyboardEvent) => handle(event, true);
  const bubble = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && cardDigit(session, event)) return event.preventDefault();
    if (!event.defaultPrevented && event.code === 'Escape' && escape(session)) return event.preventDefault();
    handle(event, false);
  };
  target.addEventListener('keydown', capture, true);
  target.addEventListener('keydown', bubble);
  return () => {
    target.removeEventListener('keydown', capture, true);
    target.removeEventListener('keydown', bubble);
  };
}

/** 1-9 in a finding's card applies that fix. */
function cardDigit(session: Session, event: KeyboardEvent): boolean {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  if (!digit || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const { currentFinding, findings } = session.get();
  if (placeOf(event.target) !== 'finding-card' || inTextField(event.target) || !currentFinding) return false;
  const n = Number(digit) - 1;
  if (!findings.find((finding) => finding.id === currentFinding)?.fixes[n]) return false;
  session.actions.applyFix(currentFinding, n);
  return true;
}

/** Esc closes what is on top: the card, the dialog, the strip, the banner. */
function escape(session: Session): boolean {
  const state = session.get();
  if (state.card) session.actions.closeCard();
  else if (state.dialog) session.actions.setDialog(null);
  else if (state.strip) session.actions.dismissStrip();
  else if (state.banner) session.actions.dismissBanner();
  else return false;
  return true;
}

/** Runs what the native menu asks for. */
export const listenToMenu = (session: Session): (() => void) => session.bridge.on('menu:command', ({ id }) => runCommand(session, id));
