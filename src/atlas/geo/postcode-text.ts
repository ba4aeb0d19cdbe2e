import type { NamedParish, Names, NamedWard } from '../../where/postcode-file.ts';
import { elsewherePostcodes, postcodesFrom } from '../../where/postcodes.ts';
import { writePostcodes } from '../../where/write-postcodes.ts';
import type { Entry } from '../entry.ts';
import type { AtlasParts } from './check-geo.ts';
import type { Geo } from './geo.ts';
import { areasOf } from './shares.ts';

/** A thousandth of a degree: 111 metres north, and at this latitude about 66 metres east. */
const steps = 1000;

function parishOf({ id, gss, title }: Entry<'bodies'>): NamedParish {
  return {
    gss: gss ?? null,
    id,
    title: title.replace(/ (town|parish|community)( council)?$/i, ''),
  };
}

function wardOf({ gss, id, title, parishes }: Entry<'wards'>): NamedWard[] {
  if (gss === null) return [];
  const ids = (parishes ?? []).map(({ parish }) => parish);
  const isWhole = parishes?.some(({ part }) => part === 'all');
  const covered =
    parishes === null ? 'not known' : isWhole ? 'all' : ids.length > 0 ? 'part' : 'none';
  return [{ gss, id, title, parishes: ids, covered }];
}

function namesOf(geo: Geo, atlas: AtlasParts): Names {
  const wards = atlas.wards.flatMap(wardOf);
  const named = new Set(wards.flatMap(({ parishes }) => parishes));
  return {
    wards,
    wards2004: geo.wards2004.wards.map(({ gss, title }) => ({
      gss,
      title,
      areas: areasOf(atlas.areas, gss).map(({ id }) => id),
    })),
    areas: atlas.areas.map(({ id, title }) => ({ id, title })),
    parishes: atlas.bodies.filter(({ id, gss }) => gss ?? named.has(id)).map(parishOf),
    towns: geo.towns.map(({ title, point, ward, ward2004, nearEdge }) => ({
      title,
      point,
      ward: ward.gss ?? '',
      ward2004,
      nearEdge,
    })),
  };
}

/**
 * The postcode file that browsers fetch: every live postcode of the borough with its point to about 100 metres, and the
 * names of wards, areas, parishes and towns, so that the answer needs nothing else.
 *
 * @param geo where everything is
 * @param atlas the records
 */
export function postcodeText(geo: Geo, atlas: AtlasParts): string {
  const { borough, asOf, credits, corner } = geo.postcodes;
  return writePostcodes({
    borough,
    asOf,
    credits: [
      ...new Set([...credits, geo.wards.credit, geo.wards2004.credit, geo.townList.credit]),
    ],
    corner,
    steps,
    postcodes: [...postcodesFrom(geo.postcodes)],
    elsewhere: [...elsewherePostcodes(geo.postcodes)],
    names: namesOf(geo, atlas),
  });
}
