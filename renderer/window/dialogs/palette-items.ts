import { commands, type Chord } from '../../commands';
import { quoteText, shorten, titleOf } from '../../panels';
import type { Session, SessionState } from '../../session';
import { platform } from '../parts';

export interface PaletteItem {
  id: string;
  group: 'Do' | 'Show' | 'Go to';
  title: string;
  /** Why or where, in grey; the reason where it cannot be done now. */
  about: string;
  keys?: string;
  disabled: boolean;
  run(): void;
}

const CODES: Record<string, string> = { Period: '.', Comma: ',', Slash: '/' };

/** A chord as key caps take it: "Mod+Shift+D". */
export function chordKeys(chord: Chord): string {
  const key = CODES[chord.code] ?? chord.code.replace(/^(?:Key|Digit)/, '');
  return [chord.mod && 'Mod', chord.alt && 'Alt', chord.shift && 'Shift', key].filter(Boolean).join('+');
}

const keysHere = (keys: readonly Chord[]): string | undefined => {
  const on = platform() === 'darwin' ? 'mac' : 'other';
  const chord = keys.find((one) => !one.on || one.on === on);
  return chord && chordKeys(chord);
};

function commandItems(session: Session, state: SessionState): PaletteItem[] {
  return commands
    .filter((command) => command.id !== 'palette')
    .map((command) => {
      const enabled = command.enabled(state);
      return {
        id: command.id,
        group: command.menu === 'View' && command.id !== 'put-back' ? 'Show' : 'Do',
        title: command.title,
        about: enabled === true ? (command.help ?? '') : enabled,
        keys: keysHere(command.keys),
        disabled: enabled !== true,
        run: () => command.run(session),
      };
    });
}

function placeItems(session: Session, state: SessionState): PaletteItem[] {
  const { actions } = session;
  const findings = state.findings.map((finding, n): PaletteItem => ({
    id: `finding ${finding.id}`,
    group: 'Go to',
    title: titleOf(finding),
    about: `finding ${n + 1}`,
    disabled: false,
    run: () => actions.openCard('finding', finding.id),
  }));
  const name = (id: string | null): string => state.speakers.find((speaker) => speaker.id === id)?.name ?? 'no speaker';
  const quotes = state.quotes.map((quote, n): PaletteItem => ({
    id: `quote ${quote.id}`,
    group: 'Go to',
    title: `“${shorten(quoteText(quote), 48)}”`,
    about: `quote ${n + 1} · ${name(quote.speaker)}`,
    disabled: false,
    run: () => actions.openCard('quote', quote.id),
  }));
  const subheads = state.view.blocks
    .filter((block) => block.type === 'headline' || block.type === 'subhead')
    .map((block): PaletteItem => ({
      id: `place ${block.start}`,
      group: 'Go to',
      title: shorten(block.text, 60),
      about: block.type,
      disabled: false,
      run: () => actions.goTo(block.start),
    }));
  return [...subheads, ...findings, ...quotes];
}

/** Everything the palette offers: commands, then views, then places in the story. */
export const paletteItems = (session: Session, state: SessionState): PaletteItem[] => [
  ...commandItems(session, state),
  ...placeItems(session, state),
];

const words = (text: string): string => text.toLowerCase();

/** The items that hold every word typed, those whose title begins with it first; places only once something is typed. At most 12. */
export function searchPalette(items: readonly PaletteItem[], query: string, most = 12): { shown: PaletteItem[]; found: number } {
  const typed = words(query).trim().split(/\s+/).filter(Boolean);
  const found = items.filter((item) => {
    if (typed.length === 0) return item.group !== 'Go to';
    const text = words(`${item.title} ${item.about}`);
    return typed.every((word) => text.includes(word));
  });
  const rank = (item: PaletteItem): number => {
    const title = words(item.title);
    const first = typed[0] ?? '';
    return Number(item.disabled) * 4 + (title.startsWith(first) ? 0 : new RegExp(`\\b${first.replace(/\W/g, '')}`).test(title) ? 1 : 2);
  };
  const order = ['Do', 'Show', 'Go to'];
  const best =
    typed.length > 0 ? [...found].sort((a, b) => rank(a) - rank(b)) : [...found].sort((a, b) => Number(a.disabled) - Number(b.disabled));
  const shown = best.slice(0, most).sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return { shown, found: found.length };
}
