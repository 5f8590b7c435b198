/** Something a person or a disk did: the message is a sentence for the editor, with the name of the file, and of a folder of Copydesk's own, which nobody chose, the path. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What the system's code means, and what to do next. */
const CODES: Record<string, readonly [what: string, next: string]> = {
  ENOENT: ['it is no longer there', 'Look where it was moved, and try again.'],
  EACCES: ['you do not have permission', 'Ask its owner for it, or use a folder of your own.'],
  EPERM: ['you do not have permission', 'Ask its owner for it, or use a folder of your own.'],
  EROFS: ['the disk is read-only', 'Use a folder on another disk.'],
  ENOSPC: ['the disk is full', 'Make room and try again.'],
  EDQUOT: ['your share of the disk is full', 'Make room and try again.'],
  EIO: ['the disk reported an error', 'Try again, or use another disk.'],
  EMFILE: ['too many files are open', 'Close some and try again.'],
  ENFILE: ['too many files are open', 'Close some and try again.'],
  ELOOP: ['its link leads back to itself', 'Use the file itself.'],
  ENAMETOOLONG: ['its name is too long', 'Give it a shorter one.'],
  ENOTDIR: ['its folder is no longer there', 'Look where it was moved, and try again.'],
  EISDIR: ['a folder of that name is there', 'Choose another name.'],
  ENOTCONN: ['the drive is not connected', 'Connect it and try again.'],
  ETIMEDOUT: ['the drive does not answer', 'Try again when it does.'],
  EBUSY: ['another program is using it', 'Close it there and try again.'],
  EEXIST: ['a file of that name is there already', 'Choose another name.'],
  EFBIG: ['the disk takes no file of that size', 'Use another disk.'],
  EINVAL: ['the disk does not take that name', 'Choose another name.'],
  ENODEV: ['the drive is not connected', 'Connect it and try again.'],
  ENXIO: ['the drive is not connected', 'Connect it and try again.'],
  ESTALE: ['the drive was connected anew', 'Open the file again from its folder.'],
  EHOSTDOWN: ['the drive does not answer', 'Try again when it does.'],
  EHOSTUNREACH: ['the drive does not answer', 'Try again when it does.'],
};

/** The system's code of an error, '' for any other error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const meaningOf = (code: string): readonly [what: string, next: string] =>
  CODES[code] ?? [`the system says ${code}`, 'Try again, or use another folder.'];

/** What a file system error means, as the end of a sentence ("you do not have permission"); '' for an error without a code. */
export const reasonOf = (error: unknown): string => (codeOf(error) ? meaningOf(codeOf(error))[0] : '');

/** A sentence from a file system error: `what` begins it ("story.txt cannot be read"). Errors without a code are given back as they are. */
export function refusalOf(error: unknown, what: string): Error {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  if (!code) return error instanceof Error ? error : new Error(String(error));
  const [why, next] = meaningOf(code);
  return new Refusal(`${what}: ${why}. ${next}`);
}
