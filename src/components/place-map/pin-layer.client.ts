import * as L from 'leaflet';
import { flatMarker } from './flat-marker.client.ts';

/** A place with a pin, as its row in the list tells it. */
export interface Pin {
  id: string;
  title: string;
  mark: string;
  lat: number;
  lng: number;
  /** Metres by which it may be off; 0 where a pin says enough. */
  about: number;
  /** The picture of its mark. */
  icon: SVGElement;
}

const order = ['closed', 'facility', 'base', 'satellite', 'hub'];
/** More than the height of the map in pixels, by which Leaflet orders pins from north to south. */
const step = 2000;

/** How high a pin lies over others. */
function heightOf({ mark }: Pick<Pin, 'mark'>): number {
  return order.indexOf(mark) * step;
}

/**
 * The pins. They are for pointing at: the rows of the list are what keyboard and screen reader use, so no pin can be
 * reached with the Tab key.
 */
export class PinLayer {
  readonly #map: L.Map;
  #chosen: string | null = null;
  readonly #pins: Map<string, { marker: L.Marker; about: L.Circle | null; height: number }>;

  /**
   * @param map the map
   * @param pins the places
   * @param onChoose what happens when a pin is pressed
   */
  constructor(map: L.Map, pins: readonly Pin[], onChoose: (id: string) => void) {
    this.#map = map;
    this.#pins = new Map(
      pins.map((pin) => {
        const marker = this.#markerOf(pin).on('click', () => onChoose(pin.id));
        const about =
          pin.about > 0
            ? L.circle([pin.lat, pin.lng], {
                radius: pin.about,
                className: 'about',
                interactive: false,
              })
            : null;
        return [pin.id, { marker, about, height: heightOf(pin) }];
      }),
    );
  }

  #markerOf({ title, mark, lat, lng, icon }: Pin): L.Marker {
    const name = document.createElement('span');
    name.className = 'pin-name';
    name.textContent = title;
    const html = document.createElement('div');
    html.setAttribute('role', 'img');
    html.setAttribute('aria-label', title);
    html.append(icon, name);
    const marker = flatMarker([lat, lng], {
      icon: L.divIcon({ html, className: `live-pin pin-${mark}`, iconSize: [28, 28] }),
      keyboard: false,
      riseOnHover: true,
      zIndexOffset: heightOf({ mark }),
    });
    return marker;
  }

  /**
   * Shows some pins and hides the others.
   *
   * @param ids the places to show
   */
  show(ids: ReadonlySet<string>): void {
    for (const [id, { marker, about }] of this.#pins) {
      for (const layer of [about, marker]) {
        if (ids.has(id)) layer?.addTo(this.#map);
        else layer?.remove();
      }
    }
  }

  /**
   * Marks one pin as chosen.
   *
   * @param chosen the place; `null` for none
   * @returns where it is, if it has a pin
   */
  choose(chosen: string | null): L.LatLng | null {
    for (const id of [this.#chosen, chosen]) {
      const pin = id === null ? undefined : this.#pins.get(id);
      if (!pin) continue;
      const isChosen = id === chosen;
      pin.marker.getElement()?.classList.toggle('chosen', isChosen);
      pin.marker.setZIndexOffset(isChosen ? order.length * step : pin.height);
    }
    this.#chosen = chosen;
    return chosen === null ? null : (this.#pins.get(chosen)?.marker.getLatLng() ?? null);
  }
}
