import { schemasAt, valueAt } from '../keys-at.ts';
import type { FieldPath } from '../raw-record.ts';
import { isMissing, pathOf } from './context.ts';
import type { Context, Described, Issue } from './context.ts';
import { sayMonthDay } from './days.ts';
import { withoutEchoes } from './echoes.ts';
import { describeMissing, nameOfType, nameOfValue } from './types.ts';

/** Whether a shape does not fit at all: it is a group of fields where the value is a text, or the other way round. */
function isOfAnotherType(faults: readonly Issue[], at: Issue, value: unknown): boolean {
  return faults.some(
    ({ code, path }) =>
      path.length === at.path.length &&
      (code === 'invalid_type' ||
        code === 'invalid_union' ||
        (code === 'invalid_value' && typeof value === 'object')),
  );
}

/**
 * Takes the faults of a value that may have one of several shapes, and keeps those of the shape that it comes nearest
 * to. A value that fits no shape at all keeps its one fault.
 *
 * @param issue the fault
 * @param context its record
 * @returns plain faults
 */
export function nearestShape(issue: Issue, context: Context): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || isMissing(issue, context))
    return [issue];
  const value = valueAt(context.data, pathOf(issue));
  if (value instanceof Date) return [issue];
  const shapes = issue.errors
    .map((faults) =>
      faults.flatMap((fault) =>
        nearestShape({ ...fault, path: [...issue.path, ...fault.path] }, context),
      ),
    )
    .filter((faults) => !isOfAnotherType(faults, issue, value));
  const cost = (faults: readonly Issue[]): number =>
    withoutEchoes(faults, context).reduce(
      (sum, fault) => sum + (fault.code === 'unrecognized_keys' ? fault.keys.length : 1),
      0,
    );
  return shapes.toSorted((a, b) => cost(a) - cost(b))[0] ?? [issue];
}

function isOfMonthDay({ schema, data }: Context, path: FieldPath): boolean {
  return schemasAt(schema, data, path).some((at) => at.safeParse('12-31').success);
}

function typesIn(issue: Issue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(typesIn);
  if (issue.code === 'invalid_type') return [nameOfType(issue.expected)];
  return issue.code === 'invalid_value' ? [nameOfType('string')] : [];
}

/**
 * Says that a field is missing, or has none of the shapes that it may have.
 *
 * @param issue the fault
 * @param context its record
 */
export function describeUnion(issue: Issue, context: Context): Described[] {
  if (isMissing(issue, context)) return describeMissing(issue, context);
  const path = pathOf(issue);
  const written = valueAt(context.data, path);
  if (written instanceof Date && isOfMonthDay(context, path)) {
    return [{ path, ...sayMonthDay(written.toISOString().slice(0, 10)) }];
  }
  const types = [...new Set(typesIn(issue))].join(' or ');
  const value = nameOfValue(written);
  const [missing] = describeMissing(issue, context);
  return [
    {
      path,
      what: `it is ${value} and should be ${types}`,
      fix: missing?.fix.replace(/^Add it, as/, 'Write it as') ?? '',
    },
  ];
}
