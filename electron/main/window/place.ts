import { z } from 'zod';

export const placeSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), maximized: z.boolean() });
/** Where a window stood, in screen pixels. */
export type WindowPlace = z.infer<typeof placeSchema>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const SMALLEST = { width: 720, height: 480 };
const FIRST = { width: 1440, height: 900 };

/** Where a window opens: where it last stood, if enough of it is on a screen of today (100 pixels each way); else in the middle, at most as large as the screen. */
export function openingPlace(last: WindowPlace | null, screens: readonly Area[]): Partial<Area> & { width: number; height: number } {
  const screen =
    last &&
    screens.find(
      (area) => overlap(last.x, last.width, area.x, area.width) >= 100 && overlap(last.y, last.height, area.y, area.height) >= 100,
    );
  if (last && screen) {
    return {
      x: last.x,
      y: last.y,
      width: clamp(last.width, SMALLEST.width, screen.width),
      height: clamp(last.height, SMALLEST.height, screen.height),
    };
  }
  const first = screens[0] ?? { width: FIRST.width, height: FIRST.height };
  return { width: Math.min(FIRST.width, first.width), height: Math.min(FIRST.height, first.height) };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
const overlap = (a: number, aSize: number, b: number, bSize: number): number => Math.min(a + aSize, b + bSize) - Math.max(a, b);
