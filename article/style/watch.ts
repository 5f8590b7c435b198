/** What the patterns of one rule may take over what is usual, ms; and those of a whole folder together. */
const MOST = { rule: 1_000, folder: 3_000 };
/** Usual for one piece of text: the clock’s own step, and so many UTF-16 units a ms; a pattern that does not backtrack reads ten times as many. */
const STEP = 1;
const UNITS_A_MS = 2_000;

/** Time beyond the usual; what is quicker pays some back, so that a pause of the machine is forgotten again. */
class Account {
  #over = 0;
  constructor(private readonly most: number) {}

  spend(elapsed: number, usual: number): void {
    this.#over = Math.max(0, this.#over + elapsed - usual);
  }
  get isSpent(): boolean {
    return this.#over > this.most;
  }
}

/** The account of a whole folder; once it was spent it stays so. */
class Folder extends Account {
  isExhausted = false;
}

const ALL = '. So did those of other rules: no pattern that can be slow is tried any more';

/** Told once of a rule that is switched off; `line` is that of the pattern that was tried last. */
type OnOver = (line: number, reason: string) => void;

/**
 * Watches how long the patterns of a folder’s rules take. However bad they are, they take little more than `MOST.folder` beyond what the
 * length of the text explains; then no pattern whose time grows faster than the text is tried until the packs are read again.
 */
export class FolderWatch {
  readonly #all = new Folder(MOST.folder);

  /** `now`: a clock in ms. */
  constructor(private readonly now: () => number = Date.now) {}

  /** A watch for one rule. */
  rule(onOver: OnOver): RuleWatch {
    return new RuleWatch(this.#all, this.now, onOver);
  }
}

/** Watches one rule. */
export class RuleWatch {
  readonly #own = new Account(MOST.rule);
  #isOver = false;

  constructor(
    private readonly all: Folder,
    private readonly now: () => number,
    private readonly onOver: OnOver,
  ) {}

  /** True from when it took too long; then nothing of the rule is tried or shown. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** True where nothing is to be tried: the rule took too long, or all together did and this pattern `isRisky`, its time growing faster than the text. */
  forbids(isRisky: boolean): boolean {
    return this.#isOver || (isRisky && this.all.isExhausted);
  }

  /** Does a piece of a rule’s work on `length` UTF-16 units of text. */
  time<T>(line: number, length: number, work: () => T): T {
    const from = this.now();
    const made = work();
    const elapsed = this.now() - from;
    const usual = STEP + length / UNITS_A_MS;
    this.#own.spend(elapsed, usual);
    this.all.spend(elapsed, usual);
    if (!this.#isOver && (this.#own.isSpent || (this.all.isSpent && elapsed > usual))) this.#switchOff(line);
    return made;
  }

  #switchOff(line: number): void {
    this.#isOver = true;
    const isFirst = this.all.isSpent && !this.all.isExhausted;
    this.all.isExhausted ||= this.all.isSpent;
    this.onOver(line, `The rule is switched off: its patterns took too long on the story${isFirst ? ALL : ''}`);
  }
}
