import type { ArticleData, Speaker } from './article-data';

/** The speaker whom a merged one stands for; itself where it was not merged. Follows at most 100 steps, so that a circle in a damaged file ends. */
export function resolveSpeaker(article: ArticleData, id: string): string {
  let at = id;
  for (let steps = 0; steps < 100; steps++) {
    const next = article[`s:${at}`]?.mergedInto;
    if (!next || !article[`s:${next}`] || next === id) return at;
    at = next;
  }
  return at;
}

/** Role and affiliation in one line, each said once: "night nurse at St. Clement's" says where already; '' when neither is known. */
export function aboutSpeaker({ role, affiliation }: Pick<Speaker, 'role' | 'affiliation'>): string {
  const said = role && affiliation && role.toLowerCase().includes(affiliation.toLowerCase());
  return [role, said ? undefined : affiliation].filter(Boolean).join(', ');
}
