import type { Atlas } from '../../atlas/atlas.ts';
import type { Geo } from '../../atlas/geo/geo.ts';
import type { BaseMap } from '../../schemas/base-map.ts';
import type { Dataset } from './datasets.ts';
import { licences } from './licences.ts';

/** The boundaries and names that have an address of their own, as in `/data/geo/wards.json`. */
export const ownGeoNames = ['wards', 'wards-2004', 'towns'] as const;

export type OwnGeoName = (typeof ownGeoNames)[number];

/**
 * What each of those files says.
 *
 * @param geo where everything is
 */
export function ownGeoFiles(geo: Geo): Record<OwnGeoName, unknown> {
  return {
    wards: geo.wards.topology,
    'wards-2004': geo.wards2004.topology,
    towns: geo.townList,
  };
}

const numbers = new Intl.NumberFormat('en-GB');

function shapesIn({ objects }: BaseMap): string {
  const counts = Object.values(objects).map(({ geometries }) => geometries.length);
  return numbers.format(counts.reduce((sum, count) => sum + count, 0));
}

function postcodesIn({ postcodes }: Geo): number {
  return [...postcodes.rows.values()].reduce((sum, { points }) => sum + points.length, 0);
}

/**
 * Every file of where things are, the two licences apart: first those under the Open Government Licence, then those
 * under the Open Database License.
 *
 * @param atlas the atlas
 * @param geo where everything is
 * @param base the base map
 */
export function geoFilesOf(atlas: Atlas, geo: Geo, base: BaseMap): Dataset[] {
  const ogl = licences['OGL-UK-3.0'];
  const { borough } = atlas.site;
  return [
    {
      title: 'Wards in force now',
      url: '/data/geo/wards.json',
      count: `${geo.wards.wards.length} wards`,
      format: 'TopoJSON',
      licence: ogl,
      credit: geo.wards.credit,
    },
    {
      title: 'Wards of 2004 to 2026',
      url: '/data/geo/wards-2004.json',
      count: `${geo.wards2004.wards.length} wards`,
      format: 'TopoJSON',
      licence: ogl,
      credit: geo.wards2004.credit,
    },
    {
      title: 'Towns, villages and hamlets',
      url: '/data/geo/towns.json',
      count: `${geo.towns.length} places`,
      format: 'JSON',
      licence: ogl,
      credit: geo.townList.credit,
    },
    {
      title: `Postcodes of ${borough}, to about 100 metres`,
      url: '/postcodes.txt',
      count: `${numbers.format(postcodesIn(geo))} postcodes`,
      format: 'Text',
      licence: ogl,
      credit: geo.postcodes.credits.join(' '),
    },
    {
      title: 'Outlines of wards and areas, as the map draws them',
      url: '/map/outlines.json',
      count: `${geo.wards.wards.length} wards, ${atlas.areas.length} areas`,
      format: 'JSON',
      licence: ogl,
      credit: geo.credits.join(' '),
    },
    {
      title: 'The base map: land, water, roads and railway',
      url: '/map/base.json',
      count: `${shapesIn(base)} shapes`,
      format: 'TopoJSON',
      licence: licences['ODbL-1.0'],
      credit: base.credit,
    },
  ];
}
