import { kindNames, kinds } from '../../schemas/kinds.ts';
import type { ReferableKind } from '../../schemas/id.ts';
import { didYouMean } from '../nearest.ts';
import { sayPath } from '../raw-record.ts';
import { walk } from '../walk.ts';
import type { Check } from './check.ts';

/**
 * Every id that points at another record finds one.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkReferences: Check = (entries, lineOf) =>
  kindNames.flatMap((kind) =>
    entries[kind].flatMap((entry) =>
      [...walk(kinds[kind].schema, entry, 'references')].flatMap(({ path, value, meta }) => {
        const target = meta['references'] as ReferableKind;
        const known = entries[target].map((other) => other.id);
        if (known.includes(String(value))) return [];
        return [
          {
            file: entry.file,
            line: lineOf(entry.file, path),
            field: sayPath(path),
            what: `there is no ${kinds[target].singular} \`${String(value)}\``,
            fix: [
              didYouMean(String(value), known),
              `Or add content/${target}/${String(value)}.${kinds[target].format}.`,
            ]
              .filter(Boolean)
              .join(' ')
              .replace(/^Or add/, 'Correct the id, or add'),
          },
        ];
      }),
    ),
  );
