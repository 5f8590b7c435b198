import { expect, it } from 'vitest';
import { formatFor } from '../../../article/formats';
import type { Article } from '../../../article/model';

const story: Article = {
  blocks: [{ type: 'paragraph', children: [{ text: '“The tide waits,”', 'q:a': true }, { text: ' Ovell said.' }] }],
  article: {
    's:one': { name: 'Ovell', mergedInto: 'two' },
    's:two': { name: 'Greta Ovell', role: 'harbour master' },
    'q:a': { speaker: 'one', kind: 'direct', confirmed: true },
  },
};

it.each(['story.html', 'story.md'])('a merged speaker goes out of %s as the one whom they were merged into', (name) => {
  const written = formatFor(name)!.write!(story, { speakers: 'confirmed', roles: true });
  expect(written).toContain('Greta Ovell');
  expect(written).not.toMatch(/name: Ovell|"Ovell"/);
});
