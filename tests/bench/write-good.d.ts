declare module 'write-good' {
  /** Reports weak words, passives and clichés of a text. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
