// Scores the checks on planted defects in one process, with the planter and the judge that stand beside the project where they are there.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../article/model';

interface Plant {
  kind: string;
  form: string;
  defect: number;
  must: boolean;
  start: number;
  end: number;
  text: string;
  original: string;
  scored: boolean;
}
interface PlantedStory {
  id: string;
  clean: string;
  text: string;
  plants: Plant[];
}
interface Judged {
  plant: Plant;
  found: boolean;
  right: boolean;
  tried: { edits: unknown[] }[];
}
interface Planter {
  plantAll(options: Record<string, string | undefined>): PlantedStory[];
}
interface Judge {
  judgePlants(story: PlantedStory, findings: readonly Finding[]): Judged[];
  falseAlarms(plants: readonly Plant[], findings: readonly Finding[]): Finding[];
}

/** Where the planter stands; null when this copy of the project is alone. */
export const planterFolder = (): string | null => {
  const folder = resolve(import.meta.dirname, '../../../shared/plant');
  return existsSync(join(folder, 'plant.mjs')) ? folder : null;
};

export interface Row {
  planted: number;
  found: number;
  fixable: number;
  right: number;
}
export interface Scored {
  rows: Map<string, Row>;
  misses: { story: PlantedStory; judged: Judged }[];
  damagedAlarms: { story: PlantedStory; finding: Finding }[];
  cleanAlarms: { story: PlantedStory; finding: Finding }[];
  cleanWords: number;
}

const countTokens = (text: string): number => text.split(/\s+/).length;

/** Plants with a seed, checks the damaged and the clean stories, and judges. */
export async function scorePlanted(
  folder: string,
  options: { seed: string; limit?: string; kinds?: string },
  check: (text: string) => Finding[],
): Promise<Scored> {
  const { plantAll } = (await import(pathToFileURL(join(folder, 'plant.mjs')).href)) as Planter;
  const { judgePlants, falseAlarms } = (await import(pathToFileURL(join(folder, 'judge.mjs')).href)) as Judge;
  const stories = plantAll({ stories: join(folder, '../quotes/dev.jsonl'), lexicon: join(folder, 'lexicon.json'), ...options });
  const scored: Scored = { rows: new Map(), misses: [], damagedAlarms: [], cleanAlarms: [], cleanWords: 0 };
  for (const story of stories) {
    const findings = check(story.text);
    const results = judgePlants(story, findings);
    for (const judged of results) {
      const { plant, found, right } = judged;
      if (!plant.must) continue;
      const row = scored.rows.get(plant.kind) ?? { planted: 0, found: 0, fixable: 0, right: 0 };
      scored.rows.set(plant.kind, row);
      const share = 1 / results.filter((r) => r.plant.defect === plant.defect && r.plant.must).length;
      row.planted += share;
      if (found) row.found += share;
      if (plant.scored && found) {
        row.fixable += share;
        if (right) row.right += share;
      }
      if (!found || (plant.scored && !right)) scored.misses.push({ story, judged });
    }
    for (const finding of falseAlarms(story.plants, findings)) scored.damagedAlarms.push({ story, finding });
    for (const finding of falseAlarms([], check(story.clean))) scored.cleanAlarms.push({ story, finding });
    scored.cleanWords += countTokens(story.clean);
  }
  return scored;
}
