import { z } from 'zod';
import { kindNames, kinds } from '../src/schemas/kinds.ts';
import type { Kind, KindName } from '../src/schemas/kinds.ts';

interface Row {
  name: string;
  required: boolean;
  about: string;
  example: string;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function shapesIn(schema: z.ZodType): z.ZodObject[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return [bare];
  if (bare instanceof z.ZodArray) return shapesIn(bare.element as z.ZodType);
  if (bare instanceof z.ZodUnion) return (bare.options as z.ZodType[]).flatMap(shapesIn);
  return [];
}

function kindOf(shape: z.ZodObject): string {
  const kind = (shape.shape as Record<string, z.ZodType>)['kind'];
  return kind instanceof z.ZodLiteral ? ` (${String(kind.value)})` : '';
}

function metaOf(schema: z.ZodType): { description?: string; examples?: unknown[] } {
  const own = schema.meta();
  if (own?.description !== undefined) return own as { description: string; examples?: unknown[] };
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? metaOf(schema.unwrap() as z.ZodType)
    : {};
}

function rowsOf(shape: z.ZodObject, under: string): Row[] {
  return Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(
    ([key, schema]): Row[] => {
      if (key === '$schema') return [];
      const { description = '', examples } = metaOf(schema);
      const isList = unwrap(schema) instanceof z.ZodArray;
      const name = `${under}${key}`;
      const inner =
        description.startsWith('Where') || key === 'from' || key === 'sources' || key === 'law'
          ? []
          : shapesIn(schema);
      const row = {
        name,
        required: !(schema instanceof z.ZodOptional),
        about: description,
        example:
          inner.length > 0 || examples?.[0] === undefined
            ? ''
            : `\`${JSON.stringify(examples[0])}\``,
      };
      const innerRows = inner.flatMap((one) =>
        rowsOf(one, `${name}${isList ? '[]' : ''}${kindOf(one)}.`),
      );
      return [row, ...innerRows.filter((candidate) => candidate.about !== '')];
    },
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function sectionOf(kind: KindName): string {
  const { singular, file, format, schema }: Kind = kinds[kind];
  const place = file === undefined ? `\`content/${kind}/*.${format}\`` : `\`content/${file}\``;
  const rows = rowsOf(schema as z.ZodObject, '')
    .map(
      ({ name, required, about, example }) =>
        `| \`${cell(name)}\` | ${required ? 'yes' : ''} | ${cell(about)} | ${cell(example)} |`,
    )
    .join('\n');
  return `## ${singular}\n\nKept in ${place}.\n\n| Field | Needed | What it means | Example |\n|---|---|---|---|\n${rows}\n`;
}

const opening = `<!-- Made from src/schemas/ by \`npm run schemas\`. Change the sentence beside the field there. -->

# What is in this folder, field by field

Every file is one record. **The file's name is the record's id**: small letters, digits and hyphens. Records point at
each other by id. A field that is not listed here is an error, so a slip in a name is found.

## Rules for every record

| Do | Do not |
|---|---|
| Write days year first: \`2026-12-31\` | \`31/12/2026\` |
| Write \`null\` for what is not known | leave a guess |
| Name the source, the place in it, and the day our copy speaks for | write a figure without a source |
| Write \`asOf: null\` when nobody has read the source | write the day you typed it |
| Short sentences, no jargon, "you" | words copied from a law or a page |
| Name posts and groups | name private people |

A **citation** is \`{ source, at, asOf }\`: the source's id, the place in it, and the day our copy of it speaks for.

JSON keeps names and texts in straight quotes, with a comma after every entry but the last. MDX has the record between
two lines of \`---\`, and words below. In those words \`<NotChecked />\` puts "not yet checked" beside a figure.

\`npm run check\` reads everything and lists all problems, each with file, line, field and how to mend it.
\`npm run new -- decision my-new-decision\` writes a file to start from.
`;

/**
 * The text of \`content/README.md\`: every kind and every field, as the schemas describe them.
 */
export function fieldReference(): string {
  return `${opening}\n${kindNames.map(sectionOf).join('\n')}`;
}
