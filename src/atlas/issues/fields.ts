import { z } from 'zod';
import { unwrap } from '../branches.ts';
import { schemasAt, valueAt } from '../keys-at.ts';
import { curlyQuotes } from '../parse/slips.ts';
import type { FieldPath } from '../raw-record.ts';
import { pathOf } from './context.ts';
import type { Context, Described } from './context.ts';
import { meantField } from './echoes.ts';

/** The kinds, as of windows, that have a field; none where the place knows no kinds. */
function kindsWith(key: string, path: FieldPath, { schema, data }: Context): string[] {
  return schemasAt(schema, data, path)
    .map(unwrap)
    .flatMap((at) => (at instanceof z.ZodUnion ? (at.options as z.ZodType[]) : []))
    .flatMap((option) => {
      if (!(option instanceof z.ZodObject) || !(key in option.shape)) return [];
      const kind: unknown = option.shape['kind'];
      return kind instanceof z.ZodLiteral ? [String(kind.value)] : [];
    });
}

function describeField(key: string, group: FieldPath, context: Context): Described {
  const path = [...group, key];
  const meant = meantField(key, group, context);
  const kinds = kindsWith(key, group, context);
  if (kinds.length > 0) {
    const { kind } = valueAt(context.data, group) as { kind?: unknown };
    return {
      path,
      what: `a window of the kind ${String(kind)} has no field of this name`,
      fix: `Delete it, or choose a kind that has it: ${kinds.join(', ')}.`,
    };
  }
  return {
    path,
    what: new RegExp(`[${curlyQuotes}]`).test(key)
      ? 'a curly quote stands in the name of a field'
      : 'there is no field of this name',
    fix:
      meant === null
        ? 'Delete it. content/README.md has the names of all fields.'
        : `Did you mean \`${meant}\`?`,
  };
}

/**
 * Says that fields have names that are not known.
 *
 * @param issue the fault
 * @param context its record
 */
export function describeFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  context: Context,
): Described[] {
  return issue.keys.map((key) => describeField(key, pathOf(issue), context));
}
