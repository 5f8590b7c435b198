/** Verbs by what their subject does with words; forms are made from the base, irregular ones are listed. */
const list = (text: string): string[] => text.trim().split(/\s+/);

/** Verbs that hand on what somebody said or wrote. Closed by hand from general English. */
const REPORTING = list(`
say tell ask add write tweet retweet claim argue insist declare announce explain note reply respond state warn admit acknowledge suggest
assert maintain contend quip joke shout yell whisper cry exclaim recall remember concede confess confirm deny continue conclude remark
observe comment complain vow pledge promise predict urge demand testify boast brag lament muse mutter stress emphasize emphasise reiterate
repeat recount reveal report charge allege blast counter retort shoot caution advise inform assure remind allow agree protest plead beg
propose caption post blog text email message wonder speculate theorize reason reckon opine offer volunteer describe call label dub denounce
decry deride mock criticize criticise slam condemn praise hail accuse term brand characterize characterise refer rate deem dismiss ridicule
characterise summarize summarise pronounce proclaim profess preach lecture chant sing read quote cite estimate hint imply
signal chide scold snap scoff joke gush crow sneer deadpan fire grumble growl bemoan interject thunder rail rant tout trumpet
lambaste lambast rebuke rebut refute affirm attest certify clarify elaborate disclose divulge relate retell urge implore exhort
apologize apologise confide guess figure believe think feel hope fear worry mean want know see consider wish expect deliver issue
ask answer challenge go enthuse chuckle laugh sigh smile grin nod shrug point stipulate rule hold find instruct order command invite
thank welcome greet hear express voice echo air articulate utter speak talk discuss address sum spell rave
put retaliate intone bark bellow roar scream shriek hiss snarl mumble murmur marvel drawl stammer stutter whine moan groan wail sob holler
fume jeer enquire inquire query narrate dictate scribble croak recap rejoin swear put mention conjecture posit postulate surmise submit testify swear attack blame cast paint portray liken compare mouth tease taunt
`);

