import type { River } from '../schemas/river.ts';
import type { Position } from '../schemas/point.ts';
import type { Site } from '../schemas/site.ts';

/** A town on the drawn river, in pixels from the top left. */
export interface DrawnTown {
  title: string;
  x: number;
  y: number;
  label: 'above' | 'below';
  anchor: 'start' | 'middle' | 'end';
}

/** The river as it is drawn at the foot of every page, in pixels. */
export interface DrawnRiver {
  width: number;
  height: number;
  d: string;
  towns: DrawnTown[];
}

const width = 1216;
const margin = { side: 8, top: 34, bottom: 34 };

/**
 * Draws the river and its towns, west to the left, scaled to one width. Plate carrée, with degrees of longitude
 * shortened for the latitude: exact enough for a line this long.
 *
 * @param river lines of longitude and latitude, WGS 84
 * @param towns the towns to name
 */
export function drawRiver(river: Pick<River, 'lines'>, towns: Site['towns']): DrawnRiver {
  const positions = [...river.lines.flat(), ...towns.map(({ at }) => at)];
  const west = Math.min(...positions.map(([lng]) => lng));
  const east = Math.max(...positions.map(([lng]) => lng));
  const south = Math.min(...positions.map(([, lat]) => lat));
  const north = Math.max(...positions.map(([, lat]) => lat));
  const scale = (width - 2 * margin.side) / (east - west);
  const stretch = 1 / Math.cos(((south + north) / 2) * (Math.PI / 180));
  const flattened = Math.min(scale * stretch, 92 / (north - south));
  const place = ([lng, lat]: Position): [number, number] => [
    Math.round(margin.side + (lng - west) * scale),
    Math.round(margin.top + (north - lat) * flattened),
  ];
  return {
    width,
    height: Math.round(margin.top + (north - south) * flattened + margin.bottom),
    d: river.lines.map((line) => `M${line.map((at) => place(at).join(' ')).join('L')}`).join(''),
    towns: towns.map(({ title, at, label }) => {
      const [x, y] = place(at);
      return { title, x, y, label, anchor: x < 80 ? 'start' : x > width - 80 ? 'end' : 'middle' };
    }),
  };
}
