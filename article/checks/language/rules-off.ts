const names = (list: string): string[] => list.trim().split(/\s+/);

/** Harper's rules that are not asked, by why. What is left are slips of grammar and of wording that have one right form. */
const WHY_OFF: Record<string, string[]> = {
  'the shape of marks, dashes and dots is the house’s matter':
    names(`UnclosedQuotes Dashes UseEllipsisCharacter EllipsisLength NumericRangeEnDash QuoteSpacing
    NoFrenchSpaces WrongApostrophe FootInchMinuteSecondSymbols PluralDecades CommaFixes IntroCueCommaBeforeThanks`),
  'so is the serial comma, and how numbers and short forms are written':
    names(`OxfordComma NoOxfordComma SpelledNumbers OkToOkay ExpandTimeShorthands
    ExpandMemoryShorthands DotInitialisms CurrencyPlacement AsSoonAsPossible AmInTheMorning RedundantAcronyms DegreesKelvin DegreesKelvinSymbol HyphenateNumberDay
    CorrectNumberSuffix NumberSuffixCapitalization`),
  'style, not grammar: what people say, and how long they say it':
    names(`LongSentences CondenseAllThe Excellent AvoidAndAlso AvoidCurses AvoidContractions
    BoringWords Hedging FillerWords LitotesDirectPositive MoreAdjective VeryUnique Oxymorons RedundantAdditiveAdverbs RedundantPretty RedundantSuperlatives
    RedundantFirsts RedundantSelf Freezing Starving Brutality Insensitive BlacklistWhitelist Regionalisms Towards DiscourseMarkers ExpandLegitimate AsHow InvestIn
    FatalOutcome Touristic FellowCoRedundancy Bollocks PrayingMantis Holidays Really NobelPeacePrize SimilarLike ForFreeOfCharge InTimeFromNow SubjunctiveWasToWere
    PreferPleaded PreferPled PreferSneaked PreferSnuck Expat Lots Handful FairBit BadRap ViciousCircle ViciousCycle ViciousCircleOrCycle ThisTypeOfThing FirstPersonModifierHyphen
    Upward RoadMap WholeEntire TheEntiretyOf SoonerOrLater StatuteOfLimitations LevelOfDetails OnFirstGlance Instead Meanwhile However Furthermore`),
  'names and capitals are read from the story itself':
    names(`OrthographicConsistency SentenceCapitalization CapitalizePersonalPronouns UseTitleCase ProperNouns
    NotablePlaces UpdatePlaceNames Koreas Countries Canada Australia Malaysia Laos Americas GuineaBissau PortAuPrince PortoNovo NationalCapitals OceansAndSeas Months
    CompaniesProductsAndTrademarks AmazonNames AppleNames AzureNames GoogleNames GoggleBrand JetpackNames MetaNames MicrosoftNames PocketCastsNames TumblrNames
    DayOneNames WordPressDotcom MercedesBenzHyphen JohnsHopkins USUniversities UnitedOrganizations ChineseCommunistParty TheProperNounPossessive ClicheAccent`),
  'our own checks find these': names(`RepeatedWords Spaces TransposedSpace RedundantThat ToTo TooTo TheTheToThatThe`),
  'our own grammar rules find these, more often and with fewer false alarms':
    names(`AnA AnAnother AnotherAn ItsPossessive ItsContraction TheirToThere ThereToTheir TheirToTheyre TheyreToTheir
    TheyreConfusions PronounVerbAgreement PronounInflectionBe ModalOf MayOfPronoun HadOf ThenThan There Theres ThereMissingIsClause ThereOwn PossessiveYour YourPredicateAdjective
    ToTwoToo WereWhere`),
  'one word or two: dictionaries differ':
    names(`SplitWords MergeWords CompoundNouns OpenCompounds DisjointPrefixes PhrasalVerbAsCompoundNoun Everyday Everyone Everybody Anybody
    Somebody Someone Nobody Codebase Codebases Backplane Middleware Laptop Desktop Keystroke Keystrokes Multicore Multimedia Without Overall Worldwide Overnight
    Somehow Somewhere Anywhere Nowhere Nothing Itself Yourself Myself WellBeing Intact Regardless AWhile LayoutVerb ShutdownVerb MakeupCompoundNoun OvertimeCompoundNoun Overload`),
  'guesses at the grammar of a sentence that news copy too often proves wrong':
    names(`MassNouns MissingPreposition MissingTo MissingDeterminer WrongNegative QuantifierNumeralConflict
    OneOfTheSingular ModalBeAdjective ProgressiveNeedsBe HowTo SingleBe QuiteQuiet ArriveTo ThereIsAgreement HelpedPast AdjectiveOfA HavePassed
    AllowTo EnMasse InDemandInDepth NounVerbConfusion Confident ToAdverb CallThem NotTo PayForPrice DoubleModal PronounKnew ForAWhile Damages ThatThan ThatThis FreePredicate NominalWants
    NeedToNoun ForNoun SomeWithoutArticle IncludingButNotLimitedToPunctuation ThatWhich WillNonLemma WinPrize InflectedVerbAfterTo AskNoPreposition BeAllowed DidPast
    SimplePastToPastParticiple MostNumber FewUnitsOfTimeAgo PartsOfSpeech WhomSubjectOfVerb DoubleNegative NotIn NoLongerPronoun CompoundSubjectI MultipleSequentialPronouns`),
  'words of programmers':
    names(`ExpandPeople ExpandGovt ExpandFavourite ExpandThough ExpandThrough ExpandWith ExpandWithout ExpandBecause ExpandForward ExpandMinimum ExpandPrevious
      ExpandPreference ExpandNotification ExpandVulnerability ExpandAlgorithm ExpandAlloc ExpandArgument ExpandConfiguration ExpandControl ExpandCoordinate ExpandDecl ExpandDependencies ExpandDereference ExpandDirectory
    ExpandParameter ExpandPerformance ExpandPointer ExpandStandardInputAndOutput EnvironmentVariable LinesOfCode LinkedList OperatingSystem Cybersec Devops AnalogAcousticBike
    ClientOrServerSide CaseSensitive ClickThroughRate`),
};

export const RULES_OFF: ReadonlySet<string> = new Set(Object.values(WHY_OFF).flat());
