import * as L from 'leaflet';
import { calmCanvas } from './calm-renderer.client.ts';
import { MarkLayer } from './mark-layer.client.ts';

/** A place with a pin, as its row in the list tells it. */
export interface Pin {
  id: string;
  title: string;
  mark: string;
  /** Whether a forum meets there. */
  forum: boolean;
  lat: number;
  lng: number;
  /** Metres by which it may be off; 0 where a pin says enough. */
  about: number;
}

interface DrawnPin extends Pin {
  at: L.LatLng;
  /** What is pointed at. It has the name; its mark is drawn on the canvas below it. */
  box: HTMLElement;
  circle: L.Circle | null;
}

const order = ['closed', 'facility', 'base', 'satellite', 'hub'];

function boxOf({ id, title, mark }: Pin): HTMLElement {
  const box = document.createElement('div');
  box.className = `live-pin pin-${mark}`;
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
  readonly #marks: MarkLayer;
  #shown: readonly DrawnPin[] = [];
  #chosen: string | null = null;

  /**
   * @param map the map
   * @param pins the places
   */
  constructor(map: L.Map, pins: readonly Pin[]) {
    this.#map = map;
    map.createPane('marks');
    this.#marks = new MarkLayer(calmCanvas('marks')).addTo(map);
    this.#pins = pins
      .toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark) || b.lat - a.lat)
      .map((pin) => {
        const at = L.latLng(pin.lat, pin.lng);
        const options = { radius: pin.about, className: 'about', interactive: false };
        return {
          ...pin,
          at,
          box: boxOf(pin),
          circle: pin.about > 0 ? L.circle(at, options) : null,
        };
      });
    map.on('zoomend viewreset', () => this.#place());
  }

  /** Puts the boxes where the marks are. They lie in a pane that moves as a whole, until the zoom changes. */
  #place(): void {
    for (const { at, box } of this.#shown) {
      const { x, y } = this.#map.latLngToLayerPoint(at);
      box.style.left = `${x}px`;
      box.style.top = `${y}px`;
    }
  }

  #draw(): void {
    const isChosen = ({ id }: DrawnPin): boolean => id === this.#chosen;
    const top = this.#shown.filter(isChosen);
    this.#marks.show([...this.#shown.filter((pin) => !isChosen(pin)), ...top]);
    for (const pin of this.#pins) pin.box.classList.toggle('chosen', isChosen(pin));
  }

  /** Draws the marks anew in the colours that the page has now. */
  recolour(): void {
    this.#marks.recolour();
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
    this.#shown = this.#pins.filter(({ id }) => ids.has(id));
    for (const { id, circle } of this.#pins) {
      if (ids.has(id)) circle?.addTo(this.#map);
      else circle?.remove();
    }
    this.#map.getPane('markerPane')?.replaceChildren(...this.#shown.map(({ box }) => box));
    this.#place();
    this.#draw();
  }

  /**
   * Marks one pin as chosen.
   *
   * @param chosen the place; `null` for none
   * @returns where it is, if it has a pin
   */
  choose(chosen: string | null): L.LatLng | null {
    this.#chosen = chosen;
    this.#draw();
    return this.#pins.find(({ id }) => id === chosen)?.at ?? null;
  }
}
