import { idPattern } from '../../schemas/id.ts';
import type { ReferableKind } from '../../schemas/id.ts';
import { kindNames, kinds } from '../../schemas/kinds.ts';
import { sayPath } from '../raw-record.ts';
import { isKnown, sayUnknownReference } from '../reference.ts';
import { walk } from '../walk.ts';
import type { Check } from './check.ts';

/**
 * Every id that points at another record finds one. What is not written as an id at all is a fault of its own, which
 * the schema finds.
 *
 * @param _ not needed: records that failed their schemas are looked through as well
 * @param lineOf finds lines
 * @param found every record
 */
export const checkReferences: Check = (_, lineOf, found) =>
  kindNames.flatMap((kind) =>
    found[kind].flatMap(({ file, data }) =>
      [...walk(kinds[kind].schema, data, 'references')].flatMap(({ path, value, meta }) => {
        const target = meta['references'] as ReferableKind;
        if (typeof value !== 'string' || !idPattern.test(value)) return [];
        if (isKnown(found, target, value)) return [];
        const said = sayUnknownReference(found, target, value);
        return [{ file, line: lineOf(file, path), field: sayPath(path), ...said }];
      }),
    ),
  );
