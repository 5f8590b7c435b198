import { wordSet } from './word-list';

/** Closed classes of English, lower case. */
export const DETERMINERS =
  wordSet(`the a an this these those his her its their my your our some any no each every either neither both another such
  several many few most all one two three four five six seven eight nine ten other various certain`);
export const PERSONAL = wordSet('he she they it i we you');
export const SPEAKING_PRONOUNS = wordSet('he she they i we');
export const OTHER_PRONOUNS = wordSet(
  `him them me us himself herself themselves itself myself yourself ourselves hers theirs mine ours yours`,
);
/** Pronouns that stand for somebody unnamed. */
export const INDEFINITE = wordSet('everyone someone nobody anyone everybody somebody others one none whoever neither');
export const PREPOSITIONS =
  wordSet(`of in on at by for with from to into onto over above under about against between among amid during before after since
  until through throughout across along around behind below beneath beside besides beyond despite down except inside near off out outside past
  per toward towards up upon via within without like unlike versus vs alongside aboard atop ahead regarding concerning following including
  according because as than`);
export const CONJUNCTIONS = wordSet('and or but nor yet so plus');
export const SUBORDINATORS = wordSet(
  'if because although though while when whenever after before since unless until as than that whether where why how once lest whereas what',
);
export const WHO = wordSet('who which whose whom');
export const ADVERBS =
  wordSet(`not also then now later again still even just only too very once ever never always often sometimes soon already recently
  here there today yesterday tomorrow tonight instead meanwhile however therefore thus moreover furthermore nevertheless nonetheless perhaps maybe
  indeed rather quite almost away back together abroad elsewhere first last further once long else yet so well online aloud twice n't
  afterward afterwards earlier subsequently overnight forth`);
/** Adjectives that no ending shows. */
export const ADJECTIVES =
  wordSet(`prominent top senior recent current former new old young big small large great good bad key major minor leading local federal national
  public private white black long short high low early late strong weak poor rich hard easy real true false full open free clear sure right wrong
  main final own same next last only single lone unnamed anonymous veteran longtime long-time well-known independent influential popular powerful
  angry happy sad proud hot cold dead live human royal rural urban foreign domestic international central northern southern eastern
  western chief principal fellow would-be self-described self-styled so-called ardent fervent fresh`);
export const TIME =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. yesterday today tonight tomorrow mon. tue. wed. thu. fri. sat. sun.`);
export const TIME_NOUNS = wordSet(
  'week month year morning afternoon evening night day weekend time spring summer autumn fall winter hour minute decade century season',
);

/** Words before a name that are titles, with the gender that some carry. */
export const TITLES: Readonly<Record<string, 'm' | 'f' | ''>> = Object.fromEntries([
  ...'mr mr. sir lord king prince fr fr. father brother baron duke earl count pope rabbi imam sheikh sheik councilman congressman chairman alderman assemblyman herr señor don monsieur'
    .split(' ')
    .map((w) => [w, 'm'] as const),
  ...'mrs mrs. ms ms. miss dame lady queen princess sister duchess countess baroness councilwoman congresswoman chairwoman assemblywoman frau señora madame doña'
    .split(' ')
    .map((w) => [w, 'f'] as const),
  ...`dr dr. prof prof. professor doctor sen sen. rep rep. reps. sens. gov gov. lt lt. col col. gen gen. maj maj. capt capt. cmdr cmdr. sgt sgt. cpl cpl. adm adm. det
     det. garda con con. ch ch. substitute cllr councillor councilor insp insp. supt supt. pc dc ds dci const const. cst cst. president vice senator representative governor secretary minister premier chancellor ambassador general colonel
     captain lieutenant sergeant officer detective inspector superintendent constable commissioner sheriff judge justice magistrate mayor speaker leader whip chair director
     chief coach manager archbishop bishop cardinal rev rev. reverend pastor deacon canon attorney treasurer senate-president president-elect congressmember spokesman spokeswoman spokesperson
     majority minority deputy ex former then lead assistant associate co-founder founder ceo cfo editor admiral marshal commander major corporal private nurse
     asp acp csp dsp dcp barr barr. engr engr. chief alhaji alhaja hajia mallam comrade comr comr. otunba pa pst pst. evang evang. shri smt smt.
     prime foreign interior defence defense finance health education home state treasury first senior acting interim honorable honourable hon. rt mp mep msp undersecretary envoy superstar star democratic republican gop house senate rookie striker captain midfielder goalkeeper defender quarterback
     author actor actress singer director designer analyst economist professor lawyer solicitor barrister
     historian strategist pollster consultant activist farmer shopkeeper teacher headteacher principal resident neighbour neighbor witness campaigner organiser organizer candidate nominee frontrunner front-runner hopeful billionaire mogul businessman businesswoman host anchor columnist blogger reporter correspondent journalist pundit conservative liberal`
    .split(/\s+/)
    .map((w) => [w, ''] as const),
]);
export const ABBREVIATIONS =
  wordSet(`barr engr comr pst evang smt alh mr mrs ms dr prof sen rep gov lt col gen maj capt cmdr sgt cpl adm det insp supt const cst rev fr st jr sr mt ft no inc corp co ltd llc bros
  jan feb mar apr aug sept sep oct nov dec mon tue wed thu fri sat sun a.m p.m u.s u.n u.k e.g i.e vs etc hon reps sens gens ave blvd rd dept dist
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa r.i s.c s.d tenn tex va vt wash wis wyo n.h n.j n.m n.y n.c n.d d.c w.va`);
export const PARTICLES = wordSet("de van von der den bin al el la le du di da del della dos das ben ibn ter ten abu y zu af mac o'");
