import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Listed } from '../../ipc';
import { readStored, writeStored } from '../files';
import { Refusal } from '../refusal';

const KEPT = 20;
const SHOWN = 8;
const stored = z.array(z.object({ path: z.string(), when: z.number() }));
type Entry = z.infer<typeof stored>[number];

/** The stories opened last, newest first, kept in one file. The window knows them by an id. */
export class RecentStories {
  private entries: Promise<Entry[]>;

  constructor(private readonly file: string) {
    this.entries = readStored(file, (value) => stored.parse(value)).then((found) => found ?? []);
  }

  /** Puts a story first. A list that cannot be stored is no reason to keep anybody from the story. */
  async add(storyPath: string): Promise<void> {
    const others = (await this.entries).filter((entry) => entry.path !== storyPath);
    const entries = [{ path: storyPath, when: Date.now() }, ...others].slice(0, KEPT);
    this.entries = Promise.resolve(entries);
    await writeStored(this.file, entries).catch((error: unknown) =>
      console.error('The list of recent stories could not be stored.', error),
    );
  }

  /** Those that are still there. */
  async list(): Promise<Listed[]> {
    const entries = await this.entries;
    const there = await Promise.all(
      entries.map(({ path: file }) =>
        stat(file).then(
          (found) => found.isFile(),
          () => false,
        ),
      ),
    );
    return entries
      .filter((_entry, i) => there[i])
      .slice(0, SHOWN)
      .map((entry) => ({
        id: idOf(entry.path),
        name: path.basename(entry.path),
        detail: path.basename(path.dirname(entry.path)),
        when: entry.when,
      }));
  }

  /** The path behind an id. Throws a `Refusal`. */
  async find(id: string): Promise<string> {
    const entry = (await this.entries).find((candidate) => idOf(candidate.path) === id);
    if (!entry) throw new Refusal('That story is no longer in the list. Open it from its folder.');
    return entry.path;
  }
}

const idOf = (storyPath: string): string => createHash('sha256').update(storyPath).digest('hex').slice(0, 16);
