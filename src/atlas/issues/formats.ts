import type { z } from 'zod';
import { unwrap } from '../branches.ts';
import { schemasAt, valueAt } from '../keys-at.ts';
import { idPattern } from '../../schemas/id.ts';
import type { ReferableKind } from '../../schemas/id.ts';
import { idFrom } from '../record-id.ts';
import { sayUnknownReference } from '../reference.ts';
import { exampleAt, pathOf } from './context.ts';
import type { Context, Described } from './context.ts';
import { sayDay, sayMonthDay } from './days.ts';

type Said = Omit<Described, 'path'>;

const ofFormat: Record<string, (written: string) => Said> = {
  url: (written) => ({
    what: `\`${written}\` is not a whole web address`,
    fix: /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written)
      ? `Write \`https://${written}\`.`
      : 'Start it with https://, without spaces.',
  }),
  email: (written) => ({
    what: `\`${written}\` is not an e-mail address`,
    fix: 'Write it as in name@example.org.',
  }),
};

function describePattern(
  issue: z.core.$ZodIssueInvalidStringFormat,
  written: string,
  context: Context,
): Said {
  const path = pathOf(issue);
  const [schema] = schemasAt(context.schema, context.data, path);
  const target = schema && unwrap(schema).meta()?.['references'];
  if (target !== undefined)
    return sayUnknownReference(context.found, target as ReferableKind, written);
  if (issue.pattern === String(idPattern)) {
    return {
      what: `\`${written}\` is not written as an id`,
      fix: `Write \`${idFrom(written) || 'polling-day'}\`: small letters, digits and hyphens.`,
    };
  }
  const example = exampleAt(context, path);
  return {
    what: `\`${written}\` is not written as it should be`,
    fix: example === null ? 'See content/README.md.' : `Write it as in \`${example}\`.`,
  };
}

/**
 * Says that a text does not have the form it should have: an id, a web address.
 *
 * @param issue the fault
 * @param context its record
 */
export function describeFormat(
  issue: z.core.$ZodIssueInvalidStringFormat,
  context: Context,
): Described[] {
  const path = pathOf(issue);
  const written = String(valueAt(context.data, path));
  const said = ofFormat[issue.format]?.(written) ?? describePattern(issue, written, context);
  return [{ path, ...said }];
}

/**
 * Says that a value breaks a rule that a schema states in words: a day, a text on one line.
 *
 * @param issue the fault
 * @param context its record
 */
export function describeRule(issue: z.core.$ZodIssue, context: Context): Described[] {
  const path = pathOf(issue);
  const written = String(valueAt(context.data, path));
  const { message } = issue;
  if (message.includes('year-month-day')) return [{ path, ...sayDay(written) }];
  if (message.includes('month-day')) return [{ path, ...sayMonthDay(written) }];
  if (message.includes('space at')) {
    return [{ path, what: 'the text has a space at its start or end', fix: 'Delete the space.' }];
  }
  if (message.includes('more than one line')) {
    return [{ path, what: 'the text runs over more than one line', fix: 'Write it on one line.' }];
  }
  return [{ path, what: message, fix: 'See the field in content/README.md.' }];
}
