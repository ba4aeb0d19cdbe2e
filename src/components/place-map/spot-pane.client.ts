import * as L from 'leaflet';

/** Something that stands on one spot of the map. */
export interface Spot {
  at: L.LatLng;
  /** How far it is moved aside, in pixels to the right and down. */
  aside?: readonly [number, number];
  element: HTMLElement;
}

function move(element: HTMLElement, { x, y }: { x: number; y: number } = { x: 0, y: 0 }): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
}

/**
 * A pane of the map with things that keep their size. They are put in their places with `left` and `top`: moved by a
 * transform, as Leaflet moves its markers, each would be a layer of its own to the browser, and some hundred layers cannot be
 * moved smoothly.
 */
export class SpotPane {
  readonly #map: L.Map;
  readonly #pane: HTMLElement;
  /** Lies below all spots and shows nothing: over one ground the browser keeps them in one layer, however far apart. */
  readonly #ground = document.createElement('div');
  #spots: readonly Spot[] = [];

  /**
   * @param map the map; it gets a pane
   * @param name the name of the pane
   */
  constructor(map: L.Map, name: string) {
    this.#map = map;
    this.#pane = map.createPane(name);
    this.#pane.classList.add('spots');
    this.#ground.className = 'ground';
    map.on('zoom viewreset', () => this.#place());
  }

  /**
   * Shows some things in place of those that were shown.
   *
   * @param spots the things, the lowest first
   */
  show(spots: readonly Spot[]): void {
    this.#spots = spots;
    this.#place();
    this.#pane.replaceChildren(this.#ground, ...spots.map(({ element }) => element));
  }

  /** Hides the pane from those who listen to the page. */
  silence(): void {
    this.#pane.setAttribute('aria-hidden', 'true');
  }

  #place(): void {
    const points = this.#spots.map(({ at, aside: [right, down] = [0, 0] }) =>
      // Between two pixels, letters and marks would be blurred.
      this.#map.latLngToLayerPoint(at).add([right, down]).round(),
    );
    for (const [index, { element }] of this.#spots.entries()) move(element, points[index]);
    const { min, max } = L.bounds(points);
    move(this.#ground, min);
    this.#ground.style.width = `${(max?.x ?? 0) - (min?.x ?? 0)}px`;
    this.#ground.style.height = `${(max?.y ?? 0) - (min?.y ?? 0)}px`;
  }
}
