/** Verbs in their plain form that are no nouns and look otherwise in the past: “refused leave them”, “Neither speak”. */
export const PLAIN_VERBS =
  `be have do go get come become seem appear describe allow expect agree argue consider create require remain decide bring provide write think know take give make find keep include
  believe begin meet speak discuss explain deny confirm reveal suggest propose introduce approve reject oppose criticise criticize defend protect threaten wonder remember forget learn
  teach see hear listen feel prevent avoid handle operate build grow expand extend examine investigate seek discover identify recognise recognize recommend respond refuse resign retire
  leave join enter arrive drive sell buy spend save invest earn owe borrow lend donate attend gather celebrate appoint elect choose remove dismiss hire employ prepare organise organize
  establish settle negotiate deliver send carry collect estimate calculate predict differ vary depend rely prove represent mean imply indicate refer publish draw perform sing appear lose
  compete destroy injure suffer survive recover escape hide catch seize steal rob execute imprison deport convict sue testify prosecute plead overturn enforce violate comply obey ignore
  abandon suspend cancel resume restore rebuild improve strengthen weaken maintain preserve wear throw fill pour combine merge unite divide separate connect involve engage participate
  contribute cooperate communicate inform notify advise assist succeed fail intend tend happen occur inspire persuade convince frighten confuse admit acknowledge apologise apologize forgive
  thank welcome invite accept embrace adopt apply adapt adjust amend revise repeal eliminate abolish assume suppose imagine enjoy prefer dislike belong own possess contain consist exceed
  surround occupy invade conquer surrender deploy secure intervene interfere clarify define determine resolve solve encounter undergo endure tolerate insist assert declare proclaim instruct
  assign permit guarantee ensure verify register commit devote wait stay persist distribute transform convert interpret analyse analyze assess regulate oversee govern pursue achieve
  complete finish sink swim collapse cry shout unveil downplay escalate exploit expose generate impose initiate insert install interact justify obtain promote reconsider reiterate
  relocate renew reopen restrain retain revive submit summon thrive undermine vacate vanish withhold withstand live say tell drink eat`
    .trim()
    .split(/\s+/);

/** The form of a plain verb behind “he”, “she” and “it”. */
export const withS = (verb: string): string =>
  verb === 'have'
    ? 'has'
    : verb === 'be'
      ? 'is'
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh|[^aeiou]o|go)$/.test(verb)
          ? `${verb}es`
          : `${verb}s`;
