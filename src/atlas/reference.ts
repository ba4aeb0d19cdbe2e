import { idPattern } from '../schemas/id.ts';
import type { ReferableKind } from '../schemas/id.ts';
import { kinds } from '../schemas/kinds.ts';
import type { KindName } from '../schemas/kinds.ts';
import { didYouMean } from './nearest.ts';
import { idFrom } from './record-id.ts';

/** A record that stands in the content folder, whether or not it could be read. */
export interface FoundRecord {
  /** The file's name without its ending. */
  id: string;
  file: string;
  /** What it says, as written; `undefined` where it could not be read. */
  data: unknown;
}

/**
 * Every record of the content folder, by kind. Records that cannot be read, or that failed their schemas, are among
 * them, so that a reference to one is not reported as a second fault.
 */
export type FoundRecords = Readonly<Record<KindName, readonly FoundRecord[]>>;

/**
 * Whether a record has an id, or will have once its file is named as it should be.
 *
 * @param found every record
 * @param kind the kind to look in
 * @param id the id
 */
export function isKnown(found: FoundRecords, kind: KindName, id: string): boolean {
  return idPattern.test(id) && found[kind].some((record) => idFrom(record.id) === id);
}

function titleOf({ data }: FoundRecord): string | null {
  const title = (data as { title?: unknown } | null | undefined)?.title;
  return typeof title === 'string' ? title.toLowerCase() : null;
}

/**
 * Says that a reference finds nothing, and what was probably meant.
 *
 * @param found every record
 * @param kind the kind that the reference points at
 * @param value what was written in place of an id
 */
export function sayUnknownReference(
  found: FoundRecords,
  kind: ReferableKind,
  value: string,
): { what: string; fix: string } {
  const { singular, format } = kinds[kind];
  if (value === '')
    return { what: 'it is empty', fix: `Write the id of a ${singular} in content/${kind}/.` };
  const titled = found[kind].find((record) => titleOf(record) === value.toLowerCase());
  const meant = titled
    ? `Did you mean \`${titled.id}\`? A file name without its ending is the id.`
    : didYouMean(
        value,
        found[kind].map(({ id }) => idFrom(id)),
      );
  const place = `content/${kind}/${idFrom(value)}.${format}`;
  return {
    what: `there is no ${singular} \`${value}\``,
    fix: meant || `Write the id of a file in content/${kind}/, or add ${place}.`,
  };
}
