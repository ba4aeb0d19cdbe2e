import * as L from 'leaflet';
import { flatMarker } from './flat-marker.client.ts';
import type { Point } from 'geojson';
import type { BaseMap } from '../../schemas/base-map.ts';
import type { PlacedLabel } from '../../figures/map/labels.ts';
import { shapeIn } from './base-layers.client.ts';

/** A name on the map. It is centred over its point by the style sheet, and then moved aside. */
function labelMarker({ lines, kind, at: [lng, lat], dx, dy }: PlacedLabel): L.Marker {
  const words = document.createElement('div');
  words.className = `words ${kind}`;
  for (const line of lines) {
    const span = document.createElement('span');
    span.textContent = line;
    words.append(span);
  }
  const icon = L.divIcon({
    html: words,
    className: 'map-name',
    iconSize: [0, 0],
    iconAnchor: [-dx, -dy],
  });
  return flatMarker([lat, lng], {
    icon,
    interactive: false,
    keyboard: false,
    pane: kind === 'town' || kind === 'small' ? 'towns' : 'names',
  });
}

/**
 * The stations on the map.
 *
 * @param base the base map
 */
export function stationLayer(base: BaseMap): L.LayerGroup {
  const svg = '<svg viewBox="-6 -4 12 8" width="12" height="8"><use href="#mark-station"/></svg>';
  return L.layerGroup(
    base.objects.stations.geometries.map((shape) => {
      const [lng = 0, lat = 0] = (shapeIn(base, shape) as Point).coordinates;
      const icon = L.divIcon({ html: svg, className: 'map-station', iconSize: [12, 8] });
      return flatMarker([lat, lng], { icon, interactive: false, keyboard: false, pane: 'names' });
    }),
  );
}

/** The names on the map. Each is shown from its own zoom on, worked out so that no two touch. */
export class LabelLayer {
  readonly #map: L.Map;
  readonly #labels: { label: PlacedLabel; marker: L.Marker }[];
  #hasAreas = true;

  /**
   * @param map the map; it gets panes for the names
   * @param labels the names
   */
  constructor(map: L.Map, labels: readonly PlacedLabel[]) {
    this.#map = map;
    for (const pane of ['names', 'towns']) map.createPane(pane).setAttribute('aria-hidden', 'true');
    this.#labels = labels.map((label) => ({ label, marker: labelMarker(label) }));
    map.on('zoomend moveend', () => this.#draw());
    this.#draw();
  }

  /**
   * Shows or hides the names of areas.
   *
   * @param isShown whether they are shown
   */
  showAreas(isShown: boolean): void {
    this.#hasAreas = isShown;
    this.#draw();
  }

  #draw(): void {
    const zoom = this.#map.getZoom();
    const view = this.#map.getBounds().pad(0.3);
    for (const { label, marker } of this.#labels) {
      const { from, to = Infinity, kind } = label;
      const isShown =
        from <= zoom &&
        zoom < to &&
        view.contains(marker.getLatLng()) &&
        (kind !== 'area' || this.#hasAreas);
      if (isShown) marker.addTo(this.#map);
      else marker.remove();
    }
  }
}
