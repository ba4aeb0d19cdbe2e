import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../../src/atlas/voices.ts';
import { voiceGroups } from '../../../../src/components/forum-finder/voice-groups.ts';
import { nothingKnown } from '../../../../src/schemas/taking-part.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const voices = voicesOf(await boroughAtlas());
const groups = voiceGroups(voices);
const [any] = voices;
if (!any) throw new Error('the borough has no voice');
const found = { ...any, standing: 'found since 2009, not known now' as const };

function of(...parts: object[]) {
  const [group, ...others] = voiceGroups(
    parts.map((part, index) => ({
      ...found,
      id: String(index),
      takingPart: { ...nothingKnown, ...part },
    })),
  );
  if (!group || others.length > 0) throw new Error('one group was asked for');
  return group;
}

describe('the groups of the forum finder', () => {
  it('hold every voice once, those that meet first and those that have ended last', () => {
    expect(groups.map(({ title }) => title)).toEqual([
      'Known to meet now',
      'Town and parish councils',
      'Ward forums',
      'Heard of since 2009, not known to meet now',
      'Named in 2009, nothing later found',
      'Ended',
    ]);
    expect(
      groups
        .flatMap((group) => group.voices)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(voices.map(({ url }) => url).sort());
  });

  it('put the papers of 2009 on those alone that nothing else tells of', () => {
    expect(groups.filter(({ isInPapers }) => isInPapers).map(({ id }) => id)).toEqual(['named']);
  });

  it('say once what is so of all, and leave it out of the rows', () => {
    const group = of({}, {});
    expect(group.once).toBe(
      'The same goes for both. When it meets: not known. How to take part: not known.',
    );
    expect(group.said).toEqual(['When it meets: not known.', 'How to take part: not known.']);
  });

  it('put first whoever can be asked, and say once that of the others nobody knows', () => {
    const group = of({}, { join: 'Ask the council.' });
    expect(group.voices.map(({ id }) => id)).toEqual(['1', '0']);
    expect(group.once).toBe(
      'The same goes for both. When it meets: not known. Where a row does not say how to take part, we do not know.',
    );
    expect(group.said).toEqual(['When it meets: not known.', 'How to take part: not known.']);
  });

  it('leave a single voice to speak for itself', () => {
    expect(of({})).toMatchObject({ said: [], once: '' });
  });
});
