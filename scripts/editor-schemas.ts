import { z } from 'zod';
import { kinds } from '../src/schemas/kinds.ts';
import type { Kind, KindName } from '../src/schemas/kinds.ts';

/**
 * The JSON Schema of a kind, for completion in text editors. It says what an author writes, not what code reads.
 *
 * @param kind the kind
 */
export function editorSchemaOf(kind: KindName): object {
  const { schema }: Kind = kinds[kind];
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
}
