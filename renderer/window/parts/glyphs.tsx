import type { ReactNode } from 'react';

/** The signs that the bundled fonts do not have, as 12 px paths; by name. */
const PATHS = {
  command:
    'M4 4h4v4H4zM4 4V2.8A1.4 1.4 0 1 0 2.6 4zM8 4V2.8A1.4 1.4 0 1 1 9.4 4zM4 8v1.2A1.4 1.4 0 1 1 2.6 8zM8 8v1.2A1.4 1.4 0 1 0 9.4 8z',
  shift: 'M6 1.6 1.6 6.2h2.3v3.9h4.2V6.2h2.3z',
  option: 'M1.4 2.6h2.7l3.8 6.8h2.7M7.6 2.6h3',
  control: 'M2.4 6.2 6 2.6l3.6 3.6',
  enter: 'M10 2.6v4.2H2.4M4.8 4.2 2.2 6.8l2.6 2.6',
  up: 'M6 10.2V2M2.8 5.2 6 2l3.2 3.2',
  down: 'M6 1.8V10M2.8 6.8 6 10l3.2-3.2',
  right: 'M1.8 6H10M6.8 2.8 10 6 6.8 9.2',
  tick: 'M2 6.4 4.8 9.2 10 3.2',
  chevron: 'M2.8 4.4 6 7.6l3.2-3.2',
  ring: 'M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  turning: 'M6 2a4 4 0 1 1-4 4',
  warning: 'M6 1.8 10.8 10H1.2zM6 5v2.4M6 8.6v.2',
  cross: 'M3 3l6 6M9 3 3 9',
} as const;

export type GlyphName = keyof typeof PATHS;

/** One drawn sign, in the colour of the text around it. It is decoration: the words beside it, or a label, say the same. */
export function Glyph({ name }: { name: GlyphName }): ReactNode {
  return (
    <svg className="glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.1" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
