import type { Chord, CommandEntry } from './list';

const MAC_NAMES: Record<string, string> = {
  Enter: '↵',
  Backspace: '⌫',
  Delete: '⌦',
  Escape: '⎋',
  Period: '.',
  Comma: ',',
  Slash: '/',
};
const NAMES: Record<string, string> = { Period: '.', Comma: ',', Slash: '/', Escape: 'Esc' };

const keyName = (code: string, names: Record<string, string>): string => names[code] ?? code.replace(/^(Key|Digit)/, '');

/** How a chord is written on a key cap: `⇧⌘D` in Apple's order, `Ctrl+Shift+D` elsewhere. */
export function chordLabel(chord: Chord, platform: string): string {
  if (platform === 'darwin')
    return `${chord.alt ? '⌥' : ''}${chord.shift ? '⇧' : ''}${chord.mod ? '⌘' : ''}${keyName(chord.code, MAC_NAMES)}`;
  const parts = [chord.mod && 'Ctrl', chord.alt && 'Alt', chord.shift && 'Shift', keyName(chord.code, NAMES)];
  return parts.filter(Boolean).join('+');
}

/** The first chord of a command that exists on this platform, as a key cap; '' when it has none. */
export function keyLabel(command: Pick<CommandEntry, 'keys'>, platform: string): string {
  const here = command.keys.find((chord) => !chord.on || (chord.on === 'mac') === (platform === 'darwin'));
  return here ? chordLabel(here, platform) : '';
}
