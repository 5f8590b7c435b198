/** Short forms that end in a full stop without ending the sentence: titles, months, states, addresses, Latin. Closed list; lower case. */
const WORDS = `mr mrs ms mx dr cllr prof sen sens rep reps gov govs lt gen col sgt cpl pvt capt maj adm cmdr cdr ens det insp supt ofc
  st ste sts ave blvd rd ln ct mt ft jr sr esq rev hon pres fr br msgr messrs mme mlle amb atty sec treas dir supt
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  no nos vs v inc corp co cos ltd bros assn dept univ est approx appt etc al fig figs vol vols pp ed eds cf viz
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va
  wash wis wyo ont que alta sask man hwy rte bldg apt op dist cong min max tel ext ca am pm`;
const KNOWN = new Set(WORDS.split(/\s+/));

/** Units and companies that also end sentences: with a capital behind them nobody can tell, so they may end one. */
const MAY_END = new Set('inc corp co cos ltd bros etc jr sr al am pm esq'.split(' '));

/** True for a word (without its last full stop) that takes one as a short form: "Sen", "U.S", "J". */
export const isAbbreviation = (word: string): boolean =>
  KNOWN.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{L}$/u.test(word) || /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word);

/** True for a short form behind which a sentence may well end ("Acme Inc. The"). */
export const mayEndSentence = (word: string): boolean => MAY_END.has(word.toLowerCase()) || /^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(word);
