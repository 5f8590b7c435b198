import { isCreditedCaption } from './captions';
import { furnitureForm, type Strength } from './furniture';

/** A label that points elsewhere, before a colon, bar, dash or arrow: "Also read: …". Nobody opens a sentence of a story so. */
const STRONG_LABELS = [
  '(?:also|now|must|further|next)[ -](?:read(?:ing)?|see|watch)',
  'read(?: also| more| next| now| too| on| the full (?:story|article|report|interview)(?: here)?| our .{1,40}| here)?',
  '(?:more )?related(?: (?:articles?|stor(?:y|ies)|coverage|reading|links?|content|topics?|video|news|posts?))?',
  'see(?: also| more| related)?',
  "(?:more|most|latest|top|other|featured|editors?[’']?s?|don[’']t miss|you (?:may|might|could) (?:also )?(?:like|be interested in|enjoy)|recommended(?: (?:for you|reading|stories))?|trending(?: now)?|popular)(?: (?:on this(?: story)?|from .{1,40}|about .{1,40}|on .{1,40}|in .{1,40}|stories|news|headlines|read|popular|like this|picks|choice|must[- ]reads?|coverage|viewed|shared|commented|today|this week|now|of the (?:week|day))){0,3}",
  '(?:watch|listen|view|look|play|up next|next|next up|keep reading|go deeper|dive deeper|icymi|in case you missed it|catch up|explore|discover|check out|find out more|learn more|for more|sign up|subscribe|newsletter|download|follow(?: us| along)?|share(?: this)?|join us|promoted|sponsored|advertisement|ad|book|buy tickets|donate|shop|enter|vote|get tickets|book tickets|book now)(?: (?:now|live|more|here|video|next|also|it|this|below|again|the (?:video|full .{1,30}|moment|clip)))?',
].join('|');

/** Labels that headlines bear as well: only with a headline behind them, never on the first line. */
const HEADLINE_LABELS =
  '(?:in )?(?:video|videos|pictures|photos|photo gallery|gallery|podcast|audio|slideshow|interactive|graphic|quiz|poll|shop the look|live(?: updates?| blog)?|explainer|explained|analysis|opinion|editorial|timeline|map|fact[- ]?check)';

const DIVIDER = '\\s?(?:[:|»›>→►▶➡]|–|—|-(?=\\s))+\\s*';
const LABELLED = new RegExp(`^(?:${STRONG_LABELS})${DIVIDER}\\S`, 'i');
const HEADLINE_LABELLED = new RegExp(`^${HEADLINE_LABELS}${DIVIDER}\\S`, 'i');

/** Who made the picture: "Image: Reuters", "(Photo by Ann Lee/Agency)". */
const CREDIT =
  /^(?:(?:cover |featured? |main |top |lead |file |stock |handout |header |banner |screen )?(?:image|images|photo|photos|photograph|photographs|picture|pictures|pic|video|illustration|graphic|artwork|screenshot|screengrab|screen ?shot|map|chart|cartoon|footage|audio|media|figure)s?(?: (?:credit|credits|source|sources|courtesy|copyright|caption|by|via|from|of|illustration|provided by|supplied))*\s?(?:[:|©/–—-]|(?<=by|via|courtesy|courtesy of|from|copyright|caption|provided by)\s)|credits?\s?[:|]|photo(?:graph)?(?:er|s)?\s?[:|]|caption\s?[:|]|copyright\s(?!.*\b(?:said|says|told|is|are|was|were|had)\b)|©)/i;
const AGENCY =
  /\b(?:Getty(?: Images)?|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Creative Commons|Reuters|AFP|EPA|AAP|PA(?: Wire| Media| Images)?|AP(?: Photo)?|Associated Press|Bloomberg|Zuma|ANI|PTI|Rex Features|Splash News|Handout|Screengrab|File photo)\b/;

const AGENCY_ALONE = new RegExp(`^${AGENCY.source}(?:\\s?[/|,]\\s?.{1,40})?\\.?$`);

