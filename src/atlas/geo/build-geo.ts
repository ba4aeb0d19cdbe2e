import type { Position } from '../../schemas/point.ts';
import type { TownList } from '../../schemas/town-list.ts';
import { boundsOf } from '../../where/bounds.ts';
import { isNearEdge, landAt } from '../../where/land.ts';
import type { PostcodeFile } from '../../where/postcode-file.ts';
import { postcodesFrom } from '../../where/postcodes.ts';
import { shareOut } from '../../where/shares.ts';
import type { Problem } from '../problem.ts';
import { readBoundaries } from './boundaries.ts';
import { checkGeo } from './check-geo.ts';
import type { AtlasParts } from './check-geo.ts';
import type { Boundaries, Geo, GeoSpot, PlacedTown } from './geo.ts';
import type { GeoTexts } from './geo-files.ts';
import { parseAllGeo, problemOf } from './parse-geo.ts';
import { areasOf, wardsOfArea } from './shares.ts';

function spotFinder(atlas: AtlasParts, now: Boundaries, then: Boundaries) {
  return (point: Position): GeoSpot | null => {
    const land = landAt(point, now.wards);
    const ward = atlas.wards.find(({ gss }) => gss === land?.gss);
    if (!land || !ward) return null;
    const ward2004 = landAt(point, then.wards)?.gss ?? null;
    return {
      point,
      ward,
      ward2004,
      areas: areasOf(atlas.areas, ward2004),
      nearEdge: isNearEdge(point, now.wards),
    };
  };
}

function placeTowns(
  { towns }: TownList,
  spotAt: Geo['spotAt'],
): { placed: PlacedTown[]; problems: Problem[] } {
  const spots = towns.map((town) => ({ town, spot: spotAt([town.lng, town.lat]) }));
  const problems = spots
    .filter(({ spot }) => spot === null)
    .map(({ town }) =>
      problemOf(
        'towns',
        `${town.title}, at ${town.lat}, ${town.lng}, lies in no ward`,
        'Correct its lat and lng, or take it out.',
      ),
    );
  const placed = spots.flatMap(({ town, spot }): PlacedTown[] =>
    spot ? [{ ...spot, title: town.title, rank: town.rank, label: town.label ?? spot.point }] : [],
  );
  placed.sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  return { placed, problems };
}

function sharesOf(atlas: AtlasParts, postcodes: PostcodeFile) {
  const all = [...postcodesFrom(postcodes)];
  return atlas.wards.map((ward) => ({
    ward,
    shares: shareOut(
      all.filter((postcode) => postcode.ward === ward.gss),
      (ward2004) => areasOf(atlas.areas, ward2004),
    ),
  }));
}

/**
 * Joins the files of `content/geo/` with the records, or finds everything that is wrong with them. Pure: the disk is
 * read elsewhere.
 *
 * @param texts what the files say
 * @param atlas the records they must fit
 * @returns where everything is, or all problems
 */
export function buildGeo(
  texts: GeoTexts,
  atlas: AtlasParts,
): { geo: Geo; problems: [] } | { geo: null; problems: Problem[] } {
  const { parts, problems: unread } = parseAllGeo(texts);
  if (!parts) return { geo: null, problems: unread };
  const { postcodes, towns } = parts;
  const wards = readBoundaries(parts.wards);
  const wards2004 = readBoundaries(parts.wards2004);
  const files = { wards, wards2004, postcodes };
  const spotAt = spotFinder(atlas, wards, wards2004);
  const { placed, problems: lost } = placeTowns(towns, spotAt);
  const misfits = checkGeo(atlas, files);
  // A ward without a record would make every town in it look lost.
  const problems = misfits.length > 0 ? misfits : lost;
  if (problems.length > 0) return { geo: null, problems };
  const shares = sharesOf(atlas, postcodes);
  return {
    geo: {
      wards,
      wards2004,
      towns: placed,
      townList: towns,
      postcodes,
      bounds: boundsOf(wards.wards.flatMap(({ shape }) => shape.flat(2))),
      credits: [...new Set([wards.credit, wards2004.credit, towns.credit, ...postcodes.credits])],
      spotAt,
      sharesOfWard: (id) => shares.find(({ ward }) => ward.id === id)?.shares ?? [],
      sharesOfArea: (id) => wardsOfArea(id, shares),
    },
    problems: [],
  };
}
