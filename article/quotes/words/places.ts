import { remember } from './remember';

const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

/** Places whose name also stands for those who govern or speak for them; countries, capitals, American states, seats of power. */
export const PLACES: ReadonlySet<string> = new Set(
  list(`afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia, bosnia, botswana, brazil, britain, bulgaria, cambodia
  cameroon, canada, chad, chile, china, colombia, congo, croatia, cuba, cyprus, denmark, ecuador, egypt, england, estonia, ethiopia, finland, france, gambia, germany, ghana, greece, guatemala, guinea
  haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, northern ireland, israel, italy, jamaica, japan, kazakhstan, kenya, kosovo, kuwait, laos, latvia, lebanon, liberia, libya
  lithuania, luxembourg, malaysia, mali, malta, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, south korea, norway
  oman, pakistan, panama, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, singapore, slovakia, slovenia, somalia, south africa
  south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tanzania, thailand, tunisia, turkey, uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan
  venezuela, vietnam, wales, yemen, zambia, zimbabwe, america, europe, africa, asia, u.s., us, u.k., uk, u.s.a., usa
  washington, moscow, beijing, london, paris, berlin, rome, madrid, tokyo, delhi, new delhi, brussels, ottawa, canberra, dublin, edinburgh, cardiff, belfast, kyiv, kiev, tehran, baghdad, kabul, riyadh, ankara, jerusalem
  cairo, seoul, pyongyang, damascus, athens, vienna, warsaw, lisbon, stockholm, oslo, copenhagen, helsinki, budapest, prague, bern, geneva, havana, caracas, brasilia, islamabad, jakarta, manila, bangkok, hanoi
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts
  michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina
  south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, puerto rico, d.c., washington d.c.
  los angeles, chicago, houston, philadelphia, phoenix, san diego, dallas, boston, detroit, seattle, denver, miami, atlanta, cleveland, baltimore, new york city, manhattan, brooklyn, las vegas, san francisco, new orleans
  milwaukee, pittsburgh, charlotte, des moines, manchester, birmingham, leeds, liverpool, glasgow, sydney, melbourne, toronto, montreal, mumbai, hong kong, shanghai, istanbul, dubai, lagos, nairobi, johannesburg`),
);
/** Houses that speak for a government, a court or a firm. */
export const SEATS: ReadonlySet<string> = new Set(
  list(
    'kremlin, white house, downing street, no 10, no. 10, pentagon, buckingham palace, elysee, élysée, capitol hill, whitehall, stormont, holyrood, westminster, vatican, wall street, fleet street, foggy bottom, scotland yard, the hague, silicon valley, city hall, kensington palace, holy see',
  ),
);
/** Bodies known by their letters, which speak without an article. */
export const ACRONYM_BODIES: ReadonlySet<string> = new Set(
  `fbi cia nsa nato un eu nasa bbc cnn nbc abc cbs msnbc itv npr pbs irs doj epa fda cdc who wto imf icc nhs raf fifa uefa fa nfl nba mlb nhl ioc nra aclu naacp dnc rnc gop afl-cio uaw seiu
  upi ap afp ibm hsbc kpmg nypd lapd met tuc gchq mi5 mi6 snp dup ukip ira eta plo opec unicef unesco unhcr rspca rspb nspcc rnli peta ofsted ofcom ofgem cps cbi bma rmt rcn nasuwt usda dhs tsa hud fcc sec fema atf dea
  isis isil hamas aarp pew cbo gao omb nlrb dol hhs va usaf fdic`
    .trim()
    .split(/\s+/),
);
/** Names for peoples and parties, singular or plural, are nominal: somebody unnamed. */
export const isDemonym = remember(
  (word: string): boolean =>
    /^(?:republican|democrat|conservative|liberal|american|european|african|asian|muslim|christian|jew|catholic|protestant|tory|tories|labour|whig|briton|scot|german|russian|chinese|japanese|french|british|irish|english|welsh|dutch|spanish|mexican|canadian|australian|indian|iraqi|iranian|israeli|palestinian|syrian|ukrainian|turk|kurd|greek|italian|pole|swede|dane|hispanic|latino|latina|black|white|evangelical|libertarian|socialist|communist|independent|southerner|northerner|iowan|texan|new yorker|mormon|hindu|sikh|buddhist)s?$/i.test(
      word,
    ) || /^\p{Lu}\p{Ll}+(?:ans|ians|ese|ites|ists|crats|ganders)$/u.test(word),
);
