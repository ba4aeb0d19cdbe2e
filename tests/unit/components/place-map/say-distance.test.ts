import { describe, expect, it } from 'vitest';
import { readDeviceAnswer } from '../../../../src/components/place-map/locate.ts';
import { outwardLinks } from '../../../../src/components/place-map/outward-links.ts';
import { sayAccuracy, sayDistance } from '../../../../src/components/place-map/say-distance.ts';

describe('a distance in words', () => {
  it.each([
    [0, '50 yards'],
    [100, '100 yards'],
    [400, '450 yards'],
    [410, '0.3 miles'],
    [1609.344, '1 mile'],
    [2000, '1.2 miles'],
    [16_093, '10 miles'],
  ])('says %d metres as %s', (metres, words) => {
    expect(sayDistance(metres)).toBe(words);
  });
});

describe('how exact a device is', () => {
  it('is told, and told plainly where it is rough', () => {
    expect(sayAccuracy(20)).toBe('Your device knows where it is to within about 100 yards.');
    expect(sayAccuracy(3200)).toBe('Your device knows where it is only to within about 2 miles.');
  });
});

describe('the answer of a device', () => {
  const bounds = {
    southWest: [0, 52] as [number, number],
    northEast: [0.6, 52.4] as [number, number],
  };

  it('gives a point to count from', () => {
    const located = readDeviceAnswer({ at: [0.2, 52.2], accuracy: 30 }, 'Aldermoor', bounds);
    expect(located).toMatchObject({ at: [0.2, 52.2], from: 'where you are' });
  });

  it('changes nothing from outside the borough, and says so', () => {
    const located = readDeviceAnswer({ at: [-3, 55], accuracy: 30 }, 'Aldermoor', bounds);
    expect(located).toEqual({
      sorry:
        'You seem to be outside Aldermoor. The list is as it was. You can type a postcode instead.',
    });
  });

  it.each(['denied', 'unavailable', 'slow', 'no-device'] as const)(
    'says in a sentence that it is %s',
    (refused) => {
      const located = readDeviceAnswer({ refused }, 'Aldermoor', bounds);
      expect(located).toEqual({ sorry: expect.stringMatching(/^[A-Z].*postcode.*\.$/) as string });
    },
  );
});

describe('links to a street map', () => {
  it('name the point', () => {
    expect(outwardLinks([-1.86, 53.72])).toEqual({
      directions: 'https://www.openstreetmap.org/directions?to=53.72%2C-1.86',
      openStreetMap: 'https://www.openstreetmap.org/?mlat=53.72&mlon=-1.86#map=18/53.72/-1.86',
    });
  });
});
