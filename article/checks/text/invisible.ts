/** Characters that nobody can see, and odd spaces, as the inside of a class. No-break and narrow no-break spaces are sound typography. */
export const HIDDEN =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb';
export const ODD_SPACE = '\\u1680\\u2000-\\u200a\\u205f\\u3000\\u2028\\u2029\\u0085';

const EITHER = new RegExp(`[${HIDDEN}${ODD_SPACE}]`);
export const isInvisible = (character: string): boolean => EITHER.test(character);
