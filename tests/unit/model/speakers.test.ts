import { expect, test } from 'vitest';
import { aboutSpeaker } from '../../../article/model';

test('who somebody is names the house once', () => {
  expect(aboutSpeaker({ role: 'engineer', affiliation: 'Cold Island council' })).toBe('engineer, Cold Island council');
  expect(aboutSpeaker({ role: 'night nurse at St. Clement’s Hospital', affiliation: 'St. Clement’s Hospital' })).toBe(
    'night nurse at St. Clement’s Hospital',
  );
  expect(aboutSpeaker({ affiliation: 'Cold Island council' })).toBe('Cold Island council');
  expect(aboutSpeaker({})).toBe('');
});
