import { useState, type FormEvent, type ReactNode } from 'react';
import { counted } from '../../panels';
import { useSession, useSessionHandle } from '../../session';
import { Button, Glyph, Segments } from '../parts';

const WHOSE = [
  { value: 'dictionary', title: 'Yours' },
  { value: 'houseDictionary', title: 'The house’s' },
] as const;

/** Words and names that are right as they are: an editor's own, and the house's. */
export function DictionaryPane(): ReactNode {
  const { actions } = useSessionHandle();
  const settings = useSession((state) => state.settings);
  const [whose, setWhose] = useState<(typeof WHOSE)[number]['value']>('dictionary');
  const [word, setWord] = useState('');
  const words = settings[whose];
  const add = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const next = word.trim();
    if (next && !words.includes(next))
      actions.setSetting(
        whose,
        [...words, next].sort((a, b) => a.localeCompare(b, 'en')),
      );
    setWord('');
  };
  return (
    <aside className="settings-dictionary" aria-label="Dictionary">
      <div className="settings-dictionary-head">
        <h3 className="caps">Dictionary</h3>
        <span>{counted(words.length, 'word or name', 'words and names')}</span>
      </div>
      <Segments label="Whose dictionary" value={whose} options={WHOSE} onChange={setWhose} />
      <form onSubmit={add}>
        <input
          className="field"
          aria-label="Add a word or a name"
          placeholder="Add a word or a name"
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
      </form>
      {words.length === 0 ? <p>No words yet. On the card of a word, {whose === 'dictionary' ? 'D' : 'Shift+D'} adds it here.</p> : null}
      <ul aria-label="Words in the dictionary">
        {words.map((known) => (
          <li key={known}>
            {known}
            <Button
              look="plain"
              aria-label={`Take ${known} out`}
              onClick={() =>
                actions.setSetting(
                  whose,
                  words.filter((other) => other !== known),
                )
              }
            >
              <Glyph name="cross" />
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