/** Whole lines that a page puts into a story. */
const WHOLE: readonly RegExp[] = [
  /^<\/?(?:iframe|script|div|blockquote|figure|embed|object|video|audio|img)\b[^>]{0,300}>.{0,200}$/i,
  /^(?:sign|log)[ -]?in or (?:register|sign up|subscribe|create an account)\b.{0,60}$/i,
  /^(?:[-–—•*=~\s]*)(?:advertisements?|advert|ads?|sponsored(?: (?:content|post|by\b.{0,40}|link|message))?|promoted(?: (?:content|stories|by\b.{0,40}))?|promotion|paid (?:content|post|partner(?:ship)?|advertisement)|partner content|in partnership with\b.{0,40}|brand(?:ed)? content|commercial (?:break|content))(?:[-–—•*=~:\s]*)(?:(?:continue|keep|scroll|story|article|skip|please)\b.{0,60})?$/i,
  /^(?:(?:the |this )?(?:story|article|post|report|video|content|text|page|list|interview) (?:continues|resumes|goes on|continued|starts)|continue(?: reading| with| to)?(?: (?:the|this|your))?|keep (?:reading|scrolling)|scroll (?:down|on|to|for|past)|swipe|skip (?:to|past|ad|advertisement|the|this)|jump to|back to (?:the )?top|go to|return to)(?:\b.{0,90})?$/i,
  /^(?:loading|please wait|play|pause|replay|mute|unmute|close|expand|collapse|menu|search|share|tweet|pin|print|e-?mail|save|copy link|link copied|comments?|view comments|show comments|hide comments|read comments|post a comment|leave a (?:comment|reply)|reply|report this|next (?:article|story|up|page)|previous (?:article|story|page)|view (?:all|more|gallery|in browser|on \w+|this post on .{1,30})|show (?:more|less|all)|see (?:all|more)|load more|read more|learn more|more info|find out more|more stories|top stories|most (?:read|popular|viewed|shared)|latest (?:news|stories|headlines)|related (?:stories|articles|topics|news|content|links?|posts?|coverage)?|trending(?: now)?|recommended(?: for you| stories| reading| articles)?|you (?:may|might) (?:also )?like|don[’']t miss|editor[’']?s[’']? (?:picks?|choice)|more (?:on|from) (?:this story|this topic|the web|[^,.]{1,40})|what to read next|read next|up next|watch (?:now|live|more|next|the video|below)|listen (?:now|live)|play video|video player is loading|getty images?|file (?:photo|image)|image (?:caption|copyright|source)|media caption|(?:hide|toggle) caption|enlarge(?: this)?(?: image)?|(?:click|tap|press) to (?:enlarge|expand|play|view|read|zoom|see)\b.{0,40})[.!…:]*$/i,
  /^(?:load|show|view|read|see|hide|open|print|save|e-?mail|share|report|bookmark|flag|rate|copy|post|add|write) (?:(?:more|all|the|this|your|these|a|an|our|\d+) ){0,2}(?:comments?|page|article|story|stories|post|repl(?:y|ies)|photos?|images?|gallery|results|link|videos?|transcript|full screen|caption|ad|error|correction)[.!»›→]?$/i,
  /^(?:\d+ )?(?:comments?|shares?|likes?|views?|replies|retweets?|min(?:ute)?s? read|\d+ min(?:ute)? read)$/i,
  /^(?:all rights reserved|copyright\b(?!.*\b(?:said|says|told|is|are|was|were|had)\b).{0,80}|©.{0,100}|\(c\) ?\d{4}.{0,80})$/i,
  /^(?:(?:first |last |originally )?(?:published|updated|posted|last (?:updated|modified))\b.{0,12}(?:\d{1,2}\b|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|\d+ (?:hours?|minutes?|days?) ago).{0,50})$/i,
  /^.{0,80}\bpic\.twitter\.com\/\w+.{0,80}$/i,
  /^[—–-]{1,2}\s.{1,60}\(@\w{1,20}\).{0,40}$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^\[?(?:embed(?:ded)?(?: (?:content|tweet|post|video|media|code))?|video|image|photo|gallery|tweet|instagram(?: post)?|facebook(?: post)?|youtube(?: video)?|tiktok|map|chart|graphic|caption|audio|podcast|poll|quiz|newsletter|related|inline)[^\]\s]{0,3}\]$/i,
  /^\[\/?(?:caption|embed|gallery|video|audio|youtube|twitter|tweet|instagram|ad|newsletter|related|quote|shortcode|media|image|html|sc|vc_\w+|et_pb_\w+)\b[^\]]{0,200}\](?:.{0,200}\[\/\w+\])?$/i,
  /^(?:this (?:video|content|embed|post|tweet|article|story) (?:is (?:not|no longer|un)|can(?:no|[’'])t|could not|contains|requires|was (?:deleted|removed))|your browser|(?:please )?enable (?:javascript|cookies)|we use cookies|accept (?:all )?cookies|javascript is|sorry, )\b.{0,120}$/i,
];

/** What a prompt asks for, and what it asks to be done with: both must stand in the line. */
const ASKS =
  /^(?:(?:please|so|and|or|to|don[’']t forget to|want more\??|enjoying this(?: story| article)?\??|like what you[’']re reading\??|like this (?:story|article)\??|love \w+\??|interested\??|have a (?:tip|story|news tip|question|comment)\??|got a (?:tip|story|news tip|question)\??|not a subscriber(?: yet)?\??|already a (?:subscriber|member)\??|for (?:more|the latest|breaking|all the latest|full|further|live)\b.{0,60}?,?|to (?:read|get|see|watch|hear|stay|receive|continue|support|comment|contact|learn)\b.{0,60}?,?) )?(?:click|tap|sign(?:[ -]up| in| on)|log in|register|subscribe|unsubscribe|get|receive|download|install|follow|like|find|join|share|tweet|e-?mail|send|text|call|write to|contact|support|donate|become|buy|shop|try|start|watch|listen|tune in|read|see|view|visit|check out|head (?:over )?to|stay|keep up|never miss|don[’']t miss|let us know|tell us|leave|post|add|comment|vote|take (?:our|the)|learn|explore|discover|browse|catch|enter|unlock|upgrade|create|choose|manage|update|turn on|scan|have your say|what do you think|send us|reach)\b/i;
const WITH =
  /(?:\b(?:newsletters?|bulletins?|digest|round-?ups?|briefing|membership|e-?paper|inbox|e-?mail(?:s| alerts?| list| updates)?|alerts?|notifications?|apps?|app store|google play|podcasts?|youtube|facebook|twitter|instagram|tiktok|whatsapp|telegram|snapchat|linkedin|threads|bluesky|mastodon|flipboard|apple news|social media|mailing list|subscri(?:be|ption|ptions|ber|bers)|our (?:\w+ ){0,3}(?:app|channel|page|website|site|coverage|newsletters?|stories|journalism|reporting|team|reporters?|newsroom|community|podcast|guide|live blog|blog|archive|shop|store|survey|poll|quiz|terms|emails?|briefing|updates?|work|gallery|video|series)|here(?:[.!»:]*$| for| to\b)|below|this (?:article|story|post|page|video|link)|the (?:full|latest|rest of the) (?:story|article|list|video|interview|report|episode|news|headlines|coverage|updates)|the comments|comments? (?:section|below)|breaking news|free (?:trial|account|article|newsletter)|your (?:inbox|account|phone|friends|comments?|thoughts|views?|opinion|say|email)|rss|hashtag|\w+@\w|\w+\.(?:com|org|net|co\.uk))|@\w{2,})\b/i;
/** "He said", "she told": a story's own sentence, whatever it begins with. */
const NARRATES = /\b(?:said|says|told|added|asked|according to|wrote|announced|was|were|had|has|did|would)\b/i;

const BRACKETED = /^\s*[([{]\s*([^\n]*?)\s*[)\]}]\.?\s*$/;
const LEAD_ARROW = /^(?:»|›|>>+|→|►|▶|➡️?|➤|☞|👉|🔴|📺|📸|\u25ba)\s*/u;
const END_ARROW = /\s*(?:»|›|>>+|→|►|▶|➡️?|»»)\s*$/u;

/** Ends as a sentence of the story does. */
const isSentence = (line: string): boolean => /[.!?][”"’')\]]*$/.test(line) && !/\b(?:Inc|Corp|Co|Ltd|U\.S|Jr|Sr|p\.m|a\.m)\.$/.test(line);
const SPACES = /\s+/g;
const wordCount = (line: string): number => (line.match(SPACES)?.length ?? 0) + 1;
const MOST_WORDS = 40;

/** What makes a line one that a page put into the story; null for a line of the story. Decided by form alone; the caller looks at the place. */
export function promoForm(raw: string, extra: { labels: RegExp | null; lines: ReadonlySet<string> }): Strength | null {
  if (raw.length > 400) return null;
  const inside = BRACKETED.exec(raw)?.[1];
  const line = (inside ?? raw).trim();
  if (line === '' || wordCount(line) > MOST_WORDS) return null;
  if (extra.lines.has(line.toLowerCase().replace(/[.!:]+$/, ''))) return 'certain';
  if (WHOLE.some((form) => form.test(line)) || (raw !== line && WHOLE.some((form) => form.test(raw)))) return 'certain';
  if (LEAD_ARROW.test(line)) return isSentence(line) && wordCount(line) > 14 ? null : 'certain';
  if (END_ARROW.test(line) && /\p{L}/u.test(line)) return 'certain';
  if (extra.labels?.test(line)) return 'certain';
  const bare = line.replace(/^[•*·–—-]\s*/, '');
  if (LABELLED.test(bare)) return isSentence(bare) && NARRATES.test(bare) && !/^[^a-z]+:/.test(bare) ? 'likely' : 'certain';
  if (HEADLINE_LABELLED.test(bare) && (!isSentence(bare) || /\?$/.test(bare))) return 'likely';
  if (CREDIT.test(bare))
    return wordCount(bare) <= 14 || AGENCY.test(bare)
      ? isSentence(bare) && !AGENCY.test(bare) && wordCount(bare) > 8
        ? null
        : 'certain'
      : null;
  if (AGENCY_ALONE.test(line)) return 'certain';
  if (inside !== undefined && AGENCY.test(line) && wordCount(line) <= 12 && !isSentence(line)) return 'certain';
  if (!inside && AGENCY.test(line) && wordCount(line) <= 8 && !isSentence(line) && /[/|©]/.test(line)) return 'certain';
  if (isCreditedCaption(bare)) return 'likely';
  if (/^[“"‘]/.test(bare)) return null;
  const family = furnitureForm(bare) ?? (bare === line ? null : furnitureForm(line));
  if (family) return family;
  if (ASKS.test(bare) && WITH.test(bare) && wordCount(bare) <= 34)
    return NARRATES.test(bare.replace(/what (?:was|were)|you (?:had|have|would)/gi, '')) && isSentence(bare)
      ? null
      : isSentence(bare) && wordCount(bare) > 18
        ? 'likely'
        : 'certain';
  const sentences = line.split(/(?<=[.!?])\s+(?=\S)/);
  const links = /[|•·]/.test(line) ? line.split(/\s*[|•·]\s*/) : [line];
  return ofParts(sentences, extra) ?? ofParts(links, extra) ?? ofOffer(sentences, extra);
}

/** To the reader, of what is offered. */
const OFFERS = /\b(?:you|your|our|newsletters?|inbox|podcasts?|e-?mails?|bulletins?|briefing)\b/i;
const OFFER_WORDS = 20;

/** Something is offered, and the last sentence says how to get it: “Our best reads land on Fridays. Sign up here.” */
function ofOffer(sentences: readonly string[], extra: Parameters<typeof promoForm>[1]): Strength | null {
  if (sentences.length < 2 || sentences.length > 3 || promoForm(sentences.at(-1)!, extra) !== 'certain') return null;
  const offered = sentences
    .slice(0, -1)
    .every((s) => OFFERS.test(s) && wordCount(s) <= OFFER_WORDS && !NARRATES.test(s) && !/[“”"]/.test(s));
  return offered ? 'likely' : null;
}

/** A line of several sentences, or of links with bars or dots between, is the page's when each of them is. */
function ofParts(parts: readonly string[], extra: Parameters<typeof promoForm>[1]): Strength | null {
  if (parts.length < 2 || parts.length > 6) return null;
  const strengths: Strength[] = [];
  for (const part of parts) {
    const strength = promoForm(part, extra);
    if (strength === null) return null;
    strengths.push(strength);
  }
  return strengths.includes('certain') ? 'certain' : strengths[0]!;
}
