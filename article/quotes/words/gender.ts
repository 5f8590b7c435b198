import { remember } from './remember';

const WOMAN = /(?:woman|ess|mother|mum|mom|girl|wife|widow|sister|daughter|aunt|lady|queen|grandmother)$/;
const MAN = /(?:^|[^o])(?:man|father|dad|boy|husband|brother|(?<!per)son|uncle|king|gentleman)$/;

/** Whether a lower-case noun is for women or for men: "spokeswoman", "actress", "uncle"; undefined where it does not tell. */
export const genderOfNoun = remember((noun: string): 'm' | 'f' | undefined => (WOMAN.test(noun) ? 'f' : MAN.test(noun) ? 'm' : undefined));

/** Whether a noun is for the other sex: "spokeswoman" for a man. */
export const isNounForOther = (gender: 'm' | 'f', noun: string): boolean => {
  const told = genderOfNoun(noun);
  return told !== undefined && told !== gender;
};
