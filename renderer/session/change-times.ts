import type { Change } from '../../article/changes';

/** When each change was first seen as it is, ms since 1970; those that were there when the story was opened have the time that was kept with it, if any. */
export class ChangeTimes {
  #seen: ReadonlyMap<string, number | null> | null = null;

  constructor(
    private readonly kept: Readonly<Record<string, number>> = {},
    private readonly clock: () => number = Date.now,
  ) {}

  /** Takes the changes of now and gives the time of each that is known, by id. */
  of(changes: readonly Change[]): Record<string, number> {
    const before = this.#seen;
    const now = this.clock();
    const keyed = changes.map((change) => ({ change, key: `${change.id} ${change.after.type ?? ''} ${change.after.text}` }));
    this.#seen = new Map(
      keyed.map(({ change, key }) => [key, before ? (before.has(key) ? before.get(key)! : now) : (this.kept[change.id] ?? null)]),
    );
    return Object.fromEntries(
      keyed.flatMap(({ change, key }) => {
        const at = this.#seen!.get(key);
        return at === null || at === undefined ? [] : [[change.id, at]];
      }),
    );
  }
}
