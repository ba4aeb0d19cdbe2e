import type { Position } from '../../schemas/point.ts';

/** Links to a map with streets. Plain links: nothing is fetched from there until somebody follows one. */
export interface OutwardLinks {
  directions: string;
  openStreetMap: string;
}

/**
 * The addresses of a place on OpenStreetMap.
 *
 * @param at longitude and latitude
 */
export function outwardLinks([lng, lat]: Position): OutwardLinks {
  return {
    directions: `https://www.openstreetmap.org/directions?to=${lat}%2C${lng}`,
    openStreetMap: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=18/${lat}/${lng}`,
  };
}
