import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Listed } from '../../ipc';
import { Refusal } from '../refusal';

const listSchema = z.array(z.object({ file: z.string().regex(/^[\w-]+\.\w+$/), title: z.string(), detail: z.string() }));

/** The sample stories that ship, as `samples/samples.json` lists them. */
export async function listSamples(folder: string): Promise<Listed[]> {
  const list = listSchema.parse(JSON.parse(await readFile(path.join(folder, 'samples.json'), 'utf8')));
  return list.map(({ file, title, detail }) => ({ id: file, name: title, detail, when: null }));
}

/** The path of a sample. Throws a `Refusal` for an id that the list does not have. */
export async function sampleFile(folder: string, id: string): Promise<string> {
  if (!(await listSamples(folder)).some((sample) => sample.id === id))
    throw new Refusal('That sample story is not there. Choose another one from the list.');
  return path.join(folder, id);
}
