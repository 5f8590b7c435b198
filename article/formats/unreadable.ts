/** A file that is no story we can read. The message is a sentence for the editor and never holds a path. */
export class UnreadableStory extends Error {
  override readonly name = 'UnreadableStory';
}
