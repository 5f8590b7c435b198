import type { Chord } from '../../../renderer/commands/list';

const NAMES: Record<string, string> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Minus: '-',
  Equal: '=',
  Semicolon: ';',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};

/** A chord as Electron's menus write it ("CmdOrCtrl+Shift+K"). */
export function acceleratorOf(chord: Chord): string {
  const key = NAMES[chord.code] ?? chord.code.replace(/^(Key|Digit)/, '');
  return [chord.mod ? 'CmdOrCtrl' : '', chord.alt ? 'Alt' : '', chord.shift ? 'Shift' : '', key].filter(Boolean).join('+');
}

/** The chord that a menu shows for a command on this system: the first that exists there; undefined when it has none. */
export function shownChord(chords: readonly Chord[], mac: boolean): Chord | undefined {
  return chords.find((chord) => chord.on === undefined || (chord.on === 'mac') === mac);
}
