import type { z } from 'zod';
import { kindNames } from '../../schemas/kinds.ts';
import { describeIssues } from '../describe-issue.ts';
import { parseJson } from '../parse/json.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { FoundRecords } from '../reference.ts';
import { geoFiles } from './geo-files.ts';
import type { GeoFile, GeoTexts } from './geo-files.ts';

/** A file that was read, or what is wrong with it. */
export type ParsedGeo<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** What each file is made with, said to somebody who lacks it. */
const remedies: Record<GeoFile, string> = {
  wards: 'Type: npm run import:wards -- FILE.geojson',
  wards2004: 'Type: npm run import:wards -- FILE.geojson --edition 2004',
  postcodes: 'Type: npm run import:postcodes -- FILE.csv',
  towns: 'Put it back. Its fields are in content/geo/README.md.',
};

/** No record is looked up here: `buildGeo` does that. */
const noRecords = Object.fromEntries(
  kindNames.map((kind) => [kind, []]),
) as unknown as FoundRecords;

/**
 * A problem with a whole file of `content/geo/`.
 *
 * @param file the file
 * @param what what is wrong
 * @param fix how to mend it; left out, how the file is made
 */
export function problemOf(file: GeoFile, what: string, fix = remedies[file]): Problem {
  return { file: `content/${geoFiles[file]}`, line: null, field: '', what, fix };
}

/**
 * Reads one of the JSON files through its schema.
 *
 * @param texts what the files say
 * @param file which of them
 * @param schema what it may say
 */
export function parseGeo<Schema extends z.ZodType>(
  texts: GeoTexts,
  file: GeoFile,
  schema: Schema,
): ParsedGeo<z.output<Schema>> {
  const text = texts[file];
  if (text === null) return { value: null, problems: [problemOf(file, 'the file is missing')] };
  const name = `content/${geoFiles[file]}`;
  const { data, problems, lineOf } = parseJson(text, name);
  if (data === undefined || problems.length > 0) return { value: null, problems };
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const context = { schema, data, format: 'json', found: noRecords } as const;
  const described = describeIssues(result.error.issues, context);
  return {
    value: null,
    problems: described.map(({ path, what, fix }) => ({
      file: name,
      line: lineOf?.(path) ?? null,
      field: sayPath(path),
      what,
      fix,
    })),
  };
}
