/** One line of a bench: what, the figure, and its floor or its peer. */
export const print = (what: string, value: string, beside: string): void =>
  console.log(`${what.padEnd(44)} ${value.padStart(10)}   ${beside}`);