/** Of those, the ones that mostly stand beside the words themselves; said of a thing they make it a speaker. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  list(`
say tell ask add write tweet claim argue insist declare announce explain note reply respond state warn admit acknowledge assert maintain contend
quip joke shout yell whisper exclaim recall concede confess confirm deny continue conclude remark observe comment complain vow pledge
promise testify boast brag lament muse mutter stress emphasize emphasise reiterate recount counter retort caution inform assure remind
protest plead beg opine chide scold snap scoff gush sneer deadpan grumble growl bemoan interject lecture proclaim confide apologize
apologise retaliate intone bark bellow roar scream shriek hiss snarl mumble murmur marvel drawl stammer stutter holler fume rejoin chant jeer crow rant laugh chuckle sigh grin smile urge predict suggest reveal speak talk answer predict allege
`),
);

const OTHER = list(`
accept achieve act aim allow amount appear apply approach approve arrest arrive attempt attend avoid back be bear beat become begin
benefit blow borrow break bring build burn buy carry catch cause change check choose claim clear climb close collect come commit compete
complete concern confront consist contain contribute control convince cope cost count cover create cross cut deal decide decline defeat
defend define depend deserve destroy develop die differ direct disagree discover do draw drink drive drop earn eat emerge enable encourage
end endorse enjoy ensure enter establish exist face fail fall favor feature fight fill finish fit flee fly focus follow force form
gain gather get give grow handle hang happen hate have help hide hit host hurt identify ignore improve include increase indicate involve
join jump keep kick kill kiss know lack land last launch lead lean learn leave lend let lie like limit listen live look lose love maintain
make manage mark marry match matter meet miss move need nominate notice obtain occur open oppose owe own pass pay perform pick place plan
play praise prefer prepare present press prevent produce promote propose protect prove provide publish pull push put quit raise reach react
realize receive recognize reduce reflect refuse regret reject release rely remain remove renew replace represent request require resign
resist resolve respect rest result retain retire return ride rise run save score seek seem select sell send serve set settle shake share
show shut sign sit sleep slip sound spark speak spend split spread stand start stay steal step stick stop strike struggle study succeed
suffer support surround survive take target teach tear tend test throw top touch train travel treat trigger try turn understand
use visit vote wait walk warrant watch wear win work accompany appoint arise assume block boost campaign cancel capture celebrate
chair cheer cite cling coach combine command complain compare concentrate condemn convict cooperate crash cross dance deliver
detain deter donate double dominate edge elect escape evolve examine exceed expand expire explore expose extend fund gain generate grab
grant greet guarantee hand head heal highlight hire impose impress inspire intend interview introduce invest investigate jail joke
judge lobby mention mount name negotiate note organize overcome overturn pardon park pause perceive pose pour pursue rally
recover refrain register regulate rejoin rescue reverse review reward scramble search secure seize sentence shape shift sink skip slow smile
solve sort spoil stage stem stun sue sum surge suspect sustain swing switch tackle tap tour track trade trail trust undergo unite unveil upset
wave mangle bash pounce seem appear compose rank vie stump canvass lobby hammer pin pitch tie dismantle endure espouse evoke frame fuel harbor herald hinge hurl ignite insult invoke jeopardize lament lift litter loom lure mimic nail oust outline overhaul peddle pepper pin plague pledge plunge poke ponder preside presume prompt provoke publicize punctuate question ramp recast reassure recite reckon rehearse repeal repudiate resonate resurface resume rile rip roast salute sanction scrap shun sideline sidestep siphon skewer smear snub sour spar spearhead spurn squander stagger steer stir strip strut summon surface tally target temper terminate thrive thwart topple torpedo toss transform trash trounce uncover undercut underline undermine underscore unfold unleash usher vacate vault verify wage weigh welcome widen wield wipe wreck wrestle yank urge venture veto violate vow wonder wrap yield hail lash echo draw criticise apologise recognise realise organise weep kneel creep sweep swim wake dig bleed feed bend ring withdraw oversee overtake undertake mislead mistake freeze forgive
`);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said said',
  tell: 'told told',
  write: 'wrote written',
  shoot: 'shot shot',
  read: 'read read',
  sing: 'sang sung',
  find: 'found found',
  hold: 'held held',
  swear: 'swore sworn',
  speak: 'spoke spoken',
  think: 'thought thought',
  feel: 'felt felt',
  know: 'knew known',
  see: 'saw seen',
  mean: 'meant meant',
  go: 'went gone',
  hear: 'heard heard',
  cast: 'cast cast',
  quote: 'quoted quoted',
  quit: 'quit quit',
  bear: 'bore borne',
  beat: 'beat beaten',
  become: 'became become',
  begin: 'began begun',
  blow: 'blew blown',
  break: 'broke broken',
  bring: 'brought brought',
  build: 'built built',
  buy: 'bought bought',
  catch: 'caught caught',
  choose: 'chose chosen',
  come: 'came come',
  cost: 'cost cost',
  cut: 'cut cut',
  deal: 'dealt dealt',
  draw: 'drew drawn',
  drink: 'drank drunk',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  fight: 'fought fought',
  flee: 'fled fled',
  fly: 'flew flown',
  get: 'got gotten',
  give: 'gave given',
  grow: 'grew grown',
  hang: 'hung hung',
  hide: 'hid hidden',
  hit: 'hit hit',
  hurt: 'hurt hurt',
  keep: 'kept kept',
  lead: 'led led',
  leave: 'left left',
  lend: 'lent lent',
  let: 'let let',
  lie: 'lay lain',
  lose: 'lost lost',
  make: 'made made',
  meet: 'met met',
  pay: 'paid paid',
  put: 'put put',
  ride: 'rode ridden',
  rise: 'rose risen',
  run: 'ran run',
  seek: 'sought sought',
  sell: 'sold sold',
  send: 'sent sent',
  set: 'set set',
  shake: 'shook shaken',
  show: 'showed shown',
  shut: 'shut shut',
  sink: 'sank sunk',
  sit: 'sat sat',
  sleep: 'slept slept',
  spend: 'spent spent',
  split: 'split split',
  spread: 'spread spread',
  stand: 'stood stood',
  steal: 'stole stolen',
  stick: 'stuck stuck',
  strike: 'struck struck',
  take: 'took taken',
  teach: 'taught taught',
  tear: 'tore torn',
  throw: 'threw thrown',
  understand: 'understood understood',
  wear: 'wore worn',
  win: 'won won',
  swing: 'swung swung',
  undergo: 'underwent undergone',
  overcome: 'overcame overcome',
  arise: 'arose arisen',
  retell: 'retold retold',
  upset: 'upset upset',
  spell: 'spelled spelled',
  forget: 'forgot forgotten',
  weep: 'wept wept',
  kneel: 'knelt knelt',
  creep: 'crept crept',
  sweep: 'swept swept',
  swim: 'swam swum',
  wake: 'woke woken',
  dig: 'dug dug',
  bleed: 'bled bled',
  feed: 'fed fed',
  bend: 'bent bent',
  ring: 'rang rung',
  cling: 'clung clung',
  withdraw: 'withdrew withdrawn',
  oversee: 'oversaw overseen',
  overtake: 'overtook overtaken',
  undertake: 'undertook undertaken',
  mislead: 'misled misled',
  mistake: 'mistook mistaken',
  freeze: 'froze frozen',
  forgive: 'forgave forgiven',
};

export interface VerbForm {
  base: string;
  form: 'base' | 's' | 'past' | 'ing';
  reporting: boolean;
}

const DOUBLING =
  /^(?:quip|beg|brag|snap|dub|rap|chat|admit|commit|plan|stop|drop|tap|step|slip|skip|pat|refer|wrap|trim|grin|nod|shrug|slam|permit|occur|rebut|cut|tag|scan|ban)$/;
const stem = (base: string): string => (DOUBLING.test(base) ? base + base.at(-1) : base.replace(/e$/, ''));

function formsOf(base: string): [string, VerbForm['form']][] {
  const s = /(?:s|sh|ch|x|z|o)$/.test(base) ? base + 'es' : /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'ies' : base + 's';
  const ed = /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'ied' : stem(base) + 'ed';
  const ing = base.endsWith('ie') ? base.slice(0, -2) + 'ying' : base.endsWith('ee') ? base + 'ing' : stem(base) + 'ing';
  const past = IRREGULAR[base]?.split(' ') ?? [ed];
  return [[base, 'base'], [s, 's'], ...past.map((p): [string, VerbForm['form']] => [p, 'past']), [ing, 'ing']];
}

const FORMS = new Map<string, VerbForm>();
const learn = (bases: readonly string[], reporting: boolean): void => {
  for (const base of bases) for (const [word, form] of formsOf(base)) if (!FORMS.has(word)) FORMS.set(word, { base, form, reporting });
};
learn(REPORTING, true);
learn(OTHER, false);

/** The verb that a lower-case word can be a form of, or undefined. */
export const verbForm = (word: string): VerbForm | undefined => FORMS.get(word);

/** Auxiliaries and modals with their forms; what follows them is a verb. */
export const AUXILIARY: ReadonlySet<string> = new Set(
  list(`is are was were be been being am has have had having do does did will would can could may might must shall should cannot
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't ain't 'd 'll 've 're`),
);
/** Forms of "be", which make a past form after them passive and an -ing form after them the main verb. */
export const BE: ReadonlySet<string> = new Set(list("is are was were be been being am isn't aren't wasn't weren't 're"));
