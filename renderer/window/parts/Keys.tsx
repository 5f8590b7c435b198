import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyphs';
import './Keys.css';

export type Platform = 'darwin' | 'win32' | 'linux';

/** The computer the window runs on, as the bridge says; the order and names of keys depend on it. */
export const platform = (): Platform => window.copydesk?.platform ?? 'linux';

const MAC_ORDER = ['Ctrl', 'Alt', 'Shift', 'Mod'];
const MAC_SIGNS: Record<string, GlyphName> = { Ctrl: 'control', Alt: 'option', Shift: 'shift', Mod: 'command' };
const SIGNS: Record<string, GlyphName> = { Enter: 'enter', ArrowUp: 'up', ArrowDown: 'down' };
const NAMES: Record<string, string> = { Escape: 'esc', Delete: 'del', Backspace: 'bksp', Comma: ',', Period: '.' };
const SPOKEN: Record<string, string> = { Mod: 'Ctrl', Comma: 'comma', '.': 'full stop', '/': 'slash' };

/** "Mod+Shift+D" as it is said aloud here: "Ctrl Shift D", or "Command Shift D" on macOS. */
export const spokenKeys = (keys: string, on: Platform = platform()): string =>
  keys
    .split('+')
    .map((part) => (part === 'Mod' && on === 'darwin' ? 'Command' : (SPOKEN[part] ?? part)))
    .join(' ');

function signs(keys: string, on: Platform): ReactNode[] {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const last = SIGNS[key] ? <Glyph key="key" name={SIGNS[key]} /> : (NAMES[key] ?? key);
  if (on === 'darwin') {
    const held = MAC_ORDER.filter((name) => parts.includes(name)).map((name) => <Glyph key={name} name={MAC_SIGNS[name]!} />);
    return [...held, last];
  }
  const held = parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  return held ? [`${held}+`, last] : [last];
}

interface KeysProps {
  /** As in the list of commands: "Mod+Shift+D". */
  keys: string;
  /** True where the cap stands for itself and is read aloud; beside a control it is not, the control says its keys. */
  spoken?: boolean;
}

/** A key cap. */
export function Keys({ keys, spoken }: KeysProps): ReactNode {
  return (
    <>
      <kbd className="keys" aria-hidden="true">
        {signs(keys, platform())}
      </kbd>
      {spoken ? <span className="only-heard">{spokenKeys(keys)}</span> : null}
    </>
  );
}
