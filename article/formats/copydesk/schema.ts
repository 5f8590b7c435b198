import { z } from 'zod';
import { BLOCK_TYPES } from '../../model';
import { isSafeLink } from '../html';

const QUOTE_KEY = /^q:[A-Za-z0-9_-]{1,64}$/;
const word = z.string().max(2_000);
const on = z.literal(true);

/** A run keeps what we know of and every quotation's key; anything else is left behind. */
const run = z
  .looseObject({
    text: z.string(),
    bold: on.optional().catch(undefined),
    italic: on.optional().catch(undefined),
    strike: on.optional().catch(undefined),
    code: on.optional().catch(undefined),
    link: word.refine(isSafeLink).optional().catch(undefined),
  })
  .transform((read) => {
    const keys = Object.keys(read).filter((key) => QUOTE_KEY.test(key) && read[key] === true);
    const { text, bold, italic, strike, code, link } = read;
    return dropEmpty({ text, bold, italic, strike, code, link, ...Object.fromEntries(keys.map((key) => [key, true as const])) });
  });

const block = z
  .object({
    type: z.enum(BLOCK_TYPES),
    children: z.array(run).min(1),
    gap: z.boolean().optional(),
    ordered: z.boolean().optional(),
    depth: z.number().int().min(0).max(20).optional(),
    language: word.optional(),
    src: word.refine(isSafeLink).optional().catch(undefined),
    alt: word.optional(),
    rows: z.array(z.array(z.string())).optional(),
    source: z.string().optional(),
    sourceFormat: z.enum(['html', 'markdown']).optional(),
  })
  .transform(dropEmpty);

const speaker = z
  .object({
    name: word,
    role: word.optional(),
    affiliation: word.optional(),
    aliases: z.array(word).max(200).optional(),
    organisation: z.boolean().optional(),
    mergedInto: word.optional(),
  })
  .transform(dropEmpty);

const quoteRecord = z
  .object({
    speaker: word.nullable(),
    kind: z.enum(['direct', 'partial', 'scare']),
    confirmed: z.boolean(),
    rejected: z.boolean().optional(),
    own: z.boolean().optional(),
  })
  .transform(dropEmpty);

const ignoredFinding = z.object({ scope: z.enum(['here', 'story']), rule: word, text: z.string() });

const madeChange = z.object({ rules: z.array(word).min(1).max(20), after: z.string() });

/** What a value beside the blocks must look like, by the letter of its key. */
export const VALUES = { s: speaker, q: quoteRecord, i: ignoredFinding, c: madeChange } as const;

/** The file, version 1. */
export const workingCopySchema = z.object({
  version: z.literal(1),
  source: z.object({ name: z.string().min(1).max(1_000), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  format: z.enum(['text', 'markdown', 'html', 'docx', 'ninjs']),
  knowsStructure: z.boolean(),
  blocks: z.array(block).min(1).max(200_000),
  article: z.record(z.string(), z.unknown()),
  changedAt: z.record(word, z.number().nonnegative()).optional().catch(undefined),
});

function dropEmpty<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
