const BITS = 16;
const LOW = (1 << BITS) - 1;

/** Which of many whole numbers may stand there twice, told by their low bits: never wrong where it says no. */
export class Repeats {
  readonly #seen = new Uint8Array(1 << BITS);

  add(number: number): void {
    const low = number & LOW;
    if (this.#seen[low]! < 2) this.#seen[low]!++;
  }

  has(number: number): boolean {
    return this.#seen[number & LOW]! > 1;
  }
}
