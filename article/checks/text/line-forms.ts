/** Ends as a sentence does: a full stop, question or exclamation mark or ellipsis, closing marks behind it or not. */
export const endsSentence = (line: string): boolean => /[.!?…][”"’')\]]*$/.test(line);

/** A time, a short form or an initial at the end takes a full stop without being a sentence. */
export const endsInShortForm = (line: string): boolean =>
  /(?:\b[ap]\.m|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu}(?:\.\p{Lu})+)\.$/u.test(line);

export const countTokens = (line: string): number => line.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

const NAME_PART = "(?:\\p{Lu}[\\p{L}’'.-]*|de|del|della|di|da|van|von|der|den|bin|al|el|la|le|dos|du|ibn|y|ten|ter)";
const NAME = `\\p{Lu}[\\p{L}’'.-]*(?:\\s${NAME_PART}){1,4}`;
const ROLE =
  '(?:reporters?|correspondents?|editors?|writers?|columnists?|staff|bureau|critics?|contributors?|journalists?|producers?|photographers?|desk|agency|press|news|service|special|for|in|at|and|with)';
const TAIL = `(?:\\s?[,|•·–—/-]\\s?.{1,90}|\\s(?:for|in|at|of|\\|)\\s.{1,60}|\\s(?:updated|published|posted)\\b.{0,60})?`;
const BY = new RegExp(
  `^(?:(?:exclusive|special report|story|words|text|written|reporting|reported|report|analysis|additional reporting|obituary|review|reviewed|interview|profile|comment|opinion|compiled|edited)\\s)?by:?\\s${NAME}(?:(?:,|\\sand|\\s&|,\\sand)\\s${NAME}){0,5}${TAIL}$`,
  'iu',
);
const CASED_BY = new RegExp(
  `^(?:(?:Exclusive|EXCLUSIVE|Special report|Special Report|Story|Words|Text|Written|Reporting|Reported|Report|Analysis|Additional reporting|Obituary|Review|Reviewed|Interview|Profile|Comment|Opinion|Compiled|Edited|STORY|WORDS)\\s)?(?:By|BY|by):?\\s${NAME}`,
  'u',
);
const DESK_BY =
  /^(?:By|BY)\s(?:the\s)?(?:[\p{Lu}\p{N}][\p{L}\p{N}’'.&-]*\s){0,4}(?:staff|Staff|STAFF|desk|Desk|DESK|reporters?|Reporters?|correspondents?|Correspondents?|agency|Agency|bureau|Bureau|AP|AFP|Reuters|Press|News|wire|Wire)(?:\s.{0,60})?$/u;
/** "Staff Reporter, Eastmere, June 11": whoever it was, by the desk alone. */
const DESK_ALONE =
  /^(?:(?:Our|Special|Staff|City|Chief|Crime|Court|Education|Health|Sports?|Political|Business|Foreign|National|Local|News|Express|Web)\s){1,3}(?:Reporters?|Correspondents?|Writers?|Desk|Bureau|Team|Staff)(?:\s?[,|•·–—/-]\s?.{1,60})?$/;
const FROM_ROLE = new RegExp(
  `^${NAME}(?:(?:,|\\sand|\\s&)\\s${NAME}){0,3}\\s?[,|•·–—/-]\\s?(?:[\\p{L}’'&.-]+\\s){0,5}${ROLE}\\b.{0,50}$`,
  'iu',
);
/** “Ann Lee · Eastmere Press · Posted: Jan 17, 6:02 AM”: a name and, behind dots or bars, when it was published. */
const NAME_AND_TIME = new RegExp(
  `^${NAME}\\s?[|•·]\\s?.{0,70}\\b(?:posted|published|updated|last updated|first published)\\b.{0,60}$|^${NAME}\\s?[|•·]\\s?(?:.{0,50}[|•·]\\s?)?(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b.{0,40}$`,
  'iu',
);
/** “Ann Lee, Special to the Eastmere Post”, “Ann Lee, for The Courier”. */
const SPECIAL_TO = new RegExp(
  `^${NAME}(?:(?:,|\\sand|\\s&)\\s${NAME}){0,2}\\s?[,|•·–—/-]\\s?(?:(?:[Ss]pecial|SPECIAL)\\s(?:to|for|TO|FOR)\\s(?:the\\s|The\\s|THE\\s)?|[Ff]or\\s[Tt]he\\s)\\p{Lu}[\\p{L}’' &.-]{2,50}$`,
  'u',
);
const CASED_NAME = new RegExp(`^${NAME}`, 'u');

/** A line that names who wrote the story: "By Ann Lee", "By Ann Lee and Tom Roe | Updated 4 p.m.", "Ann Lee, transport correspondent". */
export function isByline(line: string): boolean {
  if (line.length > 160 || countTokens(line) > 22 || /[“”"]/.test(line)) return false;
  if (endsSentence(line) && !endsInShortForm(line)) return false;
  if (DESK_BY.test(line) || DESK_ALONE.test(line)) return true;
  if (CASED_BY.test(line) && BY.test(line)) return true;
  if (CASED_NAME.test(line) && (NAME_AND_TIME.test(line) || SPECIAL_TO.test(line))) return true;
  return (
    CASED_NAME.test(line) &&
    countTokens(line) <= 9 &&
    FROM_ROLE.test(line) &&
    /\b(?:reporter|correspondent|editor|writer|columnist|staff|bureau|critic|contributor|journalist)s?\b/i.test(line)
  );
}

const BARE_NAME = new RegExp(`^${NAME}(?:(?:,|\\sand|\\s&)\\s${NAME}){0,2}$`, 'u');
const NO_NAME =
  /\b(?:News|Sport|Sports|Review|Opinion|Comment|Analysis|Editorial|Exclusive|Breaking|Live|Update|Letters?|Obituary|Business|Politics|Culture|Arts|World|Local|Street|Road|City|Town|County|Council|Court|Park|House|Hall|Club|United|University|School|The|A|An)\b/;

/** Nothing but one or more names of people: a byline only by its place, between headline and story. */
export const isBareName = (line: string): boolean =>
  countTokens(line) <= 8 && line.length <= 60 && BARE_NAME.test(line) && !NO_NAME.test(line);
