import type { QuoteKind, Speaker } from '../../model';

/** True for a map of keys, not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ID = /^[A-Za-z0-9_-]{1,64}$/;
/** True for an id of a quotation or speaker that may become part of a key. */
export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** The kind that a file gives a quotation; scare quotes travel too. Anything unknown is a direct one. */
export const quoteKindFrom = (value: unknown): QuoteKind => (value === 'partial' || value === 'scare' ? value : 'direct');

/** A speaker without the fields that say nothing. */
export const speakerFrom = ({ name, role, affiliation, aliases, organisation }: Speaker): Speaker => ({
  name,
  ...(role ? { role } : {}),
  ...(affiliation ? { affiliation } : {}),
  ...(aliases?.length ? { aliases } : {}),
  ...(organisation ? { organisation } : {}),
});
