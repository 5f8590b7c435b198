/** Adjectives of the news, the commonest first; many also make an adverb in -ly. */
export const ADJECTIVES = `new good great political national american public federal local former presidential last next recent major important big large small long high low strong
early late young old black white hard easy clear certain possible likely difficult different similar same other single full free open close final early special particular general
common social economic financial military foreign international global domestic legal illegal private personal human medical mental physical religious racial sexual
environmental natural nuclear democratic republican conservative liberal progressive moderate independent popular unpopular controversial critical serious severe
significant substantial considerable enormous massive huge tiny minor average normal regular usual unusual typical traditional modern contemporary current previous
future potential actual real true false fake honest dishonest fair unfair equal unequal just safe unsafe dangerous deadly violent peaceful quiet loud silent secret open
transparent responsible irresponsible accountable guilty innocent criminal civil constitutional unconstitutional judicial legislative congressional senatorial
gubernatorial municipal regional rural urban suburban residential commercial industrial agricultural technological scientific academic educational cultural historic
historical ancient original initial primary secondary central key main chief senior junior leading top upper lower middle northern southern eastern western worldwide
successful unsuccessful effective ineffective efficient productive powerful influential wealthy rich poor homeless hungry sick healthy unhealthy ill dead alive pregnant
married single gay lesbian transgender male female elderly adult teenage unemployed uninsured undocumented unauthorized alleged suspected accused apparent obvious evident
visible invisible necessary unnecessary essential crucial vital urgent immediate temporary permanent annual monthly weekly daily constant frequent rare occasional
consistent inconsistent continuous sudden gradual rapid slow quick fast sharp steep flat broad narrow wide deep shallow thick thin heavy light bright dark cold hot warm cool
dry wet fresh clean dirty pure raw rough smooth soft tough firm stable unstable steady solid liquid empty busy crowded available unavailable accessible affordable
expensive cheap valuable worthless useful useless helpful harmful beneficial positive negative optimistic pessimistic hopeful hopeless confident nervous anxious afraid
angry happy unhappy sad glad proud ashamed sorry grateful thankful excited disappointed frustrated surprised shocked worried concerned interested curious aware unaware
familiar unfamiliar known unknown famous prominent notable remarkable extraordinary exceptional incredible amazing fantastic wonderful terrible horrible awful tragic
brutal cruel harsh strict lenient flexible rigid complex complicated simple basic fundamental radical extreme extremist moderate reasonable unreasonable rational
irrational logical practical impractical realistic unrealistic ambitious aggressive passive active inactive eager willing unwilling ready able unable capable incapable
qualified unqualified experienced inexperienced skilled talented gifted intelligent smart brilliant stupid foolish wise crazy insane strange odd weird bizarre mysterious
unique individual collective joint mutual bilateral bipartisan partisan nonpartisan unanimous divided united separate distinct diverse multiple various numerous
countless limited unlimited restricted unrestricted extensive comprehensive thorough detailed specific precise accurate inaccurate exact approximate rough total entire
whole complete incomplete partial absolute relative ultimate overall sole mere sheer utter outright downright downtown upcoming ongoing outgoing incoming forthcoming
long-term short-term unprecedented controversial inevitable unavoidable acceptable unacceptable appropriate inappropriate proper improper suitable correct incorrect wrong
right left moral immoral ethical unethical corrupt racist sexist offensive insulting rude polite friendly hostile loyal disloyal faithful patriotic nationalist populist
authoritarian totalitarian communist socialist capitalist fascist islamic muslim christian jewish catholic evangelical secular hispanic latino african european asian
russian chinese british french german iranian iraqi syrian israeli palestinian ukrainian turkish mexican canadian cuban japanese korean indian pakistani afghan
electoral diplomatic strategic tactical operational administrative bureaucratic executive regulatory statutory fiscal monetary budgetary corporate managerial
professional technical electronic digital mobile virtual online automatic mechanical electric chemical biological genetic clinical surgical toxic radioactive
sustainable renewable conventional alternative experimental theoretical classical romantic dramatic comic musical artistic literary visual verbal written oral
formal informal official unofficial voluntary involuntary mandatory compulsory optional eligible ineligible legitimate illegitimate valid invalid vulnerable
sensitive insensitive emotional passionate intense calm patient impatient desperate determined reluctant hesitant cautious careful careless reckless brave courageous
heroic fearful suspicious skeptical doubtful uncertain unclear vague ambiguous explicit implicit subtle blunt frank candid sincere genuine authentic artificial
attractive beautiful ugly handsome pretty elegant charming delicious sweet bitter sour spicy hearing-impaired disabled blind deaf bipartisan`;
