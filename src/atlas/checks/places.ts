import { accessFacts } from '../../schemas/access.ts';
import type { Entries, Entry } from '../entry.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

type Place = Entry<'places'>;
type Told = Omit<Fault, 'file'>;

function pinFaults(place: Place, hasPoint: boolean): Told[] {
  if (!place.pinned || hasPoint) return [];
  const what = 'the map cannot pin a place that has no point';
  return [{ path: ['pinned'], what, fix: 'Write false, or give it a point.' }];
}

function statusFaults({ status, known }: Place): Told[] {
  if (status !== 'open' || known.some(({ from }) => from.asOf !== null)) return [];
  return [
    {
      path: ['status'],
      what: 'it is called open, and nobody has read that anywhere',
      fix: 'Add a fact to known whose source has its day in asOf, or write "not known".',
    },
  ];
}

function readFaults(place: Place): Told[] {
  return (['hours', 'contact'] as const).flatMap((field): Told[] => {
    if (place[field]?.from.asOf !== null) return [];
    const what = 'nobody has read this in its source';
    const fix = 'Write the day our copy speaks for in asOf, or null for the whole field.';
    return [{ path: [field, 'from', 'asOf'], what, fix }];
  });
}

function accessFaults({ access }: Place): Told[] {
  const known = accessFacts.find((fact) => access[fact] !== null);
  const uncited: Told[] =
    known && !access.from
      ? [
          {
            path: ['access', known],
            what: 'no source says so',
            fix: 'Add from to access, with the source, or write null.',
          },
        ]
      : [];
  const odd: Told[] =
    access.accessibleToilet === true && access.toilet === false
      ? [
          {
            path: ['access', 'toilet'],
            what: 'it has a toilet for wheelchair users and no toilet',
            fix: 'Write true, or correct accessibleToilet.',
          },
        ]
      : [];
  return [...uncited, ...odd];
}

/** The ring of places that lead to each other by way of where they moved, the given one first, or `null`. */
function ringOf(place: Place, places: readonly Place[]): Place[] | null {
  const ring: Place[] = [];
  let at: Place | undefined = place;
  while (at?.movedTo !== undefined && !ring.includes(at)) {
    ring.push(at);
    const next: string = at.movedTo;
    at = places.find(({ id }) => id === next);
  }
  return at === place && ring.length > 0 ? ring : null;
}

function moveFaults(place: Place, places: readonly Place[]): Told[] {
  if (place.movedTo === undefined) return [];
  if (place.status !== 'closed') {
    const what = 'it moved, and it is not closed';
    return [{ path: ['movedTo'], what, fix: 'Write `"status": "closed"`, or take movedTo out.' }];
  }
  const ring = ringOf(place, places);
  // A ring is one fault, told at the first of its places.
  if (places.find((one) => ring?.includes(one)) !== place) return [];
  const what = 'whoever follows it to where it moved comes back here';
  return [{ path: ['movedTo'], what, fix: 'Name a place that is open, or take movedTo out.' }];
}

function listFaults({ places, placesOdbl }: Entries): Fault[] {
  return placesOdbl.flatMap(({ file, points }) =>
    points.flatMap(({ place: id }, index): Fault[] => {
      const path = ['points', index, 'place'];
      const first = points.findIndex(({ place }) => place === id);
      if (first !== index) {
        const what = `\`${id}\` has a point already: points[${first}]`;
        return [{ file, path, what, fix: 'Take one of the two out.' }];
      }
      const place = places.find((one) => one.id === id);
      if (!place?.point) return [];
      const what = `\`${id}\` has a point of its own`;
      return [{ file, path, what, fix: `Take it out here, or out of ${place.file}.` }];
    }),
  );
}

/**
 * Places: a pin needs a point, "open" needs a fact that somebody has read, hours and access need a source, a place that
 * moved is closed and leads somewhere else, and no place has two points.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkPlaces: Check = (entries, lineOf) => {
  const { places, placesOdbl } = entries;
  const listed = new Set(placesOdbl.flatMap(({ points }) => points.map(({ place }) => place)));
  // A list that is missing or broken is told elsewhere, and may hold any point.
  const mayBeListed = (id: string): boolean => placesOdbl.length === 0 || listed.has(id);
  const ofEach = places.flatMap((place) =>
    [
      ...pinFaults(place, place.point !== null || mayBeListed(place.id)),
      ...statusFaults(place),
      ...readFaults(place),
      ...accessFaults(place),
      ...moveFaults(place, places),
    ].map((told): Fault => ({ file: place.file, ...told })),
  );
  return [...ofEach, ...listFaults(entries)].map(toProblem(lineOf));
};
