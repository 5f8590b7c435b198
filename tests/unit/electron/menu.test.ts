import { describe, expect, test, vi } from 'vitest';
import { acceleratorOf, menuTemplate, shownChord } from '../../../electron/main/menu';
import { COMMANDS } from '../../../renderer/commands/list';

const actions = { command: vi.fn(), openRecent: vi.fn() };
const template = (mac: boolean) =>
  menuTemplate([{ id: 'r1', name: 'ferry.txt', detail: 'Night list', when: 1 }], actions, { mac, development: false });
type Items = ReturnType<typeof menuTemplate>;
const all = (items: Items): Items => items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);

describe('the menu bar', () => {
  test('holds every command once, by its title', () => {
    const titles = all(template(false))
      .filter((item) => item.id)
      .map((item) => [item.id, item.label]);
    expect(titles.sort()).toEqual(COMMANDS.map(({ id, title }) => [id, title]).sort());
  });

  test('shows keys and registers none, for the page reads them', () => {
    const withKeys = all(template(false)).filter((item) => item.accelerator);
    expect(withKeys.length).toBeGreaterThan(20);
    expect(withKeys.every((item) => item.registerAccelerator === false)).toBe(true);
  });

  test('on macOS shows no key that is a plain letter', () => {
    expect(
      all(template(true))
        .map((item) => item.accelerator)
        .filter((key) => key !== undefined && /^[A-Z0-9]$|^Enter$|^Delete$/.test(String(key))),
    ).toEqual([]);
  });

  test('a click tells the command, or opens the recent story', () => {
    const items = all(template(false));
    items.find((item) => item.id === 'next-finding')!.click!({} as never, undefined, {} as never);
    expect(actions.command).toHaveBeenCalledWith('next-finding');
    items.find((item) => item.label === 'ferry.txt (Night list)')!.click!({} as never, undefined, {} as never);
    expect(actions.openRecent).toHaveBeenCalledWith('r1');
  });

  test('chords are written as Electron reads them', () => {
    expect(acceleratorOf({ mod: true, shift: true, code: 'KeyK' })).toBe('CmdOrCtrl+Shift+K');
    expect(acceleratorOf({ mod: true, code: 'Period' })).toBe('CmdOrCtrl+.');
    expect(acceleratorOf({ mod: true, alt: true, code: 'Digit1' })).toBe('CmdOrCtrl+Alt+1');
    expect(acceleratorOf({ code: 'F8' })).toBe('F8');
    expect(shownChord([{ code: 'KeyH', on: 'mac' }, { code: 'KeyF' }], false)).toEqual({ code: 'KeyF' });
  });
});
