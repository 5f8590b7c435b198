import { isProse } from './lines';
import { placeCheck } from './places';
import { glanceAt, SEEN } from './text/glance';

const RUN = /(?<=\S)[ \t\u00a0]{2,}(?=\S)/g;

/** More than one space between two words. Source: every newsroom's copy sheet; one space after a full stop (AP, Chicago 6.7). */
export const doubleSpace = placeCheck({
  rule: 'copydesk.DoubleSpace',
  kind: 'double-space',
  severity: 'warning',
  about: 'More than one space between two words. One space is the rule, after a full stop too (AP, Chicago).',
  example: { wrong: 'The vote  was close.', right: 'The vote was close.' },
  safety: 'always',
  mendAll: (n) => `Take out all ${n} extra spaces`,
  find: (block) =>
    isProse(block) && glanceAt(block) & SEEN.spaces
      ? [...block.text.matchAll(RUN)].map((m) => {
          const [start, end] = [m.index, m.index + m[0].length];
          return {
            start,
            end,
            message: 'More than one space between two words.',
            fixes: [{ title: 'Leave one space', edits: [{ start, end, text: ' ' }] }],
            alike: 'space',
          };
        })
      : [],
});
