/** Families of lines that a page sets around a story; each is told by its form alone, and none is the beginning of a reported sentence. */

/** Where the page files the story: "Tags: housing, planning", "Filed under: Sport". */
const FILED =
  /^(?:filed under|tagged(?: (?:with|as|in|under))?|tags?|topics?|categor(?:y|ies)|keywords?|posted (?:in|under)|sections?|in this (?:story|article|section)|mentioned in this (?:story|article)|(?:explore|more (?:on|about)|related to) (?:these|this|the) (?:more )?topics?)\s?[:|]\s*\S.{0,160}$/i;
const FILED_BARE = /^(?:[Ff]iled under|[Pp]osted (?:in|under)) \p{Lu}[\p{L}&’' -]*(?:[,|/] ?\p{Lu}[\p{L}&’' -]*)*$/u;

/** What is left of an embedded post: "A post shared by Ann Lee (@annlee)". */
const EMBEDDED =
  /^(?:a|this) (?:post|photo|video|reel|story|tweet|thread|clip|picture) (?:shared|posted|uploaded|published|added) by .{1,60}(?:\(@?[\w.]{2,30}\)|@[\w.]{2,30}).{0,40}$/i;
const TAG = /^<\/?(?:iframe|script|blockquote|div|figure|img|video|embed|object|aside|section|span|style|table|br|hr)\b[^>]*>/i;

/** What the page says of its own story: "This is a breaking story. Please refresh the page". */
const THING = '(?:page|story|article|post|report|blog|live ?blog|piece|item)';
const OF_THE_STORY = [
  new RegExp(
    `^(?:this|the) (?:is a (?:breaking|developing)(?: news)? (?:news )?(?:story|event|situation|item)|(?:is a )?(?:breaking|developing)(?: news)? ${THING}|${THING} is (?:breaking|developing|being updated))(?:[.,;:!—–]| and |$)(?:.{0,140}(?:refresh|check back|updat|follow|more (?:to follow|to come|details)|details|come back|stay with).{0,80})?$`,
    'i',
  ),
  new RegExp(
    `^(?:this|the|our) ${THING} (?:will be|is being|has been|was (?:last |first )?) ?(?:regularly |constantly )?(?:updated|published|amended|corrected)\\b(?: (?:as|with|when|throughout|regularly|soon|shortly|at|on)\\b.{0,80})?[.!]?$`,
    'i',
  ),
  /^(?:more|further details?|details|updates?) (?:to follow|to come|follows?|soon|shortly)\b.{0,30}$/i,
  /^(?:please )?(?:refresh|reload) (?:the|this|your) (?:page|browser|story)\b.{0,80}$/i,
  new RegExp(`^(?:this|our) (?:page|story|article|post) (?:may |might )?(?:contains?|includes?|has) affiliate\\b.{0,80}$`, 'i'),
  /^we (?:may|might|could|can)? ?(?:earn|receive|get|make) (?:a |some )?(?:small )?(?:commission|money|payment|fee)\b.{0,100}$/i,
  /^(?:terms (?:and|&) conditions|t&cs?)(?: (?:may )?apply)?\.?$/i,
  /^(?:our|ethics|editorial|privacy|cookie|community) (?:standards|guidelines|polic(?:y|ies)|settings|preferences|charter|code)\b(?::.{1,60})?$/i,
  /^(?:spotted|found|seen|noticed) (?:an? |any )?(?:mistake|error|typo|inaccurac(?:y|ies)|something wrong)\b.{0,80}$/i,
  /^report (?:an? |this )?(?:correction|typo|mistake|error|problem|issue|comment|ad)\b.{0,40}$/i,
  /^comments (?:are|have been|on this (?:story|article) are) (?:now )?(?:closed|off|disabled|turned off|moderated)\b.{0,40}$/i,
  /^(?:view|show|hide|read|see) (?:all )?(?:\d+ )?comments? ?(?:\(\d+\))?$/i,
  /^(?:around|elsewhere on) the web$|^(?:newsletter|sign (?:in|up|out)|log ?in|my account|play (?:audio|podcast)|explore more on these topics|click to (?:share|copy|print|tweet|enlarge).{0,30})$/i,
];

