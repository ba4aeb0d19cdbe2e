import type { Check } from './check.ts';

/**
 * No body is part of itself, by however many steps.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkBodyTree: Check = (entries, lineOf) => {
  const parentOf = new Map(entries.bodies.map((body) => [body.id, body.partOf]));
  return entries.bodies.flatMap((body) => {
    const seen = new Set<string>();
    let at: string | null | undefined = body.partOf;
    while (at && !seen.has(at) && at !== body.id) {
      seen.add(at);
      at = parentOf.get(at);
    }
    if (at !== body.id) return [];
    return [
      {
        file: body.file,
        line: lineOf(body.file, ['partOf']),
        field: 'partOf',
        what: `it is part of itself, by way of \`${body.partOf}\``,
        fix: 'Name the larger body it belongs to, or null.',
      },
    ];
  });
};
