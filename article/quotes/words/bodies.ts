import { remember } from './remember';
import { wordSet } from './word-list';

/** Nouns that name a body which speaks through people. */
export const BODY_NOUNS =
  wordSet(`committee ministry police report council government administration campaign company court department agency office bureau board
  commission mission party union association federation organisation organization group team club league institute institution university college school hospital
  bank firm corporation foundation charity trust authority army navy force forces congress parliament senate house cabinet assembly panel jury tribunal
  embassy consulate newspaper magazine paper journal times post herald tribune gazette guardian telegraph network station channel broadcaster
  coalition alliance society council conference congregation church diocese parish commission inquiry inquest service services secretariat
  ministry directorate treasury exchequer kremlin pentagon staff crew management leadership band orchestra operator airline retailer supplier
  regulator watchdog ombudsman delegation faction caucus lobby chamber partnership consortium syndicate guild lab laboratory centre center
  studio publisher label brewery dealership developer contractor landlord project network pac reserve corps brigade division unit squad
  fund nations states commons lords district county city state town borough township village republic kingdom union nation country white-house
  estates homes properties stores supermarkets foods motors energy water rail trains buses ferries solutions technologies ventures capital equity
  co-op co-operative cooperative insurance securities pharmaceuticals brewers builders architects associates metalworkers workers teamsters airways airlines inc. inc corp corp. co. ltd ltd. llc plc group holdings partners industries systems media news radio television press wire`);
/** Nouns that stand before the name of a body and are said of no person: "the energy company Vale Grid". */
export const FIRM_NOUNS =
  wordSet(`company firm retailer supermarket chain charity airline insurer lender startup start-up carmaker automaker
  drugmaker chipmaker utility conglomerate think-tank watchdog regulator newspaper broadcaster`);
/** Things that say something in print or on paper: a text is its author's voice. */
export const VOICE_NOUNS =
  wordSet(`report statement letter email memo study survey poll article editorial story post tweet message press release document filing complaint
  lawsuit indictment ruling opinion brief transcript book memoir paper website site sign banner poster placard headline caption text note review ad
  advertisement commercial blog column invitation resolution bill law constitution act order warrant affidavit petition flyer leaflet notice e-mail page
  spokesman spokeswoman spokesperson source sources motto slogan label inscription plaque caption biography autobiography obituary script
  motion summary preface plan manifesto platform draft chapter passage verdict judgment judgement finding findings
  inspection audit assessment evaluation brochure pamphlet prospectus circular newsletter dossier memorandum communique communiqué testimonial diary
  directive guidance recording voice announcement loudspeaker tannoy`);
/** Nouns for people, with endings below for the open rest. */
export const PERSON_NOUNS =
  wordSet(`man woman boy girl person people men women child children kid kids mother father mom dad mum son daughter wife husband brother sister
  aunt uncle cousin widow widower parent parents friend neighbour neighbor neighbours neighbors colleague ally allies aide aides adviser advisor
  advisers advisors official officials spokesman spokeswoman spokesperson spokespeople critic critics expert experts analyst analysts witness witnesses
  resident residents source sources lawyer lawyers attorney attorneys judge judges prosecutor prosecutors senator congressman congresswoman
  representative representatives president premier minister mayor governor secretary chancellor ambassador diplomat diplomats general colonel captain
  candidate candidates nominee leader leaders lawmaker lawmakers legislator legislators voter voters supporter supporters opponent opponents
  activist activists campaigner protester protesters student students teacher teachers pupil pupils professor professors scholar scholars
  doctor doctors nurse nurses patient patients victim victims survivor survivors relative relatives family families couple host anchor reporter
  reporters journalist journalists author writer columnist editor critic director producer actor actress singer artist musician chef owner
  manager boss chief executive chair chairman chairwoman chairperson founder head coach player striker keeper goalkeeper captain winger referee umpire
  officer officers detective sheriff constable sergeant inspector superintendent commissioner councillor councillors councilor councilman
  farmer driver pilot passenger customer customers client worker workers employee employees trader shopkeeper baker builder engineer
  scientist scientists researcher researchers historian economist economists strategist strategists pollster operative operatives consultant
  consultants veteran veterans soldier soldiers commander pastor priest bishop archbishop imam rabbi preacher crowd audience members member fans fan
  others republicans democrats conservatives liberals observers insiders staffer staffers delegates delegate donor donors moderator panelist
  guest guests speaker user users viewer viewers reader readers billionaire businessman businesswoman mogul democrat republican independent
  libertarian conservative liberal socialist headteacher principal caretaker solicitor barrister magistrate coroner defendant plaintiff claimant
  tenant landlord campaigners lady gentleman guy guys youth teenager adult citizen citizens immigrant immigrants refugee refugees
  chairs rival rivals hopeful frontrunner front-runner contender incumbent successor predecessor deputy assistant intern clerk
  treasurer trustee chieftain envoy counsel negotiator officials dissident militant rebel rebels hacker`);
const PERSON_ENDING = /(?:[a-z]{3}(?:er|ers|or|ors|ist|ists|man|woman|men|women|ian|ians|crat|crats|ologist|ant|ee|ees|person))$/;
const NOT_PERSON =
  wordSet(`number order matter paper power letter offer member-state computer center centre water weather winter summer september
  november december october other another whether rather ever never former latter later after under over however together newsletter
  chapter quarter corner border folder error terror horror mirror motor factor sector color colour favor favour labor labour honor honour behavior
  behaviour floor door major minor senior junior answer danger anger finger dinner super per proper cover river silver shoulder disorder
  character register answer trigger transfer encounter disaster poster banner barrier career tower shower
  wonder thunder timber fever layer filter gender hunger ladder murder remainder shelter slander surrender tender tiger
  committee warrant degree fee coffee restaurant grant want important significant relevant distant constant instant merchant-ship
  agreement guarantee list assist exist persist resist consist twist gist tourist-board human german roman woman-s median technician-s`);

/** True for a lower-case noun that names a person or people. */
export const isPersonNoun = remember(
  (word: string): boolean =>
    PERSON_NOUNS.has(word) ||
    /-year-olds?$/.test(word) ||
    (word.includes('-') && PERSON_NOUNS.has(word.slice(word.lastIndexOf('-') + 1))) ||
    (PERSON_ENDING.test(word) && !NOT_PERSON.has(word)),
);
/** Nouns of what somebody says: who owns one of these is the speaker ("Lee's claim that"). */
export const SPEECH_NOUNS =
  wordSet(`claim claims remark remarks comment comments statement statements assertion suggestion argument warning warnings promise promises
  pledge vow description reference references words word speech tweet tweets post letter answer response reply question call calls criticism
  complaint complaints insistence contention view belief allegation allegations accusation accusations characterization characterisation
  admission prediction declaration announcement phrase motto slogan line message memo email quip joke testimony op-ed essay article column
  book plan proposal attack attacks use rhetoric boast interview account term terms`);
