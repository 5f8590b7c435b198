const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
const PICTURE =
  '(?:(?:[Ss]taff|STAFF|[Ff]ile|FILE|[Ss]tock|[Hh]andout|HANDOUT) )?(?:[Pp]ictures?|PICTURES?|[Pp]hotos?|PHOTOS?|[Pp]hotographs?|PHOTOGRAPHS?|[Ii]mages?|IMAGES?|[Ii]llustration|[Gg]raphic|[Pp]ic|PIC)';
/** “Picture: Ann Lee”, “Photo by Ann Lee”, “STAFF PHOTO / Ann Lee”, “THE COURIER / Ann Lee”, “Ann Lee/The Courier”; nothing else behind it. */
const CREDIT_AT_END = new RegExp(
  `[.!?]["”’)]* [([]?(?:(?:${PICTURE} ?(?:[:/|©]|(?:credit|courtesy|supplied|by)(?: of| by)?:?) ?(?:by |the )?|[A-Z][A-Z&’' -]{3,40} ?/ ?)\\p{Lu}[^.?!:;]{1,60}|${NAME} ?/ ?(?:The |for )?\\p{Lu}[\\p{L} ’'&-]{1,40})[)\\]]?$`,
  'u',
);

/** So long is a credit with its name at most, and so short no caption. */
const [LONGEST_CREDIT, SHORTEST_CAPTION] = [130, 8];

/** True for a caption whose last words say who made the picture, a line of its own. */
export function isCreditedCaption(line: string): boolean {
  if (/[.?!]$/.test(line)) return false;
  const found = CREDIT_AT_END.exec(line.slice(-LONGEST_CREDIT));
  return found !== null && line.length - found[0].length >= SHORTEST_CAPTION;
}
