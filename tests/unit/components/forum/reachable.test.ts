import { expect, test } from 'vitest';
import { isReachable } from '../../../../src/components/forum/reachable.ts';
import { nothingKnown } from '../../../../src/schemas/taking-part.ts';

const found = { standing: 'found since 2009, not known now', website: null } as const;

test('a forum that nobody knows how to find is out of reach', () => {
  expect(isReachable(found, nothingKnown)).toBe(false);
});

test.each([
  ['it meets', { ...found, standing: 'meets now' as const }, nothingKnown],
  ['it has a website', { ...found, website: 'https://forum.example/' }, nothingKnown],
  ['somebody knows how to join', found, { ...nothingKnown, join: 'Ask the council.' }],
  ['somebody knows how to ask', found, { ...nothingKnown, ask: 'Write.' }],
])('a forum is in reach where %s', (_, forum, takingPart) => {
  expect(isReachable(forum, takingPart)).toBe(true);
});

test('a forum that has ended is out of reach, whatever else is known', () => {
  const forum = { standing: 'ended', website: 'https://forum.example/' } as const;
  expect(isReachable(forum, { ...nothingKnown, join: 'Ask.' })).toBe(false);
});
