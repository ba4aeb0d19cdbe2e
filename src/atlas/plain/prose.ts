import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { FieldPath, RawRecord } from '../raw-record.ts';

/** A piece of prose in a record. */
export interface Prose {
  /** The field it stands in, or `words` for those below an MDX record. */
  path: FieldPath;
  /** Its line in the file, or `null`. */
  line: number | null;
  text: string;
}

/** Fields that hold names, places in a source, addresses or residents' own words: not sentences of ours. */
const notProse = new Set([
  '$schema',
  'asks',
  'at',
  'id',
  'scaffold',
  'source',
  'title',
  'url',
  'website',
  'also',
  'credit',
  'credits',
  'publisher',
  'note',
]);

function* proseInFields(value: unknown, path: FieldPath): Generator<[FieldPath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (notProse.has(key)) continue;
    yield* proseInFields(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node
    ? node.children.map((child) => textOf(child as MdastNode)).join('')
    : '';
}

function* proseInWords(node: MdastNode): Generator<{ line: number | null; text: string }> {
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    yield { line: node.position?.start.line ?? null, text: textOf(node) };
  } else if ('children' in node) {
    for (const child of node.children) yield* proseInWords(child);
  }
}

/**
 * The prose of a record: its sentences in fields, and the paragraphs of its words.
 *
 * @param record the record as it was read
 */
export function proseOf(record: RawRecord): Prose[] {
  const fields = [...proseInFields(record.data, [])].map(([path, text]) => ({
    path,
    line: record.lineOf?.(path) ?? null,
    text,
  }));
  if (record.words === undefined) return fields;
  const above = record.wordsAbove ?? 0;
  const words = [...proseInWords(mdxToMdast(record.words))].map(({ line, text }) => ({
    path: ['words'],
    line: line === null ? null : line + above,
    text,
  }));
  return [...fields, ...words];
}
