import { kindNames, kinds } from '../../schemas/kinds.ts';
import type { Check } from './check.ts';

/**
 * The files there is one of are there: `site.json` and its like.
 *
 * @param entries all records
 */
export const checkSingles: Check = (entries) =>
  kindNames.flatMap((kind) => {
    const description = kinds[kind];
    if (!('file' in description) || entries[kind].length > 0) return [];
    return [
      {
        file: `content/${description.file}`,
        line: null,
        field: '',
        what: 'the file is missing or could not be read',
        fix: 'Add it, or mend the problems named above. Its fields are in content/README.md.',
      },
    ];
  });
