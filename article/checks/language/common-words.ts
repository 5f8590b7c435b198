export const COMMON_WORDS: readonly string[] = [];
