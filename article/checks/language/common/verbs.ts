/** Verbs of the news with regular forms, the commonest first; an irregular one has only its -s and -ing here. */
export const VERBS = `say tell ask call report announce include add support want use work help show believe vote win need try plan continue lead meet move run follow change start
begin hold keep bring provide pay write think know take give make find become seem appear describe allow offer expect agree argue consider create require reach return serve
remain release decide claim accuse charge arrest kill attack die live raise receive increase reduce cut end close open face force fight speak talk discuss question answer
explain note warn deny confirm reveal suggest propose introduce pass approve reject block oppose criticize condemn praise blame defend protect demand request urge push
pressure promise pledge vow threaten fear hope worry wonder remember forget learn teach study read watch see look hear listen feel touch stop prevent avoid ban limit
restrict control manage handle operate build design develop produce grow expand extend spread cover treat test check review examine investigate inspect monitor track trace
search seek discover identify recognize recommend respond react reply refuse resign retire quit leave join enter arrive travel visit drive fly walk climb fall drop rise
jump sell buy spend save invest earn cost owe borrow lend donate fund finance sponsor host attend gather celebrate mark honor award name appoint elect nominate endorse
select choose pick replace remove dismiss fire hire employ train prepare organize launch establish form found set settle negotiate sign deal trade exchange share deliver
send ship carry transport import export supply store collect count measure estimate calculate predict forecast project compare contrast differ vary depend rely base
focus concentrate emphasize stress highlight illustrate demonstrate prove represent reflect mean imply indicate signal point refer mention quote cite interview publish
print broadcast post update edit film record photograph draw paint perform play sing dance act direct star appear feature present display exhibit lose beat defeat score
compete challenge contest dispute debate campaign rally march protest strike demonstrate riot clash shoot bomb explode burn destroy damage hurt injure wound harm suffer
survive recover heal cure rescue evacuate flee escape hide hunt chase catch capture seize grab steal rob murder assault abuse rape kidnap torture execute hang
imprison jail detain deport convict sentence sue appeal testify prosecute plead rule judge decide overturn uphold enforce violate break comply obey respect ignore
neglect abandon suspend delay postpone cancel resume restore repair fix rebuild improve enhance strengthen weaken worsen decline decrease shrink slow accelerate boost
lift lower ease relax tighten loosen balance maintain sustain preserve conserve waste pollute clean clear wash cook eat drink feed sleep wake rest sit stand lie lay wear
dress cross pull turn shift slide slip stick hit kick throw fill empty pour mix combine merge unite divide separate split connect link associate involve engage
participate contribute cooperate collaborate coordinate communicate inform notify alert advise counsel guide assist aid benefit gain profit advance succeed fail miss
attempt aim intend tend happen occur result cause affect influence inspire motivate encourage persuade convince attract appeal impress surprise shock scare frighten
threaten intimidate bully insult offend anger upset disappoint frustrate confuse mislead cheat trick fool lie admit acknowledge concede confess apologize regret forgive
thank welcome greet invite accept embrace adopt apply adapt adjust modify amend reform revise rewrite repeal eliminate abolish assume suppose guess imagine dream
doubt trust love like enjoy prefer hate dislike matter belong own possess contain consist comprise total amount exceed surpass outnumber trail tie stretch range
stem surround border overlook own occupy invade conquer retreat surrender deploy station patrol guard secure intervene interfere interrupt disrupt complicate simplify
clarify define determine resolve solve address tackle confront encounter experience undergo endure tolerate accommodate insist assert allege contend maintain declare
proclaim issue order command instruct assign delegate authorize license permit grant guarantee ensure assure insure verify certify register enroll enlist recruit
volunteer commit devote dedicate sacrifice risk gamble bet speculate anticipate await wait stay linger last persist endorse distribute allocate divert transfer transform
convert translate interpret analyze evaluate assess rate rank grade classify regulate supervise oversee govern administer implement execute conduct pursue accomplish
achieve complete finish fulfil satisfy please comfort reassure calm cool warm heat freeze melt flood drown sink float swim sail crash collide collapse trigger spark
ignite fuel drain absorb soak concern interest bother disturb wreck ruin rush hurry pause hesitate rush escort accompany date marry divorce adopt raise age mourn bury
swear curse joke laugh smile cry shout yell scream whisper chant cheer boo clap applaud tweet text email phone click download upload hack leak dump
file unveil tout slam blast bash mock ridicule dub label brand portray depict characterize cast frame spin hype stump fundraise lobby filibuster veto table draft
sponsor craft credit cite echo voice air aim bar back bid book chair court eye flip gear head helm hint ink kick land leverage mandate mount mull narrow net oust outline
outpace peg pen pit plead probe prompt pump rally ramp recall reel rein reshape resonate rival roil rout scramble scrap scrutinize seal shed shore shun sidestep spur stage
steer stoke stun sway swell tackle tally tap target team tip top topple trim trump underscore usher vent vie wage weigh wield woo yield authorize caution clinch
coalesce compound contradict court decry denounce deter distance dominate downplay embark escalate evolve exempt exploit expose flock fluctuate foster galvanize garner
generate halt hamper imagine impose initiate insert install interact invoke justify lament mobilize object obtain opt organize originate overshadow penalize
permeate pinpoint pose prevail proceed prohibit promote propel protest rebuff rebut reconsider redirect refrain refute reinforce reiterate relate relocate
render renew reopen repeat rescind reserve reside resist restrain retain retaliate revive revolve soar solicit speculate stabilize stall stifle submit subsidize substitute
summarize summon suppress suspect sustain sympathize terminate thrive thwart undermine unfold unify unite urge utilize vacate validate vanish withhold withstand witness`;
