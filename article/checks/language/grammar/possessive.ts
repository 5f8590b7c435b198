import { oneOf, rule } from './slip';

/** Whose something is: one person, one place. */
const OWNER =
  oneOf(`mother father mum mom dad brother sister son daughter wife husband partner grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece boyfriend
  girlfriend neighbour neighbor friend boss teacher coach doctor lawyer mayor president government company country city town village council club firm school hospital union party
  team nation state county driver victim owner builder farmer landlord king queen prince bishop`);
const OWNED =
  oneOf(`name house home car death life body job birthday funeral grave wedding face voice hand hands eyes arms heart phone bedroom kitchen garden office money savings will wishes
  clothes shoes family lawyer lawyers neck finger leg side shoulder shoulders diary letters ashes coffin hospital history economy capital mayor budget leader spokesman spokeswoman website
  roof future population reputation headquarters boss chairman chairwoman treasurer finances coastline borders debts`);

export const possessive = rule('MissingApostrophe', 'What belongs to somebody takes an apostrophe (“her brother’s name”).', [
  {
    pattern: new RegExp(
      `\\b(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|[Yy]our|[Tt]he|[Aa]) (?:late |own |new |old |older |younger |elder )?(?<slip>${OWNER}s) (?:(?:late|own|old|new|first|last|middle|former|maiden|best|left|right) )?${OWNED}(?=[.,;:?!)]| (?:is|was|were|are|had|has|in|on|at|of|and|for|with|who|that|after|from|by|when|as)\\b)`,
      'dg',
    ),
    instead: ({ groups }) => groups!.slip!.replace(/s$/, "'s"),
    message: (right, wrong) => `An apostrophe is missing: ‘${right}’, not ‘${wrong}’`,
  },
]);
