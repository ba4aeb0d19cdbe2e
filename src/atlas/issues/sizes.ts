import type { z } from 'zod';
import { valueAt } from '../keys-at.ts';
import { isOfPosition, isOfSources, pathOf } from './context.ts';
import type { Context, Described } from './context.ts';
import { describeMissing } from './types.ts';

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

function describeShortList(
  issue: z.core.$ZodIssueTooSmall,
  length: number,
  context: Context,
): Described[] {
  const path = pathOf(issue);
  const least = Number(issue.minimum);
  if (length === 0 && least === 1) {
    const what = isOfSources(context, path)
      ? 'the list is empty: every fact names its source'
      : 'the list is empty';
    return describeMissing(issue, context).map(({ fix }) => ({
      path,
      what,
      fix: fix.replace(/^Add it/, 'Add an entry'),
    }));
  }
  if (isOfPosition(context, path)) {
    return [{ path, what: 'a position has two numbers', fix: 'Write longitude, then latitude.' }];
  }
  return [
    {
      path,
      what: `it has ${entries(length)} and needs at least ${least}`,
      fix: `Add ${least - length} more.`,
    },
  ];
}

/**
 * Says that a list, a text or a number is too small.
 *
 * @param issue the fault
 * @param context its record
 */
export function describeTooSmall(issue: z.core.$ZodIssueTooSmall, context: Context): Described[] {
  const path = pathOf(issue);
  const value = valueAt(context.data, path);
  if (Array.isArray(value)) return describeShortList(issue, value.length, context);
  if (typeof value === 'string') {
    return describeMissing(issue, context).map(({ fix }) => ({
      path,
      what: 'the text is empty',
      fix: fix.replace(/^Add it\b/, 'Write it'),
    }));
  }
  return [{ path, what: `${String(value)} is too small`, fix: `Write ${issue.minimum} or more.` }];
}

/**
 * Says that a list, a text or a number is too large.
 *
 * @param issue the fault
 * @param context its record
 */
export function describeTooBig(issue: z.core.$ZodIssueTooBig, context: Context): Described[] {
  const path = pathOf(issue);
  const value = valueAt(context.data, path);
  const most = Number(issue.maximum);
  if (Array.isArray(value) && isOfPosition(context, path)) {
    return [{ path, what: 'a position has two numbers', fix: 'Write longitude, then latitude.' }];
  }
  if (Array.isArray(value)) {
    const fix = `Take out ${value.length - most}.`;
    return [{ path, what: `it has ${entries(value.length)} and may have at most ${most}`, fix }];
  }
  if (typeof value === 'string') {
    const fix = `Make it shorter by ${value.length - most} letters.`;
    return [{ path, what: `it has ${value.length} letters and may have at most ${most}`, fix }];
  }
  return [{ path, what: `${String(value)} is too large`, fix: `Write ${most} or less.` }];
}
