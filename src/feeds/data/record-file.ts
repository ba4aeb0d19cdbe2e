import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { kinds } from '../../schemas/kinds.ts';
import type { Kind, KindName } from '../../schemas/kinds.ts';
import { licenceOfKind } from './licences.ts';
import type { Terms } from './licences.ts';

/** A record as it is given away: what its file says, with its id, and the words below it where there are any. */
export type GivenRecord = { id: string; words?: string } & Record<string, unknown>;

/** A file of all records of a kind, with its licence and credit. */
export interface RecordFile extends Terms {
  /** What one record is: "counting rule". */
  of: string;
  site: string;
  records: readonly GivenRecord[];
}

/** Finds the words below a record in MDX, by its id. */
export type WordsFinder = (id: string) => string | null;

/**
 * The name of a kind in an address: `bank-holidays`.
 *
 * @param kind the kind
 */
export function fileNameOf(kind: KindName): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What a record carries for us alone: where it is kept, and its id, which comes first. */
const notGiven: ReadonlySet<string> = new Set(['id', 'file', '$schema']);

/** Code units, not a language's alphabet: the same order on every machine. */
function byId(a: GivenRecord, b: GivenRecord): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * All records of a kind, by id. The same content gives the same file, to the letter.
 *
 * @param atlas the atlas
 * @param kind the kind
 * @param wordsOf finds the words below a record in MDX
 */
export function recordFile(atlas: Atlas, kind: KindName, wordsOf: WordsFinder): RecordFile {
  const { singular, format }: Kind = kinds[kind];
  const entries: Entry[] = [atlas[kind]].flat();
  const records = entries.map((entry): GivenRecord => {
    const fields = Object.entries(entry).filter(([name]) => !notGiven.has(name));
    const words = format === 'mdx' ? wordsOf(entry.id) : null;
    return {
      id: entry.id,
      ...Object.fromEntries(fields),
      ...(words === null ? {} : { words: words.trim() }),
    };
  });
  return {
    of: singular,
    site: atlas.site.url,
    ...licenceOfKind(atlas, kind),
    records: records.sort(byId),
  };
}
