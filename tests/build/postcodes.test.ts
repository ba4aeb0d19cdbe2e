import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/where/look-up.ts';
import { metresBetween } from '../../src/where/distance.ts';
import { findPostcode, postcodesFrom } from '../../src/where/postcodes.ts';
import { readPostcodes } from '../../src/where/read-postcodes.ts';
import { boroughSite, realSite } from '../support/built-site.ts';

/** Half the diagonal of a step of a thousandth of a degree, anywhere in Britain. */
const roughness = 70;

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the postcode file of $folder', ({ folder, content }) => {
  const text = readFileSync(join(folder, 'postcodes.txt'), 'utf8');
  const built = readPostcodes(text);
  const kept = readPostcodes(readFileSync(join(content, 'geo/postcodes.txt'), 'utf8'));

  it('is at most 32 kB after gzip', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(32_000);
  });

  it('holds every postcode of the content, with its wards, and its point to 100 metres', () => {
    const all = [...postcodesFrom(kept)];
    expect([...postcodesFrom(built)]).toHaveLength(all.length);
    const wrong = all.filter((one) => {
      const found = findPostcode(built, one.postcode);
      if (!found || metresBetween(one.point, found.point) > roughness) return true;
      return JSON.stringify({ ...found, point: one.point }) !== JSON.stringify(one);
    });
    expect(wrong.map(({ postcode }) => postcode)).toEqual([]);
  });

  it('answers every postcode with a named ward and at least one area', () => {
    const areas = new Set(built.areas.map(({ id }) => id));
    const wrong = [...postcodesFrom(built)].filter(({ postcode }) => {
      const answer = lookUp(built, postcode);
      return (
        answer.kind !== 'found' ||
        answer.ward.id === '' ||
        answer.areas.length === 0 ||
        answer.areas.some(({ id }) => !areas.has(id))
      );
    });
    expect(wrong.map(({ postcode }) => postcode)).toEqual([]);
  });

  it('names its credits', () => {
    expect(built.credits.length).toBeGreaterThan(0);
  });
});
