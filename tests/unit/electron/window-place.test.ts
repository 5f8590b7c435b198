import { describe, expect, test } from 'vitest';
import { openingPlace } from '../../../electron/main/window/place';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };

describe('where a window opens', () => {
  test('the first time: in the middle, no larger than the screen', () => {
    expect(openingPlace(null, [screen])).toEqual({ width: 1440, height: 900 });
    expect(openingPlace(null, [{ ...screen, width: 1280, height: 720 }])).toEqual({ width: 1280, height: 720 });
  });

  test('again: where it stood', () => {
    const last = { x: 100, y: 80, width: 1200, height: 800, maximized: false };
    expect(openingPlace(last, [screen])).toEqual({ x: 100, y: 80, width: 1200, height: 800 });
  });

  test('where its screen has gone: as the first time', () => {
    expect(openingPlace({ x: 2500, y: 80, width: 1200, height: 800, maximized: false }, [screen])).toEqual({ width: 1440, height: 900 });
  });

  test('never smaller than can be worked in', () => {
    expect(openingPlace({ x: 0, y: 0, width: 10, height: 10, maximized: false }, [screen])).toEqual({ width: 1440, height: 900 });
    expect(openingPlace({ x: 0, y: 0, width: 200, height: 200, maximized: false }, [screen])).toMatchObject({ width: 720, height: 480 });
  });
});
