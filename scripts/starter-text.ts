import { Document, isScalar, visit } from 'yaml';
import type { z } from 'zod';
import { walk } from '../src/atlas/walk.ts';
import type { RawRecord } from '../src/atlas/raw-record.ts';
import { kinds } from '../src/schemas/kinds.ts';
import type { Kind, KindName } from '../src/schemas/kinds.ts';
import { fileNameOf } from './generated-files.ts';
import { requiredFields } from './required-fields.ts';

const starterWords = `
## What is decided

Say it in two or three short sentences.

## What tends to move it

Say what has worked, or what the law says must be weighed.

## What does not

Say what will be set aside.

## What happens next

Say who reads what people send, and who decides.
`;

function inWords(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function put(record: unknown, path: readonly (string | number)[], value: unknown): void {
  const [last] = path.slice(-1);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], record);
  if (last !== undefined) (holder as Record<string | number, unknown>)[last] = value;
}

/**
 * A file to start a new record from: right but for the words. Its fields hold the examples of the schema, and its ids
 * point at records that exist.
 *
 * @param kind the kind of record
 * @param name the record's id
 * @param records the records that exist
 */
export function starterText(kind: KindName, name: string, records: readonly RawRecord[]): string {
  const { schema, format }: Kind = kinds[kind];
  const fields = requiredFields(schema as z.ZodObject);
  const record = Object.fromEntries(
    fields.map(({ key, example }) => [key, structuredClone(example)]),
  );
  record['title'] = inWords(name);
  for (const { path, value, meta } of [...walk(schema, record, 'references')]) {
    const known = records.filter((other) => other.kind === meta['references']).map(({ id }) => id);
    if (!known.includes(String(value)) && known[0] !== undefined) put(record, path, known[0]);
  }
  if (format === 'json') {
    return `${JSON.stringify({ $schema: `../schemas/${fileNameOf(kind)}.json`, ...record }, null, 2)}\n`;
  }
  const document = new Document(record);
  visit(document, {
    Pair: (_, pair, path) => {
      const field =
        path.length === 2 && isScalar(pair.key)
          ? fields.find(({ key }) => isScalar(pair.key) && key === pair.key.value)
          : null;
      if (field && isScalar(pair.key)) pair.key.commentBefore = ` ${field.about}`;
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n${starterWords}`;
}
