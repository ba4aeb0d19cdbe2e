import { baseMap } from '../../schemas/base-map.ts';
import type { BaseMap } from '../../schemas/base-map.ts';
import type { Problem } from '../problem.ts';

/** The file that holds the base map, from the content folder on. */
export const baseMapFile = 'geo/basemap.json';

function problem(what: string): Problem {
  return {
    file: `content/${baseMapFile}`,
    line: null,
    field: '',
    what,
    fix: 'Type: npm run import:basemap -- lines.geojson areas.geojson',
  };
}

/**
 * Reads the base map. Pure: the disk is read elsewhere.
 *
 * @param text what the file says; `null` where it is missing
 * @returns the base map, or what is wrong with it
 */
export function readBaseMap(
  text: string | null,
): { base: BaseMap; problems: [] } | { base: null; problems: Problem[] } {
  if (text === null) return { base: null, problems: [problem('the file is missing')] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { base: null, problems: [problem('the file is not JSON: it may be cut short')] };
  }
  const { success, data: base, error } = baseMap.safeParse(data);
  if (success) return { base, problems: [] };
  const [first] = error.issues;
  const where = first?.path.join('.') ?? '';
  return {
    base: null,
    problems: [problem(`it is not a base map: \`${where}\` is not as it should be`)],
  };
}
