import { expect, test } from 'vitest';
import { alikeGroups } from '../../../../src/components/forum/alike.ts';
import { nothingKnown } from '../../../../src/schemas/taking-part.ts';
import type { TakingPart } from '../../../../src/schemas/taking-part.ts';

const voice = (id: string, part: Partial<TakingPart>) => ({
  id,
  standing: null,
  venue: null,
  takingPart: { ...nothingKnown, ...part },
});
const quill = voice('quill', { meets: 'In spring.', letter: true });
const stane = voice('stane', { meets: 'In spring.', letter: true });
const brannick = voice('brannick', { meets: 'In spring.', letter: false });
const hurrow = voice('hurrow', { meets: 'In spring.', letter: true, place: 'The barn' });

test('groups those of whom a list says the very same, and leaves one that has a place alone', () => {
  expect(alikeGroups([quill, brannick, hurrow, stane])).toEqual({
    alike: [[quill, stane]],
    other: [brannick, hurrow],
  });
});

test('keeps apart two that say the same and stand differently', () => {
  const ended = { ...stane, standing: 'ended' as const };
  expect(alikeGroups([quill, ended]).alike).toEqual([]);
});
