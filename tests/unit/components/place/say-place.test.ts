import { describe, expect, it } from 'vitest';
import { countGaps, sayGaps } from '../../../../src/components/place/gaps.ts';
import { sayGettingIn, sayPlace } from '../../../../src/components/place/say-place.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const place = (id: string) => atlas.find('places', id);

describe('a place in a list', () => {
  it('says who names it, whether it is open, and its address', () => {
    expect(sayPlace(place('brannick-hall'))).toBe(
      'Named by the council. Open. Hall Street, Brannick, WN2 4AA.',
    );
    expect(sayPlace(place('reeds-village-room'))).toBe(
      'Suggested by this map. Not known if it is open. Reeds.',
    );
  });

  it('says of getting in what is so, what is not, and what nobody knows', () => {
    expect(sayGettingIn(place('quill-library'))).toBe(
      'Has: step-free, toilet, bus. Has not: accessible toilet. Not known: hearing loop, parking. By arrangement.',
    );
    expect(sayGettingIn(place('reeds-village-room'))).toBe(
      'Getting in: not known. May be open to groups: not known.',
    );
  });
});

describe('what is not known of a place', () => {
  it('is counted', () => {
    expect(countGaps(place('brannick-hall'))).toEqual({ unknown: 0, total: 12 });
    expect(countGaps(place('reeds-village-room'))).toEqual({ unknown: 12, total: 12 });
    // Hours, contact, hearing loop, parking.
    expect(sayGaps(place('quill-library'))).toBe('4 of 12 facts about this place are not known.');
  });

  it('is nothing for a place that is closed or wholly known', () => {
    expect(sayGaps(place('old-moot-desk'))).toBe('');
    expect(sayGaps(place('brannick-hall'))).toBe('');
  });
});
