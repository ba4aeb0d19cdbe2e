import { idPattern } from '../schemas/id.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import type { Kind } from '../schemas/kinds.ts';
import { joinAtlas } from './atlas.ts';
import type { Atlas } from './atlas.ts';
import { checkActions } from './checks/actions.ts';
import { checkAreaLists } from './checks/area-lists.ts';
import { checkAreas } from './checks/areas.ts';
import { checkBodyTree } from './checks/body-tree.ts';
import type { Check } from './checks/check.ts';
import { checkCounting } from './checks/counting.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkForums } from './checks/forums.ts';
import { checkMoney } from './checks/money.ts';
import { checkGroups } from './checks/groups.ts';
import { checkHubStandard } from './checks/hub-standard.ts';
import { checkParishCouncils } from './checks/parish-councils.ts';
import { checkModels } from './checks/models.ts';
import { checkParagraphs } from './checks/paragraphs.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPledge } from './checks/pledge.ts';
import { checkPositions } from './checks/positions.ts';
import { checkReferences } from './checks/references.ts';
import { checkResults } from './checks/results.ts';
import { checkSingles } from './checks/singles.ts';
import { checkWards } from './checks/wards.ts';
import { checkWindows } from './checks/windows.ts';
import { describeIssues } from './describe-issue.ts';
import type { Entries, Entry, LineFinder } from './entry.ts';
import { inFileOrder } from './in-file-order.ts';
import type { Problem } from './problem.ts';
import { sayPath } from './raw-record.ts';
import type { RawRecord } from './raw-record.ts';
import { idFrom } from './record-id.ts';
import type { FoundRecords } from './reference.ts';

const checks: readonly Check[] = [
  checkSingles,
  checkDuplicates,
  checkReferences,
  checkWindows,
  checkPositions,
  checkBodyTree,
  checkCounting,
  checkAreas,
  checkWards,
  checkForums,
  checkPlaces,
  checkModels,
  checkParagraphs,
  checkPledge,
  checkResults,
  checkActions,
  checkMoney,
  checkAreaLists,
  checkGroups,
  checkParishCouncils,
  checkHubStandard,
];

function byKind<T extends { kind: string }>(records: readonly T[]): Record<string, T[]> {
  return Object.fromEntries(
    kindNames.map((kind) => [kind, records.filter((record) => record.kind === kind)]),
  );
}

function parse(
  record: RawRecord,
  found: FoundRecords,
): { entry: Entry | null; problems: Problem[] } {
  const { schema, format }: Kind = kinds[record.kind];
  const result = schema.safeParse(record.data);
  if (result.success) {
    return { entry: { ...(result.data as Entry), id: record.id, file: record.file }, problems: [] };
  }
  const context = { schema, data: record.data, format, found };
  const problems = describeIssues(result.error.issues, context).map(
    ({ path, what, fix }): Problem => ({
      file: record.file,
      line: path.length === 0 ? null : (record.lineOf?.(path) ?? null),
      field: sayPath(path),
      what,
      fix,
    }),
  );
  return { entry: null, problems };
}

function badName({ kind, id, file }: RawRecord): Problem[] {
  if (idPattern.test(id)) return [];
  const meant = idFrom(id);
  return [
    {
      file,
      line: null,
      field: '',
      what: `the file name \`${id}\` cannot be an id: only small letters, digits and hyphens can`,
      fix: `Rename the file${meant === '' ? '' : ` to ${meant}.${kinds[kind].format}`}.`,
    },
  ];
}

/**
 * Joins raw records into the atlas, or finds everything that is wrong with them. Pure: the disk is read elsewhere.
 *
 * The rules across files look through broken records too, as far as these can be read, and know the ids of those that
 * cannot: no fault hides another, and none is reported twice.
 *
 * @param records what was found in the content folder
 * @returns the atlas, or all problems, in the order of files; neither where a record could not be read at all, since the
 *   reader has told why
 */
export function buildAtlas(
  records: readonly RawRecord[],
): { atlas: Atlas; problems: [] } | { atlas: null; problems: Problem[] } {
  const found = byKind(records) as unknown as FoundRecords;
  const readable = records.filter(({ data }) => data !== undefined);
  const parsed = readable.map((record) => ({ ...parse(record, found), kind: record.kind }));
  const entries = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      parsed.flatMap((one) => (one.kind === kind && one.entry ? [one.entry] : [])),
    ]),
  ) as unknown as Entries;
  const finders = new Map(records.map((record) => [record.file, record.lineOf]));
  const lineOf: LineFinder = (file, path) => finders.get(file)?.(path) ?? null;
  const problems = [
    ...records.flatMap(badName),
    ...parsed.flatMap((one) => one.problems),
    ...checks.flatMap((check) => check(entries, lineOf, found)),
  ];
  if (problems.length > 0 || readable.length < records.length) {
    return { atlas: null, problems: inFileOrder(problems) };
  }
  return { atlas: joinAtlas(entries), problems: [] };
}
