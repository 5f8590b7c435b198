/** Something a person or a disk did: the message is a sentence for the editor, with a file's name but never its path. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const CODES: Record<string, string> = {
  ENOENT: 'it is no longer there',
  EACCES: 'you do not have permission',
  EPERM: 'you do not have permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EIO: 'the disk reported an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ELOOP: 'its link leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'its folder is no longer there',
  EISDIR: 'a folder of that name is there',
  ENOTCONN: 'the drive is not connected',
  ETIMEDOUT: 'the drive does not answer',
  EBUSY: 'another program is using it',
};

/** The system's code of an error, '' for any other error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A sentence from a file system error: `what` begins it ("story.txt cannot be read"). Errors without a code are given back as they are. */
export function refusalOf(error: unknown, what: string): Error {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  if (!code) return error instanceof Error ? error : new Error(String(error));
  return new Refusal(`${what}: ${CODES[code] ?? `the system says ${code}`}.`);
}
