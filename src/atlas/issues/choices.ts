import type { z } from 'zod';
import { valueAt } from '../keys-at.ts';
import { didYouMean } from '../nearest.ts';
import { excerpt } from '../parse/slips.ts';
import { isMissing, pathOf } from './context.ts';
import type { Context, Described, Issue } from './context.ts';
import { describeMissing, nameOfValue } from './types.ts';

/**
 * Says that a field holds none of its choices.
 *
 * @param issue the fault
 * @param choices what may be written there
 * @param context its record
 */
export function describeChoice(
  issue: Issue,
  choices: readonly string[],
  context: Context,
): Described[] {
  const path = pathOf(issue);
  if (isMissing(issue, context)) return describeMissing(issue, context, choices);
  const value = valueAt(context.data, path);
  if (value === null)
    return [{ path, what: 'it is empty', fix: `Choose one of: ${choices.join(', ')}.` }];
  const written = typeof value === 'string' ? value : nameOfValue(value);
  return [
    {
      path,
      what: `\`${excerpt(written)}\` is not one of its choices`,
      fix: didYouMean(written, choices) || `Choose one of: ${choices.join(', ')}.`,
    },
  ];
}

/**
 * Says that a field holds none of its choices.
 *
 * @param issue the fault
 * @param context its record
 */
export function describeValue(issue: z.core.$ZodIssueInvalidValue, context: Context): Described[] {
  return describeChoice(issue, issue.values.map(String), context);
}
