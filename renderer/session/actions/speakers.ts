import { aboutSpeaker, type Speaker } from '../../../article/model';
import { newId, setArticle, type ArticleChanges } from '../../editor/core';
import type { Actions } from '../contract';
import type { Desk } from '../desk';
import { writtenId } from '../register';
import { speakerValue } from '../tagging';

type Part = Pick<Actions, 'editSpeaker' | 'renameSpeaker' | 'mergeSpeakers' | 'takeApart' | 'settleSource'>;

export function speakerActions(desk: Desk): Part {
  /** The value of a speaker in the data, made from the engine's where nobody chose that one yet. */
  const valueOf = (id: string): { id: string; value: Speaker } | null => {
    const { article } = desk.get();
    const written = writtenId(article, id);
    if (written) return { id: written, value: article[`s:${written}`]! };
    const found = desk.get().speakers.find((speaker) => speaker.id === id);
    return found ? { id: newId('p'), value: speakerValue(found) } : null;
  };
  const edit = (id: string, fields: Partial<Speaker>): void => {
    const known = valueOf(id);
    if (!known || fields.name?.trim() === '') return;
    const { name, aliases = [] } = known.value;
    const renamed = fields.name !== undefined && fields.name.trim() !== name;
    // the name by which the story knows this person stays one of the names, so that the engine's finds still lead here
    const names = renamed ? [...new Set([...aliases, name])].filter((alias) => alias !== fields.name!.trim()) : aliases;
    const value = { ...known.value, ...fields, aliases: names };
    const merged = known.value.mergedInto ? { mergedInto: known.value.mergedInto } : {};
    desk.edit((editor) => setArticle(editor, { [`s:${known.id}`]: { ...speakerValue(value), ...merged } }));
    const written = speakerValue(value);
    desk.actions.announce(`${[written.name, aboutSpeaker(written)].filter(Boolean).join(', ')}: changed everywhere`);
  };
  return {
    editSpeaker: edit,
    renameSpeaker: (id, name) => edit(id, { name }),
    mergeSpeakers: (from, into) => {
      const a = valueOf(from);
      const b = valueOf(into);
      if (!a || !b || a.id === b.id) return;
      const changes: ArticleChanges = { [`s:${a.id}`]: { ...a.value, mergedInto: b.id }, [`s:${b.id}`]: b.value };
      desk.edit((editor) => setArticle(editor, changes));
      desk.actions.announce(`${a.value.name} is ${b.value.name} now`);
    },
    settleSource: (rule, name) => {
      desk.edit((editor) => setArticle(editor, { [`i:${rule}|${name}`]: { scope: 'story', rule, text: name } }));
      desk.actions.announce(`${name}: left as it is`);
    },
    takeApart: (id) => {
      const value = desk.get().article[`s:${id}`];
      if (!value?.mergedInto) return;
      const { mergedInto: _, ...alone } = value;
      desk.edit((editor) => setArticle(editor, { [`s:${id}`]: alone }));
      desk.actions.announce(`${alone.name} stands alone again`);
    },
  };
}
