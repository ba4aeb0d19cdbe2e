import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { FieldPath } from './raw-record.ts';

/** What is wrong and how to mend it, for a field. */
export interface Described {
  path: FieldPath;
  what: string;
  fix: string;
}

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  tuple: 'a list of two numbers',
  null: 'null',
  undefined: 'nothing',
};

function named(type: string): string {
  return typeNames[type] ?? type;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

const dayFix = 'Write the year first, as in 2026-12-31.';

function describeInvalid(issue: Issue, value: unknown): [what: string, fix: string] {
  if (issue.message.includes('year-month-day')) {
    const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(value));
    const meant = british
      ? `Write ${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}.`
      : dayFix;
    return [`\`${String(value)}\` is not a day of the calendar`, meant];
  }
  if (issue.message.includes('month-day')) {
    return [`\`${String(value)}\` is not a day of the year`, 'Write the month first, as in 12-31.'];
  }
  if (issue.message.includes('space at')) return ['it has a space at its start or end', 'Delete the space.'];
  if (issue.message.includes('more than one line')) return ['it runs over more than one line', 'Write it on one line.'];
  return [issue.message, 'See the field in content/README.md.'];
}

/**
 * Says a fault that a schema found in plain words.
 *
 * @param issue the fault as Zod gives it
 * @param data the whole record
 * @param knownKeys gives the fields that may stand at a path, to guess a slip from
 * @returns one sentence or more: an issue on several unknown keys becomes several
 */
export function describeIssue(
  issue: Issue,
  data: unknown,
  knownKeys: (path: FieldPath) => readonly string[],
): Described[] {
  const path = issue.path as FieldPath;
  const value = valueAt(data, path);
  const one = (what: string, fix: string): Described[] => [{ path, what, fix }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        what: /[\u2018-\u201F]/.test(key)
          ? 'a curly quote stands in the name of a field'
          : `there is no field of this name`,
        fix: [didYouMean(key.replace(/[\u2018-\u201F]/g, ''), knownKeys(path)), 'Delete it, or see content/README.md for the fields.']
          .filter(Boolean)
          .slice(0, 1)
          .join(' '),
      }));
    case 'invalid_type':
      return value === undefined
        ? one('it is missing', `Add it: ${named(issue.expected)}.`)
        : one(
            `it is ${named(typeOf(value))} and should be ${named(issue.expected)}`,
            typeof value === 'number' && issue.expected === 'string'
              ? 'Put it in straight quotes.'
              : `Write ${named(issue.expected)}.`,
          );
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined) return one('it is missing', `Choose one of: ${choices.join(', ')}.`);
      return one(
        `\`${String(value)}\` is not one of its choices`,
        [didYouMean(String(value), choices), `Choose one of: ${choices.join(', ')}.`].filter(Boolean).join(' '),
      );
    }
    case 'invalid_union': {
      const discriminator = 'discriminator' in issue ? issue.discriminator : undefined;
      const branches = issue.errors.filter((branch) => branch.length > 0);
      const nearestBranch = branches.sort((a, b) => depth(b) - depth(a))[0];
      if (typeof discriminator === 'string' || !nearestBranch || depth(nearestBranch) === 0) {
        return one(
          value === undefined ? 'it is missing' : 'it is not one of the shapes it may have',
          'See the field in content/README.md for its shapes.',
        );
      }
      return nearestBranch.flatMap((inner) =>
        describeIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data, knownKeys),
      );
    }
    case 'too_small':
      return issue.origin === 'array'
        ? one(
            `it has ${(value as unknown[]).length} and needs at least ${issue.minimum}`,
            `Add ${Number(issue.minimum) - (value as unknown[]).length} more.`,
          )
        : issue.origin === 'string'
          ? one('it is empty', 'Write it, or use null where the field may be not known.')
          : one(`it is ${String(value)}, below ${issue.minimum}`, `Write ${issue.minimum} or more.`);
    case 'too_big':
      return issue.origin === 'array'
        ? one(`it has ${(value as unknown[]).length} and may have ${issue.maximum}`, 'Take some out.')
        : issue.origin === 'string'
          ? one(`it has ${String(value).length} letters and may have ${issue.maximum}`, 'Make it shorter.')
          : one(`it is ${String(value)}, above ${issue.maximum}`, `Write ${issue.maximum} or less.`);
    case 'invalid_format':
      if (issue.format === 'regex') {
        return one(
          `\`${String(value)}\` is not written as it should be`,
          'Use small letters, digits and hyphens, as in full-council.',
        );
      }
      if (issue.format === 'url') return one(`\`${String(value)}\` is not a web address`, 'Start it with https://');
      if (issue.format === 'email') return one(`\`${String(value)}\` is not an e-mail address`, 'Write it as name@example.org.');
      return one(issue.message, 'See the field in content/README.md.');
    default: {
      const [what, fix] = describeInvalid(issue, value);
      return one(what, fix);
    }
  }
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}
