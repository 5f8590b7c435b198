import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageFile, POLICY } from '../../../electron/main/guard/page-file';

const folder = path.resolve('/program/out/renderer');

describe('what the window may load', () => {
  test('its own files, each with its type', () => {
    expect(pageFile('app://copydesk/index.html', folder)).toEqual({
      file: path.join(folder, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(pageFile('app://copydesk/assets/harper.wasm', folder)?.type).toBe('application/wasm');
  });

  test.each([
    'app://other/index.html',
    'app://copydesk:80/index.html',
    'app://user@copydesk/index.html',
    'file:///etc/passwd',
    'https://copydesk/index.html',
    'app://copydesk/',
    'app://copydesk/..%2f..%2fetc%2fpasswd.html',
    'app://copydesk/..%5c..%5csecret.html',
    'app://copydesk/%2e%2e/%2e%2e/main/index.js%00.html',
    'app://copydesk/assets/main.js%00',
    'app://copydesk/C:/secret.html',
    'app://copydesk/settings.exe',
    'app://copydesk/%',
    'not an address',
  ])('not %s', (address) => {
    expect(pageFile(address, folder)).toBeNull();
  });

  test('a way out of the folder ends inside it', () => {
    for (const way of ['../../main/index.js', '%2e%2e/%2e%2e/main/index.js', 'assets/../../../main/index.js'])
      expect(pageFile(`app://copydesk/${way}`, folder)?.file.startsWith(folder + path.sep)).toBe(true);
  });

  test('the policy begins with nothing allowed and lets no script stand in the markup', () => {
    expect(POLICY.startsWith("default-src 'none'")).toBe(true);
    expect(POLICY).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'|https?:|\*/);
  });
});
