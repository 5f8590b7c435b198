import { NOUNS } from '../common/nouns';
import { VERBS } from '../common/verbs';

/** Ends as a plural does and is none, or is either. */
export const NO_PLURAL =
  /(?:ss|us|is|as|os|ics|news|series|species|headquarters|means|works|odds|lens|alms|barracks|crossroads|whereabouts|yes)$/;
/** One word for many people, plural in half of the English-speaking world, and words that may stand for many ("a number were"). */
const COLLECTIVE = new Set(
  `team council government company police staff party committee family club side band group crew public majority minority number couple pair lot rest half percent board union army
  navy force press media audience crowd jury court department ministry cabinet parliament congress senate house opposition community class generation gang squad orchestra choir cast
  firm bank college university school industry agency organisation organization association administration management leadership youth population variety range series data bulk remainder
  handful dozen hundred thousand million billion majority percentage proportion fraction elite middle poor rich world country nation state city village town faculty pack herd flock fleet
  few many several some any all none most more people men women children person sheep fish means species headquarters`.split(/\s+/),
);
/** Amounts that are one thing ("two years is long"). */
const MEASURES = new Set(
  'years months weeks days hours minutes seconds miles dollars pounds euros cents points percent metres meters feet inches kilometres kilometers acres degrees sports politics details'.split(
    ' ',
  ),
);

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
/** Nouns of the town hall, the court, the theatre and the pitch, beside those of politics. */
const LOCAL = `pool roof boiler ballot finding leak pipe pavement sidewalk fence gate tower pier harbour harbor port ferry tram carriage platform timetable ticket fare queue scheme grant levy tenant landlord flat
  tenancy planner developer surveyor engineer plumber builder architect contractor inspector verdict sentence hearing inquest coroner defendant claimant appeal lawsuit plea bail exhibit locker receipt magistrate
  barrister solicitor clerk usher captain striker goalkeeper referee umpire wicket innings over penalty header tackle scan hamstring knee ankle fixture season transfer stand pitch playwright novel novelist poem poet painting
  painter sculpture sculptor exhibition gallery stage set costume chorus score violin fiddle drum lyric album tour audition script scene episode enzyme worm whale species cell gene protein sample specimen laboratory
  lab telescope satellite planet comet asteroid crater reef glacier iceberg fossil dinosaur insect bee bird nest egg dog cat horse cow sheep pig fox deer fish loan bond share dividend auditor audit merger
  takeover bid supplier shareholder invoice warehouse mill loom crop harvest orchard tractor field barn pupil teacher headteacher classroom lesson exam grade canteen meal parent governor
  photograph photo picture passenger neighbour neighbor brochure villager shopper motorist cyclist volunteer firefighter crew sailor farmer customer guest fan trader nurse carer lorry truck van
  light lamp depot bell clock sign chimney ceiling stair staircase lift elevator cafe restaurant pub shop kitchen garden yard farm shed garage attic cellar basement corridor ward clinic reception terrace villa
  cottage castle temple mosque church chapel cathedral shrine museum theatre theater cinema stadium arena gym rink cliff hill valley river lake pond canal forest hedge lawn bench statue fountain banner poster
  leaflet notice letter parcel envelope coin wallet purse necklace bracelet camera microphone loudspeaker radio television laptop printer scanner bag bottle cup plate knife coat boot shoe glove blanket mattress
  pillow chair table desk shelf cupboard oven fridge kettle wheel tyre tire engine pump valve tap drain cable wire battery bulb switch socket ladder rope net trap cage chick lamb goat hen duck swan horn
  town village suburb hamlet tree flower seed root weed ewe ram bullock puppy kitten parrot seal otter badger oyster mussel crab mushroom apple pear orange cake pie biscuit cookie sandwich sausage burger
  pizza noodle jar pot pan spoon fork cylinder candle rug curtain towel brick tile plank beam hammer drill spade barrel crate basket sack trunk tape screen keyboard charger guitar piano trumpet flute cello
  dancer singer trailer caravan canoe kayak yacht anchor sail dock jetty raft buoy wave cloud star meteor rock pebble shell medal mask badge button sock jumper sweater helmet bike motorbike scooter pram
  wheelchair ambulance stretcher bandage needle pill dose paramedic porter cleaner waiter barber baker butcher grocer electrician carpenter weaver miner beekeeper gardener sellout layer core tube bale fleece
  boxer jockey swimmer rower skater cyclist spectator steward ticket programme newsletter`;
const SINGULARS = `${NOUNS} ${LOCAL}`.trim().split(/\s+/);
/** Nouns of one thing that take a singular verb. */
export const ONE: ReadonlySet<string> = new Set(SINGULARS.filter((noun) => !COLLECTIVE.has(noun) && !/s$/.test(noun)));
/** Their plurals. */
export const MANY: ReadonlySet<string> = new Set(SINGULARS.map(plural).filter((noun) => !MEASURES.has(noun) && !NO_PLURAL.test(noun)));

/** Of those, the forms of a verb as well: “what the poll shows is clear”, “a law that works is enough”. */
export const VERB_FORMS: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/).map(plural));
