import type { Person } from '../../quotes';

/**
 * The words by which the story would name somebody at a place: in full up to the first full mention, after it as the story mostly
 * does later on ("Vance", "Ms. Vance"); in full, too, where two people share the surname.
 */
export function namerOf(person: Person, people: readonly Person[]): (at: number) => string {
  const full = person.mentions.find((m) => m.form === 'full' || m.form === 'titled');
  let later: string | undefined;
  return (at) => (!full || full.start > at ? person.name : (later ??= laterName(person, full.start, people)));
}

function laterName(person: Person, full: number, people: readonly Person[]): string {
  if (people.some((p) => p !== person && !p.organisation && p.surname === person.surname)) return person.name;
  const later = person.mentions.filter((m) => !m.quoted && m.start !== full);
  const titled = later.filter((m) => m.form === 'titled').map((m) => m.text);
  const bare = later.filter((m) => m.form === 'surname').length;
  if (titled.length > bare) return mostFrequent(titled.map((t) => t.replace(/[’']s?$/, '')));
  if (later.length === 0) return courtesyOf(person, people) + person.surname;
  return person.surname;
}

/** “Mr. ” or “Ms. ” where the story calls nearly everybody so and never by the bare surname. */
function courtesyOf(person: Person, people: readonly Person[]): string {
  const later = people
    .filter((p) => !p.organisation)
    .flatMap((p) => p.mentions.filter((m) => !m.quoted && m.form !== 'full' && m.form !== 'given'));
  const courtesies = later.filter((m) => /^(?:Mr|Mrs|Ms)\b/.test(m.text)).map((m) => m.text);
  if (!person.gender || courtesies.length < 3 || courtesies.length * 2 < later.length) return '';
  const point = courtesies.some((t) => t.includes('. ')) ? '.' : '';
  return `${person.gender === 'm' ? 'Mr' : 'Ms'}${point} `;
}

const mostFrequent = (words: readonly string[]): string =>
  [...new Set(words)].sort((a, b) => words.filter((w) => w === b).length - words.filter((w) => w === a).length)[0] ?? '';
