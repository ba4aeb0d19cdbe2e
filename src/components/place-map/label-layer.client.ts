import * as L from 'leaflet';
import type { Point } from 'geojson';
import type { BaseMap } from '../../schemas/base-map.ts';
import type { PlacedLabel } from '../../figures/map/labels.ts';
import { shapeIn } from './base-layers.client.ts';
import { SpotPane } from './spot-pane.client.ts';
import type { Spot } from './spot-pane.client.ts';

/** The kinds that stand above the pins, so that the name of a town can be read even where many pins stand. */
const above: readonly string[] = ['town', 'small'];

/** A name on the map. The style sheet centres it on its spot. */
function nameSpot({ lines, kind, at: [lng, lat], dx, dy }: PlacedLabel): Spot {
  const element = document.createElement('div');
  element.className = `map-name ${kind}`;
  const words = document.createElement('div');
  for (const line of lines) {
    const span = document.createElement('span');
    span.textContent = line;
    words.append(span);
  }
  element.append(words);
  return { at: L.latLng(lat, lng), aside: [dx, dy], element };
}

/** The stations on the map. */
function stationSpots(base: BaseMap): Spot[] {
  return base.objects.stations.geometries.map((shape) => {
    const [lng = 0, lat = 0] = (shapeIn(base, shape) as Point).coordinates;
    const element = document.createElement('div');
    element.className = 'map-station';
    return { at: L.latLng(lat, lng), element };
  });
}

/** The stations and names on the map. Each name is shown from its own zoom on, worked out so that no two touch. */
export class LabelLayer {
  readonly #map: L.Map;
  readonly #stations: readonly Spot[];
  readonly #labels: readonly { label: PlacedLabel; spot: Spot }[];
  readonly #below: SpotPane;
  readonly #above: SpotPane;
  #hasAreas = true;

  /**
   * @param map the map; it gets panes for the names
   * @param base the base map, which has the stations
   * @param labels the names
   */
  constructor(map: L.Map, base: BaseMap, labels: readonly PlacedLabel[]) {
    this.#map = map;
    this.#stations = stationSpots(base);
    this.#labels = labels.map((label) => ({ label, spot: nameSpot(label) }));
    this.#below = new SpotPane(map, 'names');
    this.#above = new SpotPane(map, 'towns');
    this.#below.silence();
    this.#above.silence();
    map.on('zoomend', () => this.#draw());
  }

  /**
   * Shows the names, with those of areas or without.
   *
   * @param hasAreas whether the names of areas are shown
   */
  show(hasAreas: boolean): void {
    this.#hasAreas = hasAreas;
    this.#draw();
  }

  #draw(): void {
    const zoom = this.#map.getZoom();
    const shown = this.#labels.filter(
      ({ label: { from, to = Infinity, kind } }) =>
        from <= zoom && zoom < to && (kind !== 'area' || this.#hasAreas),
    );
    const isAbove = (one: (typeof shown)[number]): boolean => above.includes(one.label.kind);
    const rest = shown.filter((one) => !isAbove(one));
    this.#below.show([...this.#stations, ...rest.map(({ spot }) => spot)]);
    this.#above.show(shown.filter(isAbove).map(({ spot }) => spot));
  }
}
