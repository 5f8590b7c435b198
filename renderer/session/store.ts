import type { SessionState } from './state';

/** Panels draw again after this much quiet while somebody types, and at the latest after `AT_LATEST`. Milliseconds. */
const QUIET = 100;
const AT_LATEST = 400;

/** Holds the state of a session for two kinds of readers: those that need every change at once, and those that may wait while somebody types. */
export class Store {
  #now: SessionState;
  #settled: SessionState;
  readonly #listeners = new Set<() => void>();
  readonly #settledListeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;

  constructor(first: SessionState) {
    this.#now = first;
    this.#settled = first;
  }

  readonly get = (): SessionState => this.#now;
  readonly settled = (): SessionState => this.#settled;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly subscribeSettled = (listener: () => void): (() => void) => {
    this.#settledListeners.add(listener);
    return () => this.#settledListeners.delete(listener);
  };

  /** Changes the state and tells everybody; with `typing` the patient ones later. */
  set(patch: Partial<SessionState>, typing = false): void {
    this.#now = { ...this.#now, ...patch };
    for (const listener of this.#listeners) listener();
    if (typing) this.#settleLater();
    else this.#settle();
  }

  #settleLater(): void {
    const now = performance.now();
    this.#waitingSince ||= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), Math.max(0, Math.min(QUIET, this.#waitingSince + AT_LATEST - now)));
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = 0;
    this.#settled = this.#now;
    for (const listener of this.#settledListeners) listener();
  }
}
