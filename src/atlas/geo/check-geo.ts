import type { PostcodeFile } from '../../where/postcode-file.ts';
import type { Atlas } from '../atlas.ts';
import type { Problem } from '../problem.ts';
import type { Boundaries } from './geo.ts';
import { problemOf } from './parse-geo.ts';

/** The parts of the atlas that the files of `content/geo/` must fit. */
export type AtlasParts = Pick<Atlas, 'site' | 'wards' | 'areas' | 'bodies'>;

function checkWards({ wards }: AtlasParts, boundaries: Boundaries): Problem[] {
  const drawn = new Set(boundaries.wards.map(({ gss }) => gss));
  const known = new Set(wards.map(({ gss }) => gss));
  const lost = boundaries.wards
    .filter(({ gss }) => !known.has(gss))
    .map(({ gss, title }) =>
      problemOf(
        'wards',
        `it has the ward ${title} (${gss}), and no record in content/wards/ has that code`,
        `Write a record with "gss": "${gss}".`,
      ),
    );
  const undrawn = wards
    .filter(({ gss }) => gss === null || !drawn.has(gss))
    .map(({ file, gss, title }): Problem => {
      const what =
        gss === null
          ? `${title} has no code, so it has no place on the map`
          : `content/geo/wards.json has no boundary for ${gss}`;
      const fix = 'Write the code the boundaries have, or import boundaries that have it.';
      return { file, line: null, field: 'gss', what, fix };
    });
  return [...lost, ...undrawn];
}

function checkAreas({ areas }: AtlasParts, boundaries: Boundaries): Problem[] {
  const drawn = new Set(boundaries.wards.map(({ gss }) => gss));
  return areas.flatMap(({ file, wards2004 }) =>
    wards2004.flatMap(({ ward }, place): Problem[] => {
      if (drawn.has(ward)) return [];
      const what = `content/geo/wards-2004.json has no boundary for ${ward}`;
      const fix = `Its codes are ${[...drawn].sort().join(', ')}.`;
      return [{ file, line: null, field: `wards2004[${place}].ward`, what, fix }];
    }),
  );
}

function checkPostcodes(file: PostcodeFile, now: Boundaries, then: Boundaries): Problem[] {
  const isIn = ({ wards }: Boundaries, code: string): boolean =>
    wards.some(({ gss }) => gss === code);
  return [...file.groups.values()].flatMap(({ ward, ward2004 }) => [
    ...(isIn(now, ward)
      ? []
      : [problemOf('postcodes', `content/geo/wards.json has no ward ${ward}`)]),
    ...(ward2004 === null || isIn(then, ward2004)
      ? []
      : [problemOf('postcodes', `content/geo/wards-2004.json has no ward ${ward2004}`)]),
  ]);
}

/**
 * What does not fit between the files of `content/geo/` and the records.
 *
 * @param atlas the records
 * @param files the files, read
 */
export function checkGeo(
  atlas: AtlasParts,
  files: {
    wards: Boundaries;
    wards2004: Boundaries;
    postcodes: PostcodeFile;
  },
): Problem[] {
  return [
    ...checkWards(atlas, files.wards),
    ...checkAreas(atlas, files.wards2004),
    ...checkPostcodes(files.postcodes, files.wards, files.wards2004),
  ];
}
