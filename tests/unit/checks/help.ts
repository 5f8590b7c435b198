import { CHECKS, createEngine, type Check, type Dialect, type EngineBlock, type EngineSettings } from '../../../article/checks';
import type { Finding, Kind } from '../../../article/model';

/** Blocks of a text as a plain-text reader makes them: one a line, blank lines are gaps. */
export function blocksOf(text: string): EngineBlock[] {
  const blocks: EngineBlock[] = [];
  let gap = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') gap = blocks.length > 0;
    else {
      blocks.push({ type: 'paragraph', text: line.trim(), gap });
      gap = false;
    }
  }
  return blocks;
}

/** A story about a ferry with a defect in nearly every line: its beginning, and how it goes on below a subhead. */
export const FERRY = {
  top: `Ferry to Tarnow Bay stops for the winter, council says
By Mara Lindqvist
The ferry to Tarnow Bay will stop on November 3rd , the council said on Tuesday. It costs $2 million dollars a year to to run.
"We looked at every boat," said harbour master Tom Abara. “None of them was was ready.
“None of them will be ready by spring,” he added..
READ MORE: Five walks by the sea
Meanwhile, residents wait. Meanwhile, the old pier is closed. Th. Nobody knows when it opens.`,
  below: `What happens next
The council’s plan is to ask the county for help,she said. The donâ€™t-panic letter &amp; the leaflet went out on Monday.
The council’s plan is to ask the county for help,she said. The donâ€™t-panic letter &amp; the leaflet went out on Monday.
Abara said that the infor-
mation would be sent to every house on the island by the end of the week
because many people have no telephone there.`,
};

export const viewText = (blocks: readonly EngineBlock[]): string => blocks.map((b) => b.text).join('\n');

export const settings = (more: Partial<EngineSettings> = {}): EngineSettings => ({
  dialect: 'en-US',
  lists: {},
  knowsStructure: false,
  ...more,
});

export function check(text: string, more: Partial<EngineSettings> = {}, checks: readonly Check[] = CHECKS): Finding[] {
  return createEngine({ checks, settings: settings(more) }).check(blocksOf(text));
}

/** The findings of one kind. */
export const ofKind = (kind: Kind, text: string, dialect: Dialect = 'en-US'): Finding[] =>
  check(text, { dialect }).filter((f) => f.kind === kind);

/** The view with the first fix of each finding of a kind made. */
export function mended(kind: Kind, text: string, dialect: Dialect = 'en-US'): string {
  const view = viewText(blocksOf(text));
  const edits = ofKind(kind, text, dialect)
    .flatMap((f) => f.fixes[0]?.edits ?? [])
    .sort((a, b) => b.start - a.start);
  return edits.reduce((out, e) => out.slice(0, e.start) + e.text + out.slice(e.end), view);
}
