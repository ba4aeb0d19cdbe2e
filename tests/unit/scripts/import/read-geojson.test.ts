import { describe, expect, it } from 'vitest';
import { readGeoJson } from '../../../../scripts/import/read-geojson.ts';
import type { ReadFile } from '../../../../scripts/import/read-geojson.ts';
import { WrongFile } from '../../../../scripts/import/wrong-file.ts';

const halt = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 52] } };
const whole = JSON.stringify({ type: 'FeatureCollection', source: ' Sheet 5 ', features: [halt] });

function read(words: string | Uint8Array): ReadFile {
  const bytes = typeof words === 'string' ? new TextEncoder().encode(words) : words;
  return readGeoJson({ name: 'a.geojson', bytes });
}

describe('a GeoJSON file', () => {
  it('gives its features, and what it says of itself', () => {
    expect(read(whole)).toEqual({
      name: 'a.geojson',
      features: [halt],
      credit: null,
      licence: null,
      source: 'Sheet 5',
    });
  });

  it('may start with a byte order mark', () => {
    expect(read(`\uFEFF${whole}`).features).toHaveLength(1);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['that is cut short', whole.slice(0, 60), /stops in the middle.*Expected: a whole file/s],
    ['that is empty', '', /the file is empty/],
    ['that is a spreadsheet', 'kind,name\nroad,A900', /the file is not JSON/],
    ['that is not in UTF-8', Uint8Array.of(0x7b, 0xe9, 0x7d), /not text in UTF-8/],
    ['that is a list', '[]', /there is no GeoJSON in it/],
    ['that is one shape alone', '{"type":"Polygon"}', /it is a Polygon/],
    ['without a type', '{}', /it has no "type"/],
    ['without features', '{"type":"FeatureCollection","features":[]}', /it has no features/],
  ])('%s is refused by name', (_, words, message) => {
    expect(() => read(words)).toThrow(WrongFile);
    expect(() => read(words)).toThrow(message);
    expect(() => read(words)).toThrow(/^a\.geojson: /);
  });
});
