import type { Atlas } from '../../atlas/atlas.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { Placed } from '../../atlas/whereabouts.ts';
import { accessFacts } from '../../schemas/access.ts';
import type { AccessFact } from '../../schemas/access.ts';
import type { Cell, Table } from '../csv.ts';
import { inOneCell, sayCitations, sayFigures, wholeUrl } from './sentences.ts';

const accessColumns: Record<AccessFact, string> = {
  stepFree: 'step_free',
  hearingLoop: 'hearing_loop',
  toilet: 'toilet',
  accessibleToilet: 'accessible_toilet',
  parking: 'parking',
  bus: 'bus',
};

const columns = [
  'id',
  'title',
  'role',
  'standing',
  'status',
  'moved_to',
  'known',
  'address',
  'postcode',
  'latitude',
  'longitude',
  'within_metres',
  'ward',
  'areas',
  'services',
  'groups',
  'groups_why',
  'groups_cost',
  'groups_ask',
  ...accessFacts.map((fact) => accessColumns[fact]),
  'hours',
  'contact',
  'sources',
  'url',
];

/** Where a place is, under the Open Government Licence alone: a point under another licence stays in its own file. */
function whereCells({ place: { point }, spot }: Placed): Cell[] {
  if (point === null) return [null, null, null, null, null];
  const { lat, lng, within } = point;
  const areas = spot ? inOneCell(spot.areas.map(({ title }) => title)) : null;
  return [lat, lng, within, spot?.ward.title ?? null, areas];
}

/**
 * Every place, one a row. Points, wards and areas are given only where the point is under the Open Government Licence.
 *
 * @param atlas the atlas
 * @param placed every place with its whereabouts
 */
export function placeTable(atlas: Atlas, placed: readonly Placed[]): Table {
  const rows = placed.map((one): Cell[] => {
    const { place } = one;
    return [
      place.id,
      place.title,
      place.role,
      place.standing,
      place.status,
      place.movedTo === undefined ? null : atlas.find('places', place.movedTo).title,
      sayFigures(place.known),
      place.address,
      place.postcode,
      ...whereCells(one),
      inOneCell(place.services),
      place.groups.state,
      place.groups.why,
      place.groups.cost,
      place.groups.ask,
      ...accessFacts.map((fact) => place.access[fact]),
      place.hours?.says ?? null,
      place.contact?.says ?? null,
      sayCitations(atlas, place.sources),
      wholeUrl(atlas, urlOf('places', place.id)),
    ];
  });
  return { columns, rows };
}
