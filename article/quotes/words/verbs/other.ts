import { wordList } from '../word-list';

/** Verbs whose subject does something else than hand on words. */
export const OTHER = wordList(`
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
