import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandEntry, type MenuName } from '../../../renderer/commands/list';
import type { Listed } from '../../ipc';
import { acceleratorOf, shownChord } from './accelerator';

export interface MenuActions {
  command(id: string): void;
  openRecent(id: string): void;
}
export interface MenuSystem {
  mac: boolean;
  /** Shows the developer tools' item. */
  development: boolean;
}
type Item = MenuItemConstructorOptions;

const MENUS: readonly MenuName[] = ['File', 'Edit', 'Story', 'Findings', 'Quotes', 'View'];
const separator: Item = { type: 'separator' };

/**
 * The menu bar, drawn from the one command list. The page reads all keys itself, so the accelerators are shown and not
 * registered: with both, a key would act twice. macOS cannot show without registering; there the keys that act only inside a
 * card, plain letters among them, are left out.
 */
export function menuTemplate(recent: readonly Listed[], actions: MenuActions, { mac, development }: MenuSystem): Item[] {
  const items = (menu: MenuName): Item[] =>
    COMMANDS.filter((command) => command.menu === menu).map((command) => itemOf(command, actions, mac));
  const extra: Partial<Record<MenuName, Item[]>> = {
    File: [separator, recentMenu(recent, actions), separator, mac ? { role: 'close' } : { role: 'quit' }],
    Edit: [separator, role('cut', mac), role('copy', mac), role('paste', mac), role('selectAll', mac)],
    View: [
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...(development ? [{ role: 'toggleDevTools' } satisfies Item] : []),
    ],
  };
  const menus = MENUS.map((menu): Item => ({ label: menu, submenu: [...items(menu), ...(extra[menu] ?? [])] }));
  return mac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : [...menus, { role: 'help', submenu: [{ role: 'about' }] }];
}

function itemOf(command: CommandEntry, actions: MenuActions, mac: boolean): Item {
  const inCard = command.where !== 'anywhere' && command.where !== 'page';
  const chord = mac && inCard ? undefined : shownChord(command.keys, mac);
  return {
    id: command.id,
    label: command.title,
    ...(chord ? { accelerator: acceleratorOf(chord), registerAccelerator: false } : {}),
    click: () => actions.command(command.id),
  };
}

function recentMenu(recent: readonly Listed[], actions: MenuActions): Item {
  const submenu = recent.map(({ id, name, detail }): Item => ({ label: `${name} (${detail})`, click: () => actions.openRecent(id) }));
  return { label: 'Open recent', enabled: recent.length > 0, submenu };
}

/** The page has these keys already; only macOS needs the menu for them. */
const role = (name: 'cut' | 'copy' | 'paste' | 'selectAll', mac: boolean): Item => ({ role: name, registerAccelerator: mac });
