/** Words that every story has, and their irregular forms, the commonest first. */
export const PLAIN = `the of and to in that for is on with was as at by it from be have he are has an this not but will who had they their been its were which his said
about more would one when she or than also her what there out after if can up we into could all other new two people some so time just first over like most no you only
him them now how many because make even our where year last state years then against while these before those very any through back should much down being between
don't such under through since may still before during way those both same own well another while off around need three several without among according made until
against including however within during few because though each next around against although another across toward whether later already almost often once every
never always early late ago again away together perhaps rather quite nearly soon instead against further yet here thus therefore especially particularly
likely unlikely recently currently previously finally eventually immediately quickly clearly directly largely mostly mainly generally usually typically actually
really simply certainly probably possibly apparently reportedly allegedly effectively especially exactly fully completely entirely significantly increasingly
relatively extremely highly widely closely strongly deeply heavily publicly privately personally officially formally legally politically financially nationally
internationally locally federally historically traditionally originally initially ultimately temporarily permanently potentially presumably essentially basically
literally merely barely hardly roughly approximately slightly somewhat enough himself herself itself themselves myself yourself ourselves something anything nothing
everything someone anyone everyone everybody nobody somebody anybody somewhere everywhere anywhere nowhere whatever whoever whenever wherever whom whose why yes
less least best better worse worst greatest biggest largest highest lowest longest earliest latest strongest oldest youngest easier harder stronger bigger larger
higher lower greater longer shorter earlier older younger closer wider further above below behind beside beyond despite except inside outside onto throughout upon via
toward towards near along regarding concerning four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions dozens second third fourth fifth sixth
seventh eighth ninth tenth half quarter double triple monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december today yesterday tomorrow tonight morning afternoon evening night weekend went gone took taken gave given came become became began begun wrote
written spoke spoken chose chosen knew known saw seen did done drove driven flew flown fell fallen grew grown broke broken threw thrown ate eaten rose risen told kept
brought bought built sent spent sold taught fought paid understood meant thought sought found felt held left lost met ran sat stood won led read put set cut hit hurt let
shut cost cast bet quit split spread heard laid lay lain fed fled dealt caught slept swore sworn stole stolen struck stuck tore torn wore worn woke withdrew withdrawn
forgot forgotten forbade overcame undertook undertaken arose shook shaken shot sang sung drank drew drawn hid hidden bore born bound sank swept swung bid dug hung lit
women men children people wives lives selves families countries cities parties companies agencies communities policies studies bodies armies stories activities
opportunities authorities securities responsibilities universities counties industries enemies territories ministries charities minorities majorities priorities criteria
media crises analyses shelves thieves leaves halves knives wolves feet teeth mice geese doesn't didn't isn't wasn't aren't weren't won't wouldn't couldn't shouldn't
hasn't haven't hadn't can't cannot I'm I've he's she's it's that's there's they're we're you're they've we've you've let's saying trying being having making taking
going coming getting giving dying lying tying using doing seeing leaving living moving becoming including according`;
