import { keysAt, valueAt } from '../keys-at.ts';
import { sayPath } from '../raw-record.ts';
import type { FieldPath } from '../raw-record.ts';
import { pathOf } from './context.ts';
import type { Context, Described, Issue } from './context.ts';

/** Fields that stand further out than the group they belong to. */
interface Lost {
  /** The group they stand in. */
  from: FieldPath;
  /** The group above them that lacks them. */
  to: FieldPath;
  keys: string[];
}

function lastStep(value: unknown): string | number | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.length - 1;
  return typeof value === 'object' && value !== null ? Object.keys(value).at(-1) : undefined;
}

/** The group that ends right above a field and could hold it, or `null`. */
function groupAbove(key: string, from: FieldPath, context: Context): FieldPath | null {
  const keys = Object.keys(valueAt(context.data, from) as object);
  const known = keysAt(context.schema, context.data, from);
  const above = keys.slice(0, keys.indexOf(key)).findLast((other) => known.includes(other));
  let step: string | number | undefined = above;
  let path = from;
  while (step !== undefined) {
    path = [...path, step];
    const value = valueAt(context.data, path);
    const isGroup = value === null || (typeof value === 'object' && !Array.isArray(value));
    const isThere = isGroup && value !== null && key in value;
    if (isGroup && !isThere && keysAt(context.schema, context.data, path).includes(key))
      return path;
    step = lastStep(value);
  }
  return null;
}

function isSame(a: FieldPath, b: FieldPath): boolean {
  return a.join('.') === b.join('.');
}

function lostIn(issues: readonly Issue[], context: Context): Lost[] {
  const all: Lost[] = [];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const from = pathOf(issue);
    for (const key of issue.keys) {
      const to = groupAbove(key, from, context);
      const before = to && all.find((lost) => isSame(lost.from, from) && isSame(lost.to, to));
      if (before) before.keys.push(key);
      else if (to) all.push({ from, to, keys: [key] });
    }
  }
  return all;
}

function list(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function describe({ from, to, keys }: Lost, context: Context): Described {
  const names =
    keys.length === 1 ? 'the line' : `the lines ${list(keys.map((key) => `\`${key}\``))}`;
  const verb = keys.length === 1 ? 'has' : 'have';
  const it = keys.length === 1 ? 'it' : 'each';
  const [first = ''] = keys;
  const value = valueAt(context.data, [...from, first]);
  const isGroup = typeof value === 'object' && value !== null && !(value instanceof Date);
  const withAll = keys.length === 1 && isGroup ? ', with the lines under it,' : '';
  return {
    path: [...from, first],
    what: `${names} ${verb} too few spaces in front to belong to \`${sayPath(to)}\``,
    fix: `Move ${it} in${withAll || ','} until it stands two spaces further in than the line that it belongs under.`,
  };
}

/**
 * Finds fields of a YAML record that lost the spaces in front of them, so that they stand outside the group they belong
 * to: each loss is one fault, though the schema finds a field too many outside and one too few inside.
 *
 * @param issues the faults of a record
 * @param context the record
 * @returns the losses in words, and the faults that have another cause
 */
export function findLostIndents(
  issues: readonly Issue[],
  context: Context,
): { lost: Described[]; others: Issue[] } {
  if (context.format === 'json') return { lost: [], others: [...issues] };
  const all = lostIn(issues, context);
  const inside = all.flatMap(({ to, keys }) => [to, ...keys.map((key) => [...to, key])]);
  const others = issues.flatMap((issue): Issue[] => {
    const path = pathOf(issue);
    if (issue.code !== 'unrecognized_keys') {
      const isEmptyOrMissing = (valueAt(context.data, path) ?? null) === null;
      return isEmptyOrMissing && inside.some((one) => isSame(one, path)) ? [] : [issue];
    }
    const moved = all.flatMap(({ from, keys }) => (isSame(from, path) ? keys : []));
    const keys = issue.keys.filter((key) => !moved.includes(key));
    return keys.length > 0 ? [{ ...issue, keys }] : [];
  });
  return { lost: all.map((one) => describe(one, context)), others };
}
