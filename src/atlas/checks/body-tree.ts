import type { Check } from './check.ts';

/** The ring that a body stands in by way of the bodies above it, itself first, or `null`. */
function ringOf(body: string, parentOf: ReadonlyMap<string, unknown>): string[] | null {
  const above: string[] = [];
  let at: unknown = body;
  while (typeof at === 'string' && !above.includes(at)) {
    above.push(at);
    at = parentOf.get(at);
  }
  return at === body ? above : null;
}

/**
 * No body is part of itself, by however many steps. A ring of bodies is one fault, told at the first of them.
 *
 * @param _ not needed: records that failed their schemas are looked through as well
 * @param lineOf finds lines
 * @param found every record
 */
export const checkBodyTree: Check = (_, lineOf, found) => {
  const parentOf = new Map(
    found.bodies.map(({ id, data }) => [
      id,
      (data as { partOf?: unknown } | null | undefined)?.partOf,
    ]),
  );
  const told = new Set<string>();
  return found.bodies.flatMap(({ id, file }) => {
    const ring = told.has(id) ? null : ringOf(id, parentOf);
    if (!ring) return [];
    for (const body of ring) told.add(body);
    return [
      {
        file,
        line: lineOf(file, ['partOf']),
        field: 'partOf',
        what:
          ring.length === 1
            ? 'the body is part of itself'
            : `the body is part of itself: ${[...ring, id].map((body) => `\`${body}\``).join(' → ')}`,
        fix: 'Name the larger body that it belongs to, or null.',
      },
    ];
  });
};
