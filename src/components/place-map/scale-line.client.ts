import type { Map as LeafletMap } from 'leaflet';

const metresPerMile = 1609.344;
const lengths = [10, 5, 2, 1, 0.5, 0.25];
const fractions = new Map([
  [0.5, '½'],
  [0.25, '¼'],
]);
const room = 140;

/**
 * Draws a line on the map that shows how long a round number of miles is, and keeps it right as the map is zoomed.
 *
 * @param map the map
 */
export function addScale(map: LeafletMap): void {
  const line = document.createElement('div');
  line.className = 'live-scale';
  line.setAttribute('aria-hidden', 'true');
  map.getContainer().append(line);
  const draw = (): void => {
    const middle = map.latLngToContainerPoint(map.getCenter());
    const beside = map.containerPointToLatLng([middle.x + room, middle.y]);
    const perMile = (room * metresPerMile) / map.distance(map.getCenter(), beside);
    const miles = lengths.find((length) => length * perMile <= room) ?? 0.25;
    line.style.width = `${Math.round(miles * perMile)}px`;
    line.textContent = `${fractions.get(miles) ?? miles} ${miles > 1 ? 'miles' : 'mile'}`;
  };
  map.on('zoomend', draw);
  draw();
}
