import type { z } from 'zod';
import { kindNames } from '../../schemas/kinds.ts';
import { describeIssues } from '../describe-issue.ts';
import type { Described } from '../issues/context.ts';
import { parseJson } from '../parse/json.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { FoundRecords } from '../reference.ts';

/** A file that was read, or what is wrong with it. */
export type ParsedGeo<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** A file of `content/geo/`. */
export interface GeoSource {
  /** Its name as it is told: `content/geo/towns.json`. */
  name: string;
  /** What it says; `null` where it is not there. */
  text: string | null;
  /** How it is made, said to somebody who lacks it. */
  remedy: string;
  /** Whether a command writes it, so that nobody should mend it by hand. */
  isMade: boolean;
}

/** The computer writes most of these files, so that one slip may be in every line. After so many it is clear. */
const mostTold = 20;

/** No record is looked up here: `buildGeo` does that. */
const noRecords = Object.fromEntries(
  kindNames.map((kind) => [kind, []]),
) as unknown as FoundRecords;

/**
 * A problem with the whole of a file.
 *
 * @param source the file
 * @param what what is wrong
 * @param fix how to mend it; left out, how the file is made
 */
export function wholeFile(
  { name, remedy }: Pick<GeoSource, 'name' | 'remedy'>,
  what: string,
  fix = remedy,
): Problem {
  return { file: name, line: null, field: '', what, fix };
}

/**
 * Reads a JSON file of `content/geo/` through its schema.
 *
 * @param source the file
 * @param schema what it may say
 * @param lookOver what else must hold; called only when the schema finds nothing
 */
export function parseFile<Schema extends z.ZodType>(
  source: GeoSource,
  schema: Schema,
  lookOver: (value: z.output<Schema>) => Described[] = () => [],
): ParsedGeo<z.output<Schema>> {
  const { name, text, remedy, isMade } = source;
  const failed = (problems: Problem[]) => ({ value: null, problems });
  if (text === null) return failed([wholeFile(source, 'the file is missing')]);
  if (text.trim() === '') return failed([wholeFile(source, 'the file is empty')]);
  if (text.startsWith('\uFEFF')) {
    const fix = 'Save it again, and choose the encoding UTF-8 without a byte order mark (BOM).';
    const what = 'the file starts with a hidden mark, the byte order mark';
    return failed([wholeFile(source, what, fix)]);
  }
  const { data, problems, lineOf } = parseJson(text, name);
  const mended = (fix: string): string => (isMade ? remedy : fix);
  if (data === undefined || problems.length > 0)
    return failed(problems.map((problem) => ({ ...problem, fix: mended(problem.fix) })));
  const result = schema.safeParse(data);
  const context = { schema, data, format: 'json', found: noRecords } as const;
  const described = result.success
    ? lookOver(result.data)
    : describeIssues(result.error.issues, context);
  if (result.success && described.length === 0) return { value: result.data, problems: [] };
  const told = described.slice(0, mostTold).map(({ path, what, fix }): Problem => ({
    file: name,
    line: lineOf?.(path) ?? null,
    field: sayPath(path),
    what,
    fix: mended(fix),
  }));
  const more = described.length - told.length;
  return failed([
    ...told,
    ...(more > 0 ? [wholeFile(source, `${more} more faults like these are in it`)] : []),
  ]);
}
