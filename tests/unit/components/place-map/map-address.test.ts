import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstLayers,
  layerNames,
  readMapAddress,
  writeMapAddress,
} from '../../../../src/components/place-map/map-address.ts';

const offered = {
  ids: { place: ['hall', 'hut'], ward: ['west'], area: ['low'] },
  bounds: { southWest: [0, 52] as [number, number], northEast: [0.6, 52.4] as [number, number] },
  zooms: { lowest: 8, highest: 15 },
};

describe('the address of the map', () => {
  it('shows the whole borough, areas and wards when it says nothing', () => {
    expect(readMapAddress('', offered)).toEqual({
      address: { view: null, layers: firstLayers, chosen: null },
      isPartlyBad: false,
    });
  });

  it('gives the place of the map, its layers and what is chosen', () => {
    const search = '?lat=52.1&lng=0.2&zoom=12.5&layers=areas,closed&place=hut';
    expect(readMapAddress(search, offered)).toEqual({
      address: {
        view: { lat: 52.1, lng: 0.2, zoom: 12.5 },
        layers: ['areas', 'closed'],
        chosen: { kind: 'place', id: 'hut' },
      },
      isPartlyBad: false,
    });
  });

  it.each([
    ['a latitude in letters', '?lat=abc&lng=0.2&zoom=12'],
    ['half a position', '?lat=52.1'],
    ['an empty number', '?lat=&lng=&zoom='],
    ['a place outside the borough', '?lat=10&lng=0.2&zoom=12'],
    ['a zoom that the map has not got', '?lat=52.1&lng=0.2&zoom=22'],
    ['a layer that it has not got', '?layers=areas,traffic'],
    ['a place that it does not know', '?place=castle'],
  ])('passes over %s, and tells', (_, search) => {
    expect(readMapAddress(search, offered)).toEqual({
      address: { view: null, layers: firstLayers, chosen: null },
      isPartlyBad: true,
    });
  });

  it('can hide all layers', () => {
    expect(readMapAddress('?layers=', offered).address.layers).toEqual([]);
  });

  it('says nothing of what is as at first', () => {
    expect(writeMapAddress({ view: null, layers: ['areas', 'wards'], chosen: null })).toBe('');
  });

  it('gives back whatever was written', () => {
    const view = fc.record({
      lat: fc.integer({ min: 520_000, max: 524_000 }).map((one) => one / 10_000),
      lng: fc.integer({ min: 0, max: 6_000 }).map((one) => one / 10_000),
      zoom: fc.integer({ min: 800, max: 1_500 }).map((one) => one / 100),
    });
    const chosen = fc.constantFrom(
      { kind: 'place' as const, id: 'hall' },
      { kind: 'ward' as const, id: 'west' },
      { kind: 'area' as const, id: 'low' },
    );
    const address = fc.record({
      view: fc.option(view),
      layers: fc.subarray([...layerNames]),
      chosen: fc.option(chosen),
    });
    fc.assert(
      fc.property(address, (written) => {
        const read = readMapAddress(`?${writeMapAddress(written)}`, offered);
        expect(read).toEqual({ address: written, isPartlyBad: false });
      }),
    );
  });
});
