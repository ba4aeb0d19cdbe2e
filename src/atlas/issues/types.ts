import type { z } from 'zod';
import { valueAt } from '../keys-at.ts';
import { excerpt } from '../parse/slips.ts';
import { exampleAt, isMissing, isOfDay, isOfSources, mayBeNull, pathOf } from './context.ts';
import type { Context, Described, Issue } from './context.ts';
import { sayDay } from './days.ts';

type Said = Omit<Described, 'path'>;

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  tuple: 'a list of two numbers',
};

const numeric = /^-?\d+(\.\d+)?$/;

/**
 * A type in words.
 *
 * @param type the type as Zod names it
 */
export function nameOfType(type: string): string {
  return typeNames[type] ?? type;
}

/**
 * What a value is, in words.
 *
 * @param value the value
 */
export function nameOfValue(value: unknown): string {
  if (value === null) return 'empty';
  if (value instanceof Date) return `the day ${value.toISOString().slice(0, 10)}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the word ${value}`;
  if (typeof value === 'string') return `the text \`${excerpt(value)}\``;
  return 'a group of fields';
}

/**
 * Says that a field is missing.
 *
 * @param issue the fault
 * @param context its record
 * @param choices what may be written there, where that is a choice
 */
export function describeMissing(
  issue: Issue,
  context: Context,
  choices: readonly string[] = [],
): Described[] {
  const path = pathOf(issue);
  const example = exampleAt(context, path);
  const orNull = mayBeNull(context, path) ? ', or null if there is none or nobody knows' : '';
  const what = isOfSources(context, path)
    ? 'it is missing: every fact names its source'
    : 'it is missing';
  const add =
    example === null
      ? 'Add it: content/README.md says what it holds'
      : `Add it, as in \`${example}\``;
  const fix = choices.length > 0 ? `Add one of: ${choices.join(', ')}.` : `${add}${orNull}.`;
  return [{ path, what, fix }];
}

function fixText(value: unknown, context: Context): string {
  const isKeyed = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) {
    return 'Put it in straight quotes.';
  }
  if (isKeyed && context.format === 'mdx') return 'Put the whole text in straight quotes.';
  return 'Write it as one text.';
}

function fixList(context: Context, value: unknown): string {
  if (context.format === 'json') {
    return typeof value === 'string'
      ? `Put it in square brackets: ["${excerpt(value)}"].`
      : 'Put it in square brackets [ ].';
  }
  return 'Write each entry on a line of its own, two spaces in, with a dash and a space: - entry.';
}

function fixOf(expected: string, value: unknown, issue: Issue, context: Context): string {
  if (expected === 'string') return fixText(value, context);
  if (expected === 'array') return fixList(context, value);
  if (expected === 'number' && typeof value === 'string' && numeric.test(value))
    return 'Take away the quotes.';
  if (expected === 'boolean') return 'Write true or false, without quotes.';
  if (expected === 'number') return 'Write digits, without quotes.';
  if (expected === 'int') return 'Write it without a fraction.';
  if (expected === 'tuple') return 'Write longitude, then latitude, in square brackets.';
  const example = exampleAt(context, pathOf(issue));
  return example === null
    ? 'See content/README.md for its fields.'
    : `Write its fields, as in \`${example}\`.`;
}

function describeRecord(value: unknown, { format }: Context): Said {
  const isList = Array.isArray(value);
  const what = isList
    ? 'the record is a list'
    : value === null
      ? 'the record is empty'
      : 'the record has no fields';
  const unlist = 'Delete the outermost square brackets.';
  const place = format === 'json' ? 'between { and }' : 'between the lines of three dashes ---';
  return {
    what,
    fix:
      isList && format === 'json'
        ? unlist
        : `Write its fields ${place}: content/README.md names them.`,
  };
}

/**
 * Says that a field is missing, or holds the wrong type of value.
 *
 * @param issue the fault
 * @param context its record
 */
export function describeType(issue: z.core.$ZodIssueInvalidType, context: Context): Described[] {
  const path = pathOf(issue);
  if (isMissing(issue, context)) return describeMissing(issue, context);
  const value = valueAt(context.data, path);
  if (path.length === 0) return [{ path, ...describeRecord(value, context) }];
  if (value === null) {
    const [missing] = describeMissing(issue, context);
    const what = missing?.what.replace('it is missing', 'it is empty') ?? 'it is empty';
    return [{ path, what, fix: missing?.fix.replace(/^Add it\b/, 'Fill it in') ?? '' }];
  }
  const { expected } = issue;
  if (isOfDay(context, path) && typeof value === 'number')
    return [{ path, ...sayDay(String(value)) }];
  const isSplit =
    expected === 'string' &&
    context.format === 'mdx' &&
    nameOfValue(value) === nameOfType('object');
  const what = isSplit
    ? 'a colon splits the text in two'
    : `it is ${nameOfValue(value)} and should be ${nameOfType(expected)}`;
  return [{ path, what, fix: fixOf(expected, value, issue, context) }];
}
