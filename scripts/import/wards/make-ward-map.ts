import mapshaper from 'mapshaper';
import { wardMap } from '../../../src/schemas/ward-map.ts';
import type { WardMap } from '../../../src/schemas/ward-map.ts';
import type { FoundWards } from './find-wards.ts';

/** How far an edge may move, in metres: a tenth of how exact a postcode's point is. */
const interval = 10;
/** Steps across the map. On a map 30 km wide one is a third of a metre. */
const steps = 100_000;

/**
 * Makes the map of a borough's wards: each shared edge once, simplified (Douglas and Peucker) so that no gap opens
 * between neighbours.
 *
 * @param found the wards
 * @param credit the credit that their licence asks for
 */
export async function makeWardMap(
  { wards, edition }: FoundWards,
  credit: string,
): Promise<WardMap> {
  const written = await mapshaper.applyCommands(
    [
      '-i wards.json snap',
      `-simplify dp interval=${interval} keep-shapes`,
      '-clean',
      '-sort this.properties.gss',
      `-o wards.json format=topojson quantization=${steps}`,
    ].join(' '),
    { 'wards.json': { type: 'FeatureCollection', features: wards } },
  );
  const topology = JSON.parse(String(written['wards.json'])) as object;
  return wardMap.parse({
    type: 'Topology',
    credit,
    licence: 'OGL-UK-3.0',
    edition,
    ...topology,
  });
}

/**
 * Writes a ward map as text, one ward and one edge a line, so that a change can be read.
 *
 * @param map the map
 */
export function wardMapText({ arcs, objects, ...head }: WardMap): string {
  const list = (items: readonly unknown[]): string =>
    `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const { type, geometries } = objects.wards;
  const wards = `{"type":"${type}","geometries":${list(geometries)}}`;
  return `${JSON.stringify(head).slice(0, -1)},\n"objects":{"wards":${wards}},\n"arcs":${list(arcs)}}\n`;
}
