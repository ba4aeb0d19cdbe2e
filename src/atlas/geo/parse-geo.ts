import type { z } from 'zod';
import { townList } from '../../schemas/town-list.ts';
import type { TownList } from '../../schemas/town-list.ts';
import { wardMap } from '../../schemas/ward-map.ts';
import type { WardMap } from '../../schemas/ward-map.ts';
import type { PostcodeFile } from '../../where/postcode-file.ts';
import { readPostcodes } from '../../where/read-postcodes.ts';
import type { Described } from '../issues/context.ts';
import type { Problem } from '../problem.ts';
import { geoFiles } from './geo-files.ts';
import type { GeoFile, GeoTexts } from './geo-files.ts';
import { missingArcs } from './missing-arcs.ts';
import { parseFile, wholeFile } from './parse-file.ts';
import type { ParsedGeo } from './parse-file.ts';

/** What each file is made with, said to somebody who lacks it. */
const remedies: Record<GeoFile, string> = {
  wards: 'Type: npm run import:wards -- FILE.geojson',
  wards2004: 'Type: npm run import:wards -- FILE.geojson --edition 2004',
  postcodes: 'Type: npm run import:postcodes -- FILE.csv',
  towns: 'Put it back. Its fields are in content/geo/README.md.',
};

/** The files, read. */
export interface GeoParts {
  wards: WardMap;
  wards2004: WardMap;
  postcodes: PostcodeFile;
  towns: TownList;
}

/**
 * A problem with a whole file of `content/geo/`.
 *
 * @param file the file
 * @param what what is wrong
 * @param fix how to mend it; left out, how the file is made
 */
export function problemOf(file: GeoFile, what: string, fix = remedies[file]): Problem {
  return wholeFile({ name: `content/${geoFiles[file]}`, remedy: remedies[file] }, what, fix);
}

/**
 * Reads one of the JSON files through its schema.
 *
 * @param texts what the files say
 * @param file which of them
 * @param schema what it may say
 * @param lookOver what else must hold
 */
export function parseGeo<Schema extends z.ZodType>(
  texts: GeoTexts,
  file: GeoFile,
  schema: Schema,
  lookOver?: (value: z.output<Schema>) => Described[],
): ParsedGeo<z.output<Schema>> {
  const source = {
    name: `content/${geoFiles[file]}`,
    text: texts[file],
    remedy: remedies[file],
    isMade: file !== 'towns',
  };
  return parseFile(source, schema, lookOver);
}

function parseWards(texts: GeoTexts, file: 'wards' | 'wards2004'): ParsedGeo<WardMap> {
  return parseGeo(texts, file, wardMap, ({ objects, arcs }) =>
    missingArcs('wards', objects.wards.geometries, arcs.length, remedies[file]),
  );
}

function parsePostcodes({ postcodes: text }: GeoTexts): ParsedGeo<PostcodeFile> {
  if (text === null)
    return { value: null, problems: [problemOf('postcodes', 'the file is missing')] };
  try {
    return { value: readPostcodes(text), problems: [] };
  } catch (error) {
    return { value: null, problems: [problemOf('postcodes', (error as Error).message)] };
  }
}

/**
 * Reads every file, each by itself.
 *
 * @param texts what the files say
 * @returns all of them, or everything that is wrong with any
 */
export function parseAllGeo(
  texts: GeoTexts,
): { parts: GeoParts; problems: [] } | { parts: null; problems: Problem[] } {
  const wards = parseWards(texts, 'wards');
  const wards2004 = parseWards(texts, 'wards2004');
  const postcodes = parsePostcodes(texts);
  const towns = parseGeo(texts, 'towns', townList);
  if (wards.value && wards2004.value && postcodes.value && towns.value)
    return {
      parts: {
        wards: wards.value,
        wards2004: wards2004.value,
        postcodes: postcodes.value,
        towns: towns.value,
      },
      problems: [],
    };
  const problems = [wards, wards2004, postcodes, towns].flatMap((file) => file.problems);
  return { parts: null, problems };
}
