import { nearest } from '../nearest.ts';
import { keysAt, valueAt } from '../keys-at.ts';
import type { FieldPath } from '../raw-record.ts';
import { isMissing, pathOf } from './context.ts';
import type { Context, Issue } from './context.ts';

/**
 * The field that was probably meant by one of an unknown name: the nearest that is not there yet, or `null`.
 *
 * @param key the unknown name
 * @param path the group of fields it stands in
 * @param context the record
 */
export function meantField(key: string, path: FieldPath, { schema, data }: Context): string | null {
  const group = valueAt(data, path) as Record<string, unknown>;
  const absent = keysAt(schema, data, path).filter((known) => !(known in group));
  return nearest(key.replace(/[^\w$]/g, ''), absent);
}

/**
 * Leaves out the faults that only echo another: a field is missing since its name is misspelt.
 *
 * @param issues the faults of a record
 * @param context the record
 */
export function withoutEchoes(issues: readonly Issue[], context: Context): Issue[] {
  const misspelt = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    return issue.keys.map((key) => [...path, meantField(key, path, context)].join('.'));
  });
  return issues.filter(
    (issue) => !isMissing(issue, context) || !misspelt.includes(pathOf(issue).join('.')),
  );
}
