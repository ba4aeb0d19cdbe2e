import { kindNames } from '../src/schemas/kinds.ts';
import { editorSchemaOf } from './editor-schemas.ts';
import { fieldReference } from './field-reference.ts';

/**
 * The files under `content/` that are made from the schemas, by their path from there.
 *
 * @returns the texts they should hold
 */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ['README.md', fieldReference()],
    ...kindNames.map((kind): [string, string] => [
      `schemas/${fileNameOf(kind)}.json`,
      `${JSON.stringify(editorSchemaOf(kind), null, 2)}\n`,
    ]),
  ]);
}

/**
 * The name a kind's files go by: `bankHolidays` is `bank-holidays`.
 *
 * @param kind the kind
 */
export function fileNameOf(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
