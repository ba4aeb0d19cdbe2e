import type { z } from 'zod';
import { idPattern } from '../schemas/id.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import type { KindName } from '../schemas/kinds.ts';
import { joinAtlas } from './atlas.ts';
import type { Atlas } from './atlas.ts';
import { checkBodyTree } from './checks/body-tree.ts';
import type { Check } from './checks/check.ts';
import { checkCounting } from './checks/counting.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkPositions } from './checks/positions.ts';
import { checkReferences } from './checks/references.ts';
import { checkSingles } from './checks/singles.ts';
import { checkWindows } from './checks/windows.ts';
import { describeIssue } from './describe-issue.ts';
import type { Entries, Entry, LineFinder } from './entry.ts';
import { keysAt } from './keys-at.ts';
import type { Problem } from './problem.ts';
import { sayPath } from './raw-record.ts';
import type { RawRecord } from './raw-record.ts';

const checks: readonly Check[] = [
  checkSingles,
  checkDuplicates,
  checkReferences,
  checkWindows,
  checkPositions,
  checkBodyTree,
  checkCounting,
];

function parse(record: RawRecord): { entry: Entry | null; problems: Problem[] } {
  const schema: z.ZodType = kinds[record.kind].schema;
  const result = schema.safeParse(record.data);
  if (result.success) {
    return { entry: { ...(result.data as Entry), id: record.id, file: record.file }, problems: [] };
  }
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, record.data, (path) => keysAt(schema, record.data, path)).map(
      ({ path, what, fix }): Problem => ({
        file: record.file,
        line: record.lineOf?.(path) ?? null,
        field: sayPath(path),
        what,
        fix,
      }),
    ),
  );
  return { entry: null, problems };
}

function badName(record: RawRecord): Problem[] {
  return idPattern.test(record.id)
    ? []
    : [
        {
          file: record.file,
          line: null,
          field: '',
          what: `the file name \`${record.id}\` cannot be an id`,
          fix: 'Use small letters, digits and hyphens, as in full-council.',
        },
      ];
}

/**
 * Joins raw records into the atlas, or finds everything that is wrong with them. Pure: the disk is read elsewhere.
 *
 * A record that fails its schema is left out of the rules across files, but its id still counts as known, so that one
 * slip is not reported twice.
 *
 * @param records what was found in the content folder
 * @returns the atlas, or all problems, in the order of files
 */
export function buildAtlas(
  records: readonly RawRecord[],
): { atlas: Atlas; problems: [] } | { atlas: null; problems: Problem[] } {
  const entries = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Entries;
  const problems: Problem[] = [];
  const broken: { kind: KindName; id: string }[] = [];
  for (const record of records) {
    problems.push(...badName(record));
    const parsed =
      record.data === undefined ? { entry: null, problems: [] } : parse(record);
    problems.push(...parsed.problems);
    if (parsed.entry) (entries[record.kind] as Entry[]).push(parsed.entry);
    else broken.push({ kind: record.kind, id: record.id });
  }
  const finders = new Map(records.map((record) => [record.file, record.lineOf]));
  const lineOf: LineFinder = (file, path) => finders.get(file)?.(path) ?? null;
  const brokenFiles = new Set(broken.map(({ kind, id }) => `${kind}/${id}`));
  for (const check of checks) {
    problems.push(
      ...check(entries, lineOf).filter((problem) => !pointsAtBroken(problem, brokenFiles)),
    );
  }
  if (problems.length > 0) return { atlas: null, problems: inFileOrder(problems) };
  return { atlas: joinAtlas(entries), problems: [] };
}

function pointsAtBroken(problem: Problem, brokenFiles: ReadonlySet<string>): boolean {
  const wanted = /content\/(\w+)\/([a-z0-9-]+)\.(?:json|mdx)\.$/.exec(problem.fix);
  const single = /^content\/([a-z/-]+)\.json$/.exec(problem.file)?.[1];
  return (
    (wanted !== null && brokenFiles.has(`${wanted[1]}/${wanted[2]}`)) ||
    (problem.what.startsWith('the file is missing') &&
      [...brokenFiles].some((name) => name.endsWith(`/${single?.split('/').at(-1)}`)))
  );
}

function inFileOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
