import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ninjs } from '../../../article/formats/ninjs';
import { textBlock, type Article } from '../../../article/model';

const SCHEMA = new URL('../../../../shared/corpora/ninjs/ninjs-schema_3.1.json', import.meta.url);
const story: Article = {
  blocks: [
    textBlock('headline', 'The library stays open'),
    textBlock('byline', 'By Nora Quill'),
    {
      type: 'paragraph',
      children: [
        { text: '“We kept the lights on,”', 'q:a': true },
        { text: ' said Olsen. ' },
        { text: '“Ready,”', 'q:b': true },
        { text: ' the line said.' },
      ],
    },
  ],
  article: {
    's:pa': { name: 'Marta Olsen', role: 'head librarian', affiliation: 'Ardmore Library' },
    's:pb': { name: 'Blue Line', organisation: true },
    'q:a': { speaker: 'pa', kind: 'direct', confirmed: true },
    'q:b': { speaker: 'pb', kind: 'direct', confirmed: true },
  },
};
const written = (): Record<string, unknown> => JSON.parse(ninjs.write!(story, { speakers: 'confirmed' })) as Record<string, unknown>;

describe('writing ninjs', () => {
  it('names who is quoted, and leaves the quotations in the HTML body', () => {
    expect(written()).toMatchObject({
      by: 'Nora Quill',
      headlines: [{ value: 'The library stays open' }],
      people: [{ name: 'Marta Olsen', rel: 'quoted', literal: 'head librarian, Ardmore Library' }],
      organisations: [{ name: 'Blue Line', rel: 'quoted' }],
    });
    expect(JSON.stringify(written()['bodies'])).toContain('data-quote-id');
  });

  it.skipIf(!existsSync(SCHEMA))('is valid by the schema of IPTC', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
    validate(written());
    expect(validate.errors).toBeNull();
  });
});
