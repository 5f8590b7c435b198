import { wordList } from '../word-list';

/** Verbs that hand on what somebody said or wrote. Closed by hand from general English. */
export const REPORTING = wordList(`
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
  wordList(`
say tell ask add write tweet claim argue insist declare announce explain note reply respond state warn admit acknowledge assert maintain contend
quip joke shout yell whisper exclaim recall concede confess confirm deny continue conclude remark observe comment complain vow pledge
promise testify boast brag lament muse mutter stress emphasize emphasise reiterate recount counter retort caution inform assure remind
protest plead beg opine chide scold snap scoff gush sneer deadpan grumble growl bemoan interject lecture proclaim confide apologize
apologise retaliate intone bark bellow roar scream shriek hiss snarl mumble murmur marvel drawl stammer stutter holler fume rejoin chant jeer crow rant laugh chuckle sigh grin smile urge predict suggest reveal speak talk answer predict allege
`),
);
