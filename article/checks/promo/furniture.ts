/**
 * How surely a line is the page's and not the story's; `at-end` holds only among the last lines, where a page says who wrote the
 * story and whom to reach.
 */
export type Strength = 'certain' | 'likely' | 'at-end';

const SITES =
  'facebook|twitter|x|instagram|whatsapp|tiktok|threads|bluesky|linkedin|reddit|pinterest|telegram|youtube|snapchat|tumblr|pocket|flipboard|messenger|mastodon|e-?mail|sms|print|copy(?: link)?|link|share|tweet|save';
const DESK = 'reporters?|correspondents?|editors?|columnists?|(?:staff |senior )?writers?|journalists?|newsroom|news ?desk|news team|team';
const JOB = `(?:${DESK}|producers?|photographers?|interns?|bureau chief|fellow|freelancers?|critic|contributor)`;
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
const PAGE = '(?:story|article|post|page|report|live ?blog|blog|file|piece)';

/** Lines of the page by family; a family is a form that no sentence of a story has. Source: forms met on news sites of many countries. */
const FAMILIES: readonly [Strength, RegExp][] = [
  // what readers are asked to pay for
  [
    'certain',
    /^(?:please )?(?:support|back|fund|help (?:us )?(?:to )?(?:fund|keep|support|power|protect|sustain)|invest in|join|become) (?:(?:our|your|local|independent|quality|fearless|free|trusted|public|community|non-?profit|investigative|the|a|an) ){1,4}(?:\w+ ){0,2}(?:journalism|reporting|newsroom|newspaper|news|coverage|work|member|supporter|subscriber|patron)\b/i,
  ],
  [
    'certain',
    /^(?:subscribe|unlimited (?:digital )?access|full digital access|digital access|subscriptions?|membership|get (?:full|unlimited|all) .{0,30}access|save \d+ ?%|already subscribed|try (?:it|us) free)\b.{0,50}(?:[$£€₹]\s?\d|\bfree\b|\bonly\b|\bjust\b|\boffer\b|\btrial\b|\ba (?:week|month|year)\b).{0,50}$/i,
  ],
  [
    'certain',
    /^(?:(?:this|the) (?:story|article|content|post|page|feature) is (?:only |available |exclusive |exclusively |reserved |free )*(?:for|to) (?:\w+ )?(?:subscribers?|members?|registered)|(?:for )?(?:subscribers?|members?)[ -](?:only|exclusive)|(?:premium|subscriber|member|exclusive) (?:content|exclusive|story|article|access)|you(?: have|[’']ve) (?:reached|used|read|\d+)\b.{0,30}(?:free )?(?:articles?|stories|limit)|you have \w+ (?:free )?articles? (?:left|remaining))\b.{0,60}$/i,
  ],
  // what readers are asked to tell
  [
    'certain',
    /^(?:do|did|have|has|are|were|is|can|could|got|know|want|wish|seen|spotted|see|been|noticed|found|what|how|why|who|where|which|think|any|like|love|something|a)\b[^.?!]{2,110}\? (?:(?:then|please|if so,?|just|so,?|we want to hear from you[.,:]?|we[’']d (?:love|like) to (?:hear|know)[^.]{0,40}[.:]?) )?(?:e-?mail|contact|call|text|write|message|whatsapp|get in touch|reach|tell|let|send|join|share|comment|vote|click|tap|follow|sign|subscribe|log|register|report|visit|drop|ring|phone|tweet|download|find|read|take|use|try|see|help|support)\b.{0,120}$/i,
  ],
  [
    'certain',
    /^(?:(?:report (?:a |an |this )?(?:typo|error|mistake|correction|problem|inaccuracy)|corrections? (?:and|&) clarifications?$|contact (?:us|the newsroom)$|our (?:standards|staff|team)$|ethics policy$)|(?:see|spot|spotted|notice|found) (?:an? |something )?(?:error|mistake|typo|wrong|inaccura\w+|missing)|send (?:us )?(?:a |your |any )?(?:news tips?|tips?|letters|feedback|corrections?|stories|photos|pictures|videos|views|comments)|submit (?:a|an|your) (?:news )?(?:tip|story|letter|correction|photo|event|obituary)|(?:news )?tips?\s?:|got (?:a )?(?:news|tips?|views|something to say)\b|suggest a correction)\b.{0,110}$/i,
  ],
  [
    'certain',
    /^(?:join (?:the|in|our) (?:the )?(?:conversation|discussion|debate|chat|community)|have your say|what do you (?:think|make of)|tell us (?:what|your|about|in the|how)|let us know|share your (?:thoughts|story|views|experiences?|memories|opinion)|leave (?:a|your) (?:comment|reply|thoughts)|be the first to (?:comment|know|like|share)|start the conversation|add (?:a|your) comment|comments? (?:are|have been|is) (?:now )?(?:closed|open|off|disabled|turned off|moderated)|comments? (?:on|for|to) this (?:article|story|post)|(?:view|show|see|read|hide|all) (?:all )?(?:\d+ )?comments?|comments? ?\(\d+\)|\d+ comments?|no comments(?: yet)?|log ?in to (?:comment|reply|leave)|sign in to (?:comment|reply|join))\b.{0,70}$/i,
  ],
  // a note of the desk that ends in a call for tips
  [
    'certain',
    /^.{1,200}[.!?]["”’)]* (?:got|have) (?:an? |any )?(?:news |story )?(?:tips?|information|leads?)(?: (?:about|on|for) [^.?!]{2,50})?\?.{0,140}$/i,
  ],
  // help and offers that stand below
  [
    'certain',
    /^(?:if you|anyone|readers)(?: have|[’']ve| are|[’']re| who (?:have|has|are|is))? (?:been )?affected by (?:any of )?(?:the|this|these|what|anything)\b.{0,140}$/i,
  ],
  [
    'certain',
    /^(?:our|the) (?:\w+ ){0,3}(?:app|newsletter|podcast|bulletin|channel|e-?mails?) (?:brings?|delivers?|gives?|has|lets|keeps?|sends?|is (?:free|here|now))\b.{0,100}(?:download|sign up|subscribe|here|free|today|inbox|now)\b.{0,30}$/i,
  ],
  [
    'certain',
    /^(?:enjoy|unlock|start|claim) (?:your |our |a )?(?:free |full |unlimited |digital |ad-free |premium |exclusive )*(?:access|subscription|membership|trial|digital edition)\b.{0,100}$/i,
  ],
  [
    'certain',
    /^(?:.{1,40} (?:is|are) (?:now )?on (?:whatsapp|facebook|telegram|instagram|tiktok|bluesky|threads|youtube)\. )(?:join|follow|find|add|click|like)\b.{0,60}$/i,
  ],
  [
    'certain',
    /^.{1,120}[.!?] support (?:our|independent|local|quality|public-interest) (?:journalism|journalists|newsroom|reporting|reporters|news)\b.{0,100}$/i,
  ],
  [
    'certain',
    /^(?:[Pp]resented|[Ss]ponsored|[Ss]upported|[Ff]unded|[Pp]owered|[Bb]rought to you) by (?:our |the )?\p{Lu}[\p{L}\p{N}&’'. -]{1,50}$/u,
  ],
  // notes of a story under way
  ['certain', new RegExp(`^this ${PAGE} is (?:developing|breaking|being updated)\\b.{0,90}$`, 'i')],
  [
    'certain',
    /^(?:this (?:is|remains) (?:a|an) (?:breaking|developing|live|rolling|running|fast[- ]moving|evolving|ongoing)(?: news)? (?:story|event|situation|page|post|report|blog|article|coverage)|breaking news story|(?:more|updates?|details?|full (?:story|report)|further details|more details|more updates|more information) (?:to follow|to come|follows?|soon|shortly|coming soon|as we get (?:it|them)|when available)|(?:please )?(?:refresh|reload) (?:the|this) page|(?:please )?check back (?:here |soon |later |regularly |often )?(?:for|as)|stay (?:tuned|with us) for|stay tuned|this (?:live ?blog|blog|live (?:page|coverage)) (?:is|has|will)|(?:show|view) key (?:events|moments)|key events|(?:live feed|live reporting|pinned post|auto[- ]?updates?))\b.{0,110}$/i,
  ],
  [
    'likely',
    new RegExp(
      `^(?:this|the) ${PAGE} (?:will be|is being|has been|was) (?:last |first |originally |also )?(?:updated|published|amended|produced|republished|translated|written with|adapted|generated|syndicated)\\b.{0,140}$`,
      'i',
    ),
  ],
  // what was taken from a feed as it came
  [
    'likely',
    new RegExp(
      `^(?:(?:except|apart from|other than) .{3,40}, )?this ${PAGE} (?:(?:has|was|is|has been) (?:not|n[o’']t) (?:been )?(?:edited|created|written|checked|reviewed|changed|modified) by (?:\\S+ ){0,5}(?:staff|team|desk|editors?|newsroom|journalists?)\\b|(?:is|was|has been) (?:auto-?(?:matically )?)?(?:generated|published|produced|reproduced|taken|sourced|syndicated) (?:\\S+ ){0,2}from (?:an?|the|our) (?:\\S+ ){0,3}(?:feed|newswire|wire)\\b).{0,140}$`,
      'i',
    ),
  ],
  ['likely', new RegExp(`^(?:this|the) ${PAGE} (?:first|originally|previously) (?:appeared|ran|aired)\\b.{0,100}$`, 'i')],
  [
    'likely',
    /^for (?:emergency|crisis|live|up-to-the-minute|the latest|more|official) (?:\w+ ){0,2}(?:information|updates?|warnings?|news|scores|coverage|results)(?: (?:on|about|from) [^,]{2,40})?,? (?:please )?(?:listen|tune|go|visit|see|head|check|follow|click|watch|stay)\b.{0,80}$/i,
  ],
  // embeds and their remains
  [
    'certain',
    /^an? (?:post|photo|video|reel|story|thread|tweet|pin|playlist|song|clip|message|carousel)(?: \w+)? (?:shared|posted|published|uploaded|pinned) (?:by|on) .{1,90}$/i,
  ],
  ['certain', /^(?:♬|♫|🎵).{1,80}$|^@[\w.]{2,30}(?: .{0,80})?(?:♬|♫).{0,60}$/u],
  [
    'certain',
    /^(?:view|see|watch|open|read|follow|listen|play) (?:this |the |it |more |us |along )?(?:(?:post|thread|tweet|video|photo|reel|story|profile|episode|clip) )?(?:on|in|via) (?:instagram|facebook|threads|twitter|x|tiktok|youtube|bluesky|linkedin|reddit|spotify|apple podcasts|google news|apple news|the app|our app|app)\b.{0,20}$/i,
  ],
  // where the page files the story
  [
    'certain',
    /^(?:filed under|posted (?:in|under)|tagged(?: (?:in|as|with))?|tags?|topics?|categor(?:y|ies)|keywords?|sections?|hashtags?|subjects?|in this (?:article|story|section)|more on (?:this|these) (?:story|topics?)|explore more on (?:this|these) topics?|related (?:tags|topics|subjects)|read more (?:about|on)|mentioned in this (?:story|article)|find more on)\s?:\s*\S.{0,140}$/i,
  ],
  ['certain', /^(?:[Ff]iled under|[Pp]osted (?:in|under)) \p{Lu}[\p{L}&’' -]*(?:[,|/] ?\p{Lu}[\p{L}&’' -]*)*$/u],
  // who made the picture, who owns the words
  ['certain', /^(?:image|media|video|photo|picture|audio|figure|graphic) (?:source|caption|credit|copyright|provider),\s.{2,160}$/i],
  [
    'certain',
    /^[[(]?(?:(?:(?:picture|image|photo|pic|video|supplied|handout)s?:? )?(?:supplied|handout|submitted|contributed|file(?:d)?|library|stock|archive|courtesy)(?: (?:photo|image|picture|pic|video|footage)s?)?|(?:photo|image|picture)s? (?:supplied|submitted|contributed))(?: by .{2,40})?[\])]?\.?$/i,
  ],
  [
    'certain',
    /^(?:©|\(c\)|copyright\b|all (?:content|rights|material)\b).{0,60}(?:\b(?:19|20)\d\d\b|reserved|permission|licen[cs]e|ltd|limited|inc|plc|press|media|group).{0,200}$/i,
  ],
  [
    'certain',
    /^(?:this (?:material|content|article|story) (?:may not be|cannot be|must not be)|(?:re)?published (?:here )?(?:with|by) (?:the )?(?:kind )?permission|(?:re)?publish (?:this|our) (?:article|story|stories)|read the original (?:article|story)|unauthori[sz]ed (?:use|reproduction|copying))\b.{0,140}$/i,
  ],
  ['likely', new RegExp(`^${NAME} ?/ ?(?:The |for )?\\p{Lu}[\\p{L} ’'&-]{1,40}$`, 'u')],
  // who wrote it, and how to reach them
  [
    'at-end',
    new RegExp(
      `^${NAME} (?:is|was|works as) (?:an? |the |our |[\\p{L}’' ]{2,40}[’']s? )?(?:[\\p{L}’'/,& -]{1,60} )?${JOB}(?:\\.|,|$| (?:at|for|with|on|based|covering|who|in|and|specialising|specializing|of|from)\\b)`,
      'u',
    ),
  ],
  ['at-end', new RegExp(`^${NAME} (?:covers|writes (?:about|on|for)|reports (?:on|for|from)) .{3,160}$`, 'u')],
  [
    'certain',
    /^(?:you can )?(?:reach|contact|e-?mail|follow|write to|tweet|message|find) (?:(?:the )?(?:author|writer|reporter|editor|newsroom|him|her|them|me|us)|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){0,2})(?: [\p{L} ]{0,30})? (?:(?:at|on|via|by|@)\b.{2,90}|@?\w+@\w.{2,60})$/u,
  ],
  [
    'at-end',
    new RegExp(
      `^(?:[(\\[—–-]\\s?)?(?:(?:additional |extra |further )?(?:reporting|writing|editing|research|production|compiled|edited|translated|graphics|photography)(?: and (?:\\w+))? by\\b|(?:additional|extra|further) (?:reporting|writing|research|words)\\s?:|with (?:files|inputs?|reporting|additional reporting|contributions|assistance) (?:from|by)\\b|source: (?:agencies|afp|reuters|ap|pa|ani|pti|bloomberg)\\b).{0,180}$`,
      'i',
    ),
  ],
  [
    'at-end',
    new RegExp(
      `^(?:The )?\\p{Lu}.{2,90} contributed (?:reporting )?to this ${PAGE}\\.?$|^.{2,60} contributed (?:reporting|research)\\.?$`,
      'u',
    ),
  ],
  ['certain', /^.{0,80}\bcan be (?:reached|contacted|followed|emailed|found) (?:at|on|via|by) (?:\S+@\S+|@\w+|\(?\d{3}).{0,60}$/i],
  // buttons, forms, notices
  [
    'certain',
    /^(?:read|show|see|view|load|expand|collapse|hide) (?:less|more|all|full (?:story|article))$|^more (?:reviews?|stories|coverage|headlines|articles|videos|photos|galleries|topics|news)$/i,
  ],
  ['certain', new RegExp(`^(?:(?:${SITES})(?:[\\s|,/•·]+|$)){2,}$`, 'i')],
  [
    'certain',
    new RegExp(
      `^(?:share|tweet|post|send|pin|save|follow us|find us|join us|like us) (?:this |it |us )?(?:(?:article|story|page|post) )?(?:on|via|by|to|with) (?:${SITES}|friends|google news)(?:[,&]? (?:and |or )?(?:${SITES}))*\\.?$`,
      'i',
    ),
  ],
  [
    'certain',
    /^(?:we use cookies|this (?:site|website) uses|(?:by|in) (?:signing up|subscribing|continuing|clicking|registering|submitting|using this)\b.{0,40}\byou|manage (?:cookies?|preferences|consent|your)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|apply)|cookie (?:policy|settings|notice)|your e-?mail address will not|required fields|please enter (?:a|your)|please (?:confirm|verify|provide) your|thank(?:s| you) for (?:subscribing|signing up|reading|registering|your (?:support|feedback|comment))|something went wrong|check your inbox|invalid e-?mail|this site is protected)\b.{0,140}$/i,
  ],
  [
    'certain',
    /^(?:(?:when|if) you (?:buy|purchase|click|shop|make a purchase)\b.{0,70}(?:links?|commission)|(?:we|this (?:site|page|article|story|post)|our (?:site|team|editors)|the (?:publisher|author)) (?:may |might |can |could |will )?(?:earn|receive|get|make|contains?|includes?|features?)\b.{0,40}\b(?:commission|affiliate|sponsored links?)|affiliate (?:disclosure|links?|disclaimer)|disclosure\s?:.{0,60}(?:affiliate|commission)|all products (?:are|were|featured)|prices? (?:correct|accurate|and availability)|(?:as an )?amazon associate)\b.{0,160}$/i,
  ],
  [
    'certain',
    /^(?:(?:now )?available (?:now )?on (?:the )?(?:app store|google play|apple podcasts|spotify|itunes|android|ios)|get it on google play|download on the app store|open (?:in|the) (?:our )?app|scan the qr code|install (?:the|our) app|turn on notifications|enable notifications)\b.{0,80}$/i,
  ],
  [
    'certain',
    /^in (?:association|partnership) with\s.{2,50}$|^(?:recommended|promoted) by \S{2,20}$|^(?:around the web|from (?:our partners|around the web|the archives?)|sponsored links?|paid links?|partner stories|you (?:may|might) have missed|don[’']t miss(?: out)?|top picks|read these next|what others are reading|people also read|stories for you)[.:]?$/i,
  ],
  [
    'certain',
    /^(?:(?:estimated )?read(?:ing)? time\s?:?\s?\d+|listen to (?:this|the) (?:article|story|post)|\d+[- ]min(?:ute)?s? (?:read|listen|watch)|listen\s?[·•|(]|audio by \w+|article audio|(?:this )?(?:audio|voice|text) (?:is )?(?:auto-?generated|ai-generated)|watch\s?[·•|])\b.{0,60}$/i,
  ],
  [
    'certain',
    /^[([]?(?:continued|cont[’'.]?d?\.?|continues|turn|see|from) (?:on |to |from |at )?(?:page|p\.?|pp\.?|inside|back page|front page)\s?[A-Z]?\d*[)\].]?$|^[([]?see \p{Lu}{3,}, (?:page )?[A-Z]?\d+[)\].]?$/iu,
  ],
  ['certain', /^(?:#\s?){4,}$|^[-–—*[(]+\s?(?:ends|ends all|more|mf|ENDS|MORE)\s?[-–—*\])]+$|^ENDS$|^\(ends\)$/],
  [
    'certain',
    /^(?:today[’']s |your |daily |weekly |free )+(?:horoscopes?|puzzles?|crosswords?|quiz(?:zes)?|sudoku|wordle|weather forecast|tv guide|lottery numbers)(?:\s?[:|–—-].{2,80}|\s?[»›→])?$|^(?:horoscopes?|puzzles|crossword|sudoku)\s?[:|–—].{2,80}$/i,
  ],
];

/** A sentence that tells what somebody said or what was: the story's own, whatever it begins with. */
const TELLS = /\b(?:said|says|told|asked|claimed|was|were|had)\b.*[.!?][”"’')\]]*$/i;

/** What family of the page a line belongs to, by form alone; null for a line of the story. */
export function furnitureForm(line: string): Strength | null {
  const strength = FAMILIES.find(([, form]) => form.test(line))?.[0] ?? null;
  return strength === 'certain' && TELLS.test(line.replace(/©.*|.*\?/, '')) ? null : strength;
}
