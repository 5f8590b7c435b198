import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagesAreInstalled } from '../../../scripts/parts/packages.mjs';
import { at, root } from '../../../scripts/parts/place.mjs';
import { fingerprint } from '../../../scripts/parts/sources.mjs';

describe('what the scripts know of the project', () => {
  test('the root is the folder of package.json', () => {
    expect(statSync(root).isDirectory()).toBe(true);
    expect(existsSync(at('package.json'))).toBe(true);
  });

  test('packages that stand in node_modules are not installed again', () => {
    expect(packagesAreInstalled()).toBe(true);
  });

  test('the fingerprint of the sources is cheap to take', () => {
    const began = performance.now();
    const mark = fingerprint();
    expect(performance.now() - began).toBeLessThan(1000);
    expect(mark).toMatch(/^[0-9a-f]{64}$/);
  });
});
