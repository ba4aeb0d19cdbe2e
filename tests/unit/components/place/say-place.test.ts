import { describe, expect, it } from 'vitest';
import { accessData } from '../../../../src/components/place/access-data.ts';
import { findGaps, sayGaps } from '../../../../src/components/place/gaps.ts';
import {
  isGettingInUnknown,
  sayAddress,
  sayArea,
  sayEither,
  sayGettingIn,
  sayStanding,
} from '../../../../src/components/place/say-place.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const place = (id: string) => atlas.find('places', id);

describe('a place in a list', () => {
  it('says who names it, and whether it is open', () => {
    expect(sayStanding(place('brannick-hall'))).toBe('Named by the council. Open.');
    expect(sayStanding(place('reeds-village-room'))).toBe(
      'Suggested by this map. Not known if it is open.',
    );
  });

  it('says its address, with the postcode where that is known', () => {
    expect(sayAddress(place('brannick-hall'))).toBe('Hall Street, Brannick, WN2 4AA');
    expect(sayAddress(place('reeds-village-room'))).toBe('Reeds');
  });

  it('says its area, both where nobody knows which, and none where nobody knows any', () => {
    const [lower, upper] = [{ title: 'Lower Withen' }, { title: 'Upper Withen' }];
    expect(sayArea([lower])).toBe('Lower Withen area.');
    expect(sayArea([lower, upper])).toBe('Lower Withen or Upper Withen area.');
    expect(sayArea([])).toBe('');
    expect(sayEither([lower, upper])).toBe(
      'In Lower Withen or Upper Withen: our sources do not say which.',
    );
    expect(sayEither([lower])).toBe('');
  });

  it('can be chosen by what is known to be so of getting in, and by nothing else', () => {
    expect(accessData(place('quill-library').access)).toEqual({
      'data-step-free': 'yes',
      'data-toilet': 'yes',
      'data-bus': 'yes',
    });
    expect(accessData(place('reeds-village-room').access)).toEqual({});
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
  it('is all of getting in only where groups are not known of either', () => {
    expect(isGettingInUnknown(place('reeds-village-room'))).toBe(true);
    // Groups come by arrangement; of the next one, the bus is known.
    expect(isGettingInUnknown(place('ostlemouth-quay-house'))).toBe(false);
    expect(isGettingInUnknown(place('ferry-room'))).toBe(false);
  });

  it('is named and counted', () => {
    expect(findGaps(place('brannick-hall'))).toEqual({ unknown: [], total: 15 });
    expect(findGaps(place('reeds-village-room')).unknown).toHaveLength(15);
    expect(findGaps(place('quill-library')).unknown).toEqual([
      'Hours',
      'How to reach it',
      'For groups: what for',
      'Hearing loop',
      'Parking',
    ]);
    expect(sayGaps(place('quill-library'))).toBe('5 of the 15 things we look for are not known.');
  });

  it('is nothing for a place that is closed or wholly known', () => {
    expect(sayGaps(place('old-moot-desk'))).toBe('');
    expect(sayGaps(place('brannick-hall'))).toBe('');
  });
});
