import * as L from 'leaflet';
import { giveMarkImages } from './mark-images.client.ts';
import { SpotPane } from './spot-pane.client.ts';

/** A place with a pin, as its row in the list tells it. */
export interface Pin {
  id: string;
  title: string;
  mark: string;
  /** Whether a forum is known to have met there. */
  forum: boolean;
  lat: number;
  lng: number;
  /** Metres by which it may be off; 0 where a pin says enough. */
  about: number;
}

interface DrawnPin extends Pin {
  at: L.LatLng;
  element: HTMLElement;
  circle: L.Circle | null;
}

/** The zoom below which marks are drawn smaller. */
const farOut = 10.4;
const order = ['closed', 'facility', 'base', 'satellite', 'hub'];

function boxOf({ id, title, mark, forum }: Pin): HTMLElement {
  const box = document.createElement('div');
  box.className = `live-pin pin-${mark}`;
  box.classList.toggle('forum', forum);
  box.dataset['of'] = id;
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', title);
  const name = document.createElement('span');
  name.className = 'pin-name';
  name.textContent = title;
  box.append(name);
  return box;
}

/**
 * The pins. They are for pointing at: the rows of the list are what keyboard and screen reader use, so no pin can be
 * reached with the Tab key.
 */
export class PinLayer {
  readonly #map: L.Map;
  /** The lowest first: by kind, and in a kind from north to south. */
  readonly #pins: readonly DrawnPin[];
  readonly #pane: SpotPane;

  /**
   * @param map the map
   * @param pins the places
   */
  constructor(map: L.Map, pins: readonly Pin[]) {
    this.#map = map;
    this.#pane = new SpotPane(map, 'pins');
    this.#pins = pins
      .toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark) || b.lat - a.lat)
      .map((pin) => {
        const at = L.latLng(pin.lat, pin.lng);
        const options = { radius: pin.about, className: 'about', interactive: false };
        return {
          ...pin,
          at,
          element: boxOf(pin),
          circle: pin.about > 0 ? L.circle(at, options) : null,
        };
      });
    this.recolour();
    map.on('zoom', () => this.#fit());
    this.#fit();
  }

  /** Far out, marks are smaller, so that fewer lie on others. */
  #fit(): void {
    this.#map.getContainer().classList.toggle('far-out', this.#map.getZoom() < farOut);
  }

  /** Draws the marks anew in the colours that the page has now. */
  recolour(): void {
    giveMarkImages(this.#map.getContainer());
  }

  /**
   * The place whose pin something is.
   *
   * @param target what was pressed
   */
  idOf(target: EventTarget | null): string | null {
    const box = target instanceof Element ? target.closest<HTMLElement>('.live-pin') : null;
    return box?.dataset['of'] ?? null;
  }

  /**
   * Shows some pins and hides the others.
   *
   * @param ids the places to show
   */
  show(ids: ReadonlySet<string>): void {
    for (const { id, circle } of this.#pins) {
      if (ids.has(id)) circle?.addTo(this.#map);
      else circle?.remove();
    }
    this.#pane.show(this.#pins.filter(({ id }) => ids.has(id)));
  }

  /**
   * Marks one pin as chosen.
   *
   * @param chosen the place; `null` for none
   * @returns where it is, if it has a pin
   */
  choose(chosen: string | null): L.LatLng | null {
    for (const { id, element } of this.#pins) element.classList.toggle('chosen', id === chosen);
    return this.#pins.find(({ id }) => id === chosen)?.at ?? null;
  }
}
