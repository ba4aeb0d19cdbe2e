import * as L from 'leaflet';
import style from './live-map.css?url';
import type { BaseMap } from '../../schemas/base-map.ts';
import { Look, baseLayers } from './base-layers.client.ts';
import { calmCanvas, calmSvg } from './calm-renderer.client.ts';
import { LabelLayer } from './label-layer.client.ts';
import type { Chosen, LayerName, MapView } from './map-address.ts';
import type { MapOutlines } from './map-outlines.ts';
import { OutlineLayers } from './outline-layers.client.ts';
import { PinLayer } from './pin-layer.client.ts';
import type { Pin } from './pin-layer.client.ts';
import { addScale } from './scale-line.client.ts';

/** What the map needs to open. */
export interface LiveMapInput {
  host: HTMLElement;
  /** The still map, whose looks and extent it takes over. */
  still: SVGElement;
  base: BaseMap;
  outlines: MapOutlines;
  pins: readonly Pin[];
  zooms: { lowest: number; highest: number };
  /** What the still map shows: south-west and north-east corners as latitude and longitude. */
  extent: [[number, number], [number, number]];
  onMove: (view: MapView) => void;
  onPin: (id: string) => void;
  /** Told where somebody pressed the land. */
  onLand: (found: { ward: string | null; areas: string[] }) => void;
}

/**
 * Fetches the style of the map. It is linked here and not imported, since every page would then carry it.
 *
 * @returns when it has been fetched
 */
export function loadStyle(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${style} could not be fetched`)));
    document.head.append(link);
  });
}

const panBy = 120;
/** The zoom a chosen place is shown at. */
const closeUp = 13;

/** The map that moves. The only part of the site that uses Leaflet. */
export class LiveMap {
  readonly #map: L.Map;
  readonly #outlines: OutlineLayers;
  readonly #labels: LabelLayer;
  readonly #pins: PinLayer;
  readonly #extent: L.LatLngBounds;

  /** @param input what it is drawn from, and whom it tells */
  constructor(input: LiveMapInput) {
    const { host, still, base, outlines, pins, zooms } = input;
    this.#extent = L.latLngBounds(input.extent);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = L.map(host, {
      renderer: calmSvg(),
      attributionControl: false,
      zoomControl: false,
      minZoom: zooms.lowest,
      maxZoom: zooms.highest,
      zoomSnap: 0,
      zoomDelta: 1,
      wheelPxPerZoomLevel: 120,
      scrollWheelZoom: false,
      dragging: !L.Browser.mobile,
      boxZoom: false,
      maxBounds: this.#extent.pad(0.25),
      maxBoundsViscosity: 1,
      zoomAnimation: !isStill,
      fadeAnimation: false,
      markerZoomAnimation: !isStill,
      inertia: !isStill,
    });
    if (isStill) this.#moveAtOnce();
    this.#map.fitBounds(this.#extent, { animate: false });
    addScale(this.#map);
    this.#map.createPane('base');
    const canvas = calmCanvas('base');
    let drawn = baseLayers(base, outlines.borough, new Look(still), canvas).addTo(this.#map);
    this.#outlines = new OutlineLayers(this.#map, outlines);
    this.#labels = new LabelLayer(this.#map, base, outlines.labels);
    this.#pins = new PinLayer(this.#map, pins);
    for (const colours of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(colours).addEventListener('change', () => {
        drawn.remove();
        drawn = baseLayers(base, outlines.borough, new Look(still), canvas).addTo(this.#map);
        this.#pins.recolour();
      });
    this.#followFocus(host);
    this.#map.on('click', ({ latlng: { lng, lat }, originalEvent: { target } }) => {
      const pin = this.#pins.idOf(target);
      if (pin === null) input.onLand(this.#outlines.at([lng, lat]));
      else input.onPin(pin);
    });
    this.#map.on('moveend', () => input.onMove(this.#view()));
  }

  /** Wheel and finger move the map only while it has the focus, so that nobody gets stuck on the way down the page. */
  #followFocus(host: HTMLElement): void {
    host.addEventListener('focus', () => {
      this.#map.scrollWheelZoom.enable();
      this.#map.dragging.enable();
    });
    host.addEventListener('blur', () => {
      this.#map.scrollWheelZoom.disable();
      if (L.Browser.mobile) this.#map.dragging.disable();
    });
  }

  /** For those who want no motion: Leaflet pans with it unless it is told otherwise each time. */
  #moveAtOnce(): void {
    const panBy = this.#map.panBy.bind(this.#map);
    this.#map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
  }

  #view(): MapView {
    const { lat, lng } = this.#map.getCenter();
    return { lat, lng, zoom: this.#map.getZoom() };
  }

  /**
   * Moves to a view.
   *
   * @param view the view; `null` for the whole borough
   */
  goTo(view: MapView | null): void {
    if (view) this.#map.setView([view.lat, view.lng], view.zoom, { animate: false });
    else this.#map.fitBounds(this.#extent, { animate: false });
  }

  /**
   * Moves a step.
   *
   * @param step which way, in steps to the right, down and inwards
   */
  step([right, down, inwards]: readonly [number, number, number]): void {
    if (inwards === 0) this.#map.panBy([right * panBy, down * panBy]);
    else this.#map.setZoom(this.#map.getZoom() + inwards);
  }

  /**
   * Shows pins, outlines and names.
   *
   * @param pins the places to show
   * @param layers the layers to show
   */
  show(pins: ReadonlySet<string>, layers: readonly LayerName[]): void {
    this.#pins.show(pins);
    this.#outlines.show(layers);
    this.#labels.show(layers.includes('areas'));
  }

  /**
   * Marks what is chosen.
   *
   * @param chosen what; `null` for nothing
   * @param isBrought whether the map moves so that it can be seen
   */
  choose(chosen: Chosen | null, isBrought: boolean): void {
    const box = this.#outlines.choose(chosen);
    const at = this.#pins.choose(chosen?.kind === 'place' ? chosen.id : null);
    if (!isBrought) return;
    if (at) this.#map.setView(at, Math.max(this.#map.getZoom(), closeUp));
    else if (box) this.#map.fitBounds(box.pad(0.1));
  }
}
