/** Verbs that need a mouth or a pen, in the forms that stand behind a subject. */
const STRONG =
  /^(?:said|says|told|tells|wrote|writes|tweeted|tweets|texted|emailed|replied|replies|explained|explains|argued|argues|insisted|insists|declared|declares|claimed|admitted|admits|acknowledged|acknowledges|joked|jokes|quipped|quips|recalled|recalls|testified|testifies|vowed|vows|complained|complains|stated|remarked|conceded|concedes|asserted|asserts|contended|contends|whispered|shouted|yelled|muttered|countered|retorted|reiterated|lamented|boasted|bragged|mused|opined|confessed|apologi[sz]ed|promised|pledged|cautioned|warned|warns|assured|urged|begged|pleaded|sneered|scoffed|snapped|snarled|bemoaned|stressed|emphasi[sz]ed|interjected|exclaimed|confided|reminded|stammered|chuckled|laughed|sighed)$/;
/** Verbs of speech that things take too ("rain continued", "the vote confirmed"): they tell something only with the words said, or "that", beside them. */
const WEAK =
  /^(?:added|adds|asked|asks|announced|announces|continued|continues|concluded|concludes|confirmed|confirms|denied|denies|noted|notes|observed|observes|predicted|predicts|responded|responds|suggested|suggests|maintained|maintains|answered|answers|protested|speculated|commented|spoke|went on|called|praised|criticis?zed|blasted|agreed|thanked|recounted|proposed|estimated|believes|believed|thinks|thought|hopes|hoped)$/;

/** How surely the words of a verb group tell that their subject talks; auxiliaries and adverbs in it do not count. */
export function speechOf(verb: string): 'strong' | 'weak' | null {
  const last = verb.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (/^(?:to|not)\s|\bto\s|^(?:is|are|was|were|be|been|being)\b/i.test(verb)) return null;
  if (STRONG.test(last)) return 'strong';
  return WEAK.test(last) ? 'weak' : null;
}