/** What readers are offered: an account, a subscription, a game. */
const PAPER = '(?:free |full |unlimited |digital |ad-free |premium |exclusive )*';
const OFFERED = [
  new RegExp(
    `^(?:enjoy|get|unlock|start|claim|try|buy) (?:your |our |a )?${PAPER}(?:access|subscription|membership|trial|digital edition)\\b.{0,100}$`,
    'i',
  ),
  /^you(?:[’']ve| have) (?:now )?(?:read|reached|used|viewed|hit) (?:\d+ of|your|all)\b.{0,60}\b(?:articles?|limit|stories)\b.{0,80}$/i,
  /^(?:log|sign) in(?: or (?:register|sign up|create an account|subscribe))? to \p{Ll}.{0,60}$/iu,
  /^(?:.{0,120}[.!?] )?support (?:our|independent|local|quality|public-interest|free) (?:journalism|journalists|newsroom|reporting|reporters|news|work|paper)\b.{0,100}$/i,
  /^(?:sign up|subscribe|register) (?:to|for|now|here|today|free)\b.{2,140}$/i,
  /^(?:never|don[’']t) miss (?:a|an|another|the latest|our|out on (?:a|our|the latest)) (?:stor(?:y|ies)|news|update|headlines?|episode|post|article|thing|beat|goal|match|game)\b.{0,60}$/i,
  /^join (?:the|our) (?:conversation|debate|discussion|community|mailing list)\b.{0,60}$/i,
  /^(?:try|play|take|do|use) (?:our|today[’']s|the (?:daily|weekly)) (?:\w+ ){0,2}(?:crossword|quiz|sudoku|puzzles?|calculator|tool|survey|poll|word ?search|games?|map|checker)\b.{0,80}$/i,
  /^(?:.{1,40} (?:is|are) (?:now )?on (?:whatsapp|facebook|telegram|instagram|tiktok|bluesky|threads|youtube|x|twitter)\. )(?:join|follow|find|add|click|like)\b.{0,60}$/i,
  /^(?:[Pp]resented|[Ss]ponsored|[Ss]upported|[Ff]unded|[Pp]owered|[Bb]rought to you) by (?:our |the )?\p{Lu}[\p{L}\p{N}&’'. -]{1,50}$/u,
  /^(?:follow|find|join|like) (?:us|me|him|her|them|the \p{Lu}\w+)(?: (?:on|at) (?:x|twitter|facebook|instagram|tiktok|bluesky|threads|linkedin|youtube|whatsapp|telegram)| ?[@:] ?@?\w{2,}).{0,80}$/iu,
  /^for (?:more|all the latest|the latest|further|full|other|extra|breaking) .{2,60},? (?:visit|go to|see|head to|follow|click|download|subscribe|sign up|check out|read|join|tune in)\b.{0,80}$/i,
  /^click (?:here )?(?:for|to) (?:more|all|our|the full|read|see|view|watch)\b.{0,80}$/i,
];

/** "Do you have a story about …? Email …": a question to the reader, and how to answer it. */
const QUESTION_TO_READER =
  /^(?:(?:do|have|are|were|did|can|could|would|will|is|was) (?:you|your|anyone)\b[^?]{1,110}|(?:got|know|have|seen|heard|need|want|worried|affected|interested|enjoyed?|love|like|live|work|think)\b[^?]{1,90}|what do you think[^?]{0,60}|any (?:news|thoughts|views|tips)[^?]{0,60})\? (?:if so,? |please |then |why not )?(?:e-?mail|call|ring|phone|text|contact|write (?:to|in)|get in touch|let us know|tell us|message|whatsapp|dm|send|share (?:your|it|them|with)|have your say|join|vote|comment|leave|add your|fill in|click|sign up|subscribe|reach (?:out|us))\b.{0,160}$/i;

/** "Ann Lee is a reporter for the Courier. Email her at …". */
const ABOUT_THE_WRITER =
  /^(?:.{3,140}[.;] )?(?:[Ee]-?mail|[Cc]ontact|[Rr]each|[Ff]ollow|[Cc]all|[Tt]ext|[Mm]essage|[Ww]rite to|[Tt]weet)(?: (?:him|her|them|me|us|(?:the |this )?(?:reporter|author|writer|newsroom|newsdesk|editor)|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}))?(?: (?:at|on|via|by|directly|through))*:? ?(?:\S+@\S+\.\S+|@\w{2,}|\+?\(?\d[\d ()-]{6,})(?: .{0,80})?$/u;

const HAS_REPORT = /\b(?:said|says|told|according to|announced)\b/i;
const FORMS: readonly RegExp[] = [FILED_BARE, EMBEDDED, TAG, ...OF_THE_STORY, ...OFFERED, QUESTION_TO_READER, ABOUT_THE_WRITER];

/** True for a line of the page by one of these families; a line that reports what somebody said is none. Sources: forms met on news sites. */
export const isPageLine = (line: string): boolean =>
  !HAS_REPORT.test(line) && (FORMS.some((form) => form.test(line)) || (FILED.test(line) && !/[.!?]$/.test(line)));
