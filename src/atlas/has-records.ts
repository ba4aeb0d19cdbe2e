import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../schemas/kinds.ts';
import type { Kind, KindName } from '../schemas/kinds.ts';

/**
 * Whether anybody has written a record of a kind yet. A kind without one needs no folder, and one that is empty is no
 * fault: nobody has published a result of the pledge, say. Astro would warn of either.
 *
 * @param content the folder of all content
 * @param kind the kind of record
 */
export function hasRecords(content: string, kind: KindName): boolean {
  const { file, format }: Kind = kinds[kind];
  if (file !== undefined) return true;
  const folder = join(content, kind);
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
      name.endsWith(`.${format}`),
    )
  );
}
