import { describe, expect, it } from 'vitest';
import { buildGeo } from '../../src/atlas/geo/build-geo.ts';
import type { Boundaries } from '../../src/atlas/geo/geo.ts';
import { readGeo } from '../../src/atlas/geo/read-geo.ts';
import { buildAtlas } from '../../src/atlas/build.ts';
import { sayProblem } from '../../src/atlas/problem.ts';
import { readContent } from '../../src/atlas/read.ts';
import { edgeMetres, landAt, nearestEdge } from '../../src/where/land.ts';
import type { Postcode } from '../../src/where/postcode-file.ts';
import { postcodesFrom } from '../../src/where/postcodes.ts';

const { atlas } = buildAtlas((await readContent('content')).records);
if (!atlas) throw new Error('the content has problems');
const { geo, problems } = buildGeo(await readGeo('content'), atlas);

it('the files of content/geo fit the records', () => {
  expect(problems.map(sayProblem)).toEqual([]);
});

function known() {
  if (!geo) throw new Error('content/geo has problems');
  return geo;
}

const all = geo ? [...postcodesFrom(geo.postcodes)] : [];

/** The postcodes whose ward is not the one their point lies in, with both names. */
function differing({ wards }: Boundaries, wardOf: (one: Postcode) => string | null): string[] {
  const titles = new Map(wards.map(({ gss, title }) => [gss, title]));
  return all.flatMap((one) => {
    const listed = wardOf(one);
    const byPoint = landAt(one.point, wards);
    if (listed === (byPoint?.gss ?? null)) return [];
    return [
      `${one.postcode}: ${titles.get(listed ?? '') ?? 'none'}, by its point ${byPoint?.title ?? 'none'}`,
    ];
  });
}

describe('the 7,315 live postcodes', () => {
  it('are all there, each once', () => {
    expect(all).toHaveLength(7315);
    expect(new Set(all.map(({ postcode }) => postcode)).size).toBe(7315);
  });

  it('lie in the ward that the list gives them now, but for one', () => {
    // Its point is 4 metres beyond the borough's edge, which is drawn to about 20 metres.
    expect(differing(known().wards, ({ ward }) => ward)).toEqual([
      'BD13 1LY: Illingworth & Mixenden, by its point none',
    ]);
  });

  it('lie in the ward of 2004 that the list gives them, but for four', () => {
    // Ordnance Survey's own code, from exact boundaries, stands. Three points are 5 metres or less from an edge that is
    // drawn to about 20 metres. HX3 6LB is 11 metres from one.
    expect(differing(known().wards2004, ({ ward2004 }) => ward2004)).toEqual([
      'HX2 7SH: Luddendenfoot, by its point Warley',
      'HX3 6LB: Town, by its point Northowram and Shelf',
      'HX6 1PQ: Luddendenfoot, by its point Ryburn',
      'OL14 5BE: Todmorden, by its point Calder',
    ]);
  });

  it('carry a star where, and only where, a ward’s edge is within 60 metres', () => {
    const { wards } = known().wards;
    const wrong = all.filter(
      ({ point, nearEdge }) => nearEdge !== (nearestEdge(point, wards, edgeMetres) !== null),
    );
    expect(wrong.map(({ postcode }) => postcode)).toEqual([]);
    expect(all.filter(({ nearEdge }) => nearEdge)).toHaveLength(537);
  });

  it('are in two areas where their ward of 2004 was Town, and in one anywhere else', () => {
    const counts = known()
      .wards.wards.flatMap(({ gss }) => {
        const ward = atlas.wards.find((one) => one.gss === gss);
        return known().sharesOfWard(ward?.id ?? '');
      })
      .reduce<Record<number, number>>((sums, { areas, postcodes }) => {
        sums[areas.length] = (sums[areas.length] ?? 0) + postcodes;
        return sums;
      }, {});
    expect(counts).toEqual({ 1: 6645, 2: 670 });
  });
});

describe('the shares of wards', () => {
  it('tell how the wards that lie across areas are shared out', () => {
    const said = (ward: string): string[] =>
      known()
        .sharesOfWard(ward)
        .map(({ areas, postcodes }) => `${areas.map(({ id }) => id).join(' or ')}: ${postcodes}`);
    expect(said('halifax-town')).toEqual([
      'central or north-and-east: 443',
      'north-and-east: 111',
      'central: 88',
    ]);
    expect(said('ryburn')).toEqual(['upper-valley: 365', 'lower-valley: 103']);
  });
});

describe('the towns, villages and hamlets', () => {
  it('are 145, and lie in wards', () => {
    expect(known().towns).toHaveLength(145);
  });
});
