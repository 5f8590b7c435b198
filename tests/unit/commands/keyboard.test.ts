import { describe, expect, test } from 'vitest';
import { COMMANDS, keyLabel } from '../../../renderer/commands';
import { commandFor, matches } from '../../../renderer/commands/keyboard';

const press = (code: string, more: Partial<KeyboardEvent> & { altGraph?: boolean } = {}) => ({
  ...{ code, key: code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
  getModifierState: (name: string) => name === 'AltGraph' && more.altGraph === true,
});
const idOf = (event: ReturnType<typeof press>, platform = 'linux') => commandFor(event, null, platform)?.id;

describe('keys', () => {
  test('Mod is Ctrl here and Cmd on a Mac, and the other one is never it', () => {
    expect(idOf(press('KeyE', { key: 'e', ctrlKey: true }))).toBe('export');
    expect(idOf(press('KeyE', { key: 'e', metaKey: true }), 'darwin')).toBe('export');
    expect(idOf(press('KeyE', { key: 'e', metaKey: true }))).toBeUndefined();
    expect(idOf(press('KeyE', { key: 'e', ctrlKey: true }), 'darwin')).toBeUndefined();
  });

  test('digits and the full stop go by their place, letters by what is on them', () => {
    expect(idOf(press('Digit1', { key: '&', ctrlKey: true }))).toBe('tab-findings');
    expect(idOf(press('Period', { key: ':', ctrlKey: true, shiftKey: true }))).toBe('fix-all-safe');
    expect(idOf(press('KeyY', { key: 'z', ctrlKey: true }))).toBe('undo');
    expect(idOf(press('KeyZ', { key: 'я', ctrlKey: true }))).toBe('undo');
  });

  test('AltGraph types characters', () => {
    const event = press('Digit0', { key: '}', ctrlKey: true, altKey: true, altGraph: true });
    expect(idOf(event)).toBeUndefined();
    expect(idOf({ ...event, getModifierState: () => false })).toBe('paragraph');
  });

  test('a card’s single keys mean nothing elsewhere', () => {
    for (const code of ['Enter', 'KeyI', 'KeyD', 'Delete', 'Backspace'])
      expect(idOf(press(code, { key: code.slice(-1).toLowerCase() }))).toBeUndefined();
  });

  test('no two commands share a key in one place', () => {
    for (const platform of ['linux', 'darwin']) {
      const seen = new Map<string, string>();
      for (const { id, keys, where } of COMMANDS) {
        for (const chord of keys) {
          if (chord.on && (chord.on === 'mac') !== (platform === 'darwin')) continue;
          const key = `${where === 'page' ? 'anywhere' : where} ${chord.mod ?? false} ${chord.alt ?? false} ${chord.shift ?? false} ${chord.code}`;
          expect([key, seen.get(key) ?? id]).toEqual([key, id]);
          seen.set(key, id);
        }
      }
    }
  });

  test('Ctrl+Y is redo everywhere but on a Mac', () => {
    const chord = { mod: true, code: 'KeyY', on: 'other' } as const;
    expect(matches(press('KeyY', { key: 'y', ctrlKey: true }), chord, 'win32')).toBe(true);
    expect(matches(press('KeyY', { key: 'y', metaKey: true }), chord, 'darwin')).toBe(false);
  });
});

test('a key cap is written as the system writes it', () => {
  const changes = COMMANDS.find(({ id }) => id === 'show-changes')!;
  expect(keyLabel(changes, 'darwin')).toBe('⇧⌘D');
  expect(keyLabel(changes, 'win32')).toBe('Ctrl+Shift+D');
  expect(
    keyLabel(
      COMMANDS.find(({ id }) => id === 'fix-all-safe')!,
      'linux',
    ),
  ).toBe('Ctrl+Shift+.');
});
