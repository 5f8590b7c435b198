import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../renderer/window/styles/tokens.css', import.meta.url), 'utf8');
const [light, dark] = css.split("[data-theme='dark']");

type Triple = readonly [number, number, number];
const colour = (theme: string, name: string): Triple => {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(theme)![1]!;
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
};

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** WCAG 2.2, contrast ratio. */
function contrast(a: Triple, b: Triple): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** Machado, Oliveira and Fernandes 2009: how linear colours look at full severity. */
const EYES: Record<string, readonly [Triple, Triple, Triple]> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const times = (row: Triple, [r, g, b]: Triple): number => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b));

/** CIELAB of a linear colour, white D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Two colours beside each other are plainly two from about here on (CIE76). */
const APART = 15;
const GROUNDS = ['window', 'pane', 'paper', 'raised', 'selected', 'hover'];
const SPEAKERS = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `speaker-${n}`);

describe.each([
  ['light', light!],
  ['dark', dark!],
])('the colours of speakers, %s', (_, theme) => {
  test.each(Object.entries(EYES))('are told apart with %s', (_eye, [red, green, blue]) => {
    const seen = SPEAKERS.map((name) => colour(theme, name)).map((c) => lab([times(red, c), times(green, c), times(blue, c)]));
    const gaps = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
    expect(Math.min(...gaps)).toBeGreaterThan(APART);
  });

  test('are read as text on every ground', () => {
    for (const ground of GROUNDS)
      for (const name of SPEAKERS)
        expect(contrast(colour(theme, name), colour(theme, ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});
