import { kindNames, kinds } from '../../schemas/kinds.ts';
import type { Check } from './check.ts';

/**
 * The files there is one of are there: `site.json` and its like.
 *
 * @param _ not needed: a file that is there and broken is reported elsewhere
 * @param _lineOf not needed: a missing file has no lines
 * @param found every record
 */
export const checkSingles: Check = (_, _lineOf, found) =>
  kindNames.flatMap((kind) => {
    const description = kinds[kind];
    if (!('file' in description) || found[kind].length > 0) return [];
    return [
      {
        file: `content/${description.file}`,
        line: null,
        field: '',
        what: 'the file is missing',
        fix: 'Put it back. Its fields are in content/README.md.',
      },
    ];
  });
