import { describeChoice, describeValue } from './issues/choices.ts';
import type { Context, Described, Issue } from './issues/context.ts';
import { withoutEchoes } from './issues/echoes.ts';
import { describeFields } from './issues/fields.ts';
import { describeFormat, describeRule } from './issues/formats.ts';
import { findLostIndents } from './issues/indents.ts';
import { describeMoney } from './issues/money.ts';
import { describeTooBig, describeTooSmall } from './issues/sizes.ts';
import { describeType } from './issues/types.ts';
import { describeUnion, nearestShape } from './issues/unions.ts';

function describeIssue(issue: Issue, context: Context): Described[] {
  const ofMoney = describeMoney(issue, context);
  if (ofMoney) return ofMoney;
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeFields(issue, context);
    case 'invalid_type':
      return describeType(issue, context);
    case 'invalid_value':
      return describeValue(issue, context);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? describeChoice(issue, issue.options.map(String), context)
        : describeUnion(issue, context);
    case 'too_small':
      return describeTooSmall(issue, context);
    case 'too_big':
      return describeTooBig(issue, context);
    case 'invalid_format':
      return describeFormat(issue, context);
    default:
      return describeRule(issue, context);
  }
}

/**
 * Says the faults that a schema found in a record in plain words, each slip of the pen once: a schema finds two where a
 * field is misspelt, or lost its indent.
 *
 * @param issues the faults as Zod gives them
 * @param context the record
 */
export function describeIssues(issues: readonly Issue[], context: Context): Described[] {
  const plain = issues.flatMap((issue) => nearestShape(issue, context));
  const { lost, others } = findLostIndents(plain, context);
  return [
    ...lost,
    ...withoutEchoes(others, context).flatMap((issue) => describeIssue(issue, context)),
  ];
}
