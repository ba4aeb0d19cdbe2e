import * as L from 'leaflet';
import type { Geometry, MultiPolygon } from 'geojson';
import type { Position } from '../../schemas/point.ts';
import { isInside } from '../../where/shape.ts';
import type { Shape } from '../../where/shape.ts';
import { shapeIn } from './base-layers.client.ts';
import type { Chosen, LayerName } from './map-address.ts';
import type { MapOutlines } from './map-outlines.ts';

interface NamedShape {
  id: string;
  shape: Shape;
  geometry: Geometry;
}

function shapeOf(geometry: Geometry): Shape {
  const { coordinates } = geometry as MultiPolygon;
  return (geometry.type === 'MultiPolygon' ? coordinates : [coordinates]) as unknown as Shape;
}

function named(topology: MapOutlines['wards' | 'areas'], shapes: readonly object[]): NamedShape[] {
  return shapes.map((one) => {
    const geometry = shapeIn(topology, one);
    const { id } = (one as { properties: { id: string } }).properties;
    return { id, geometry, shape: shapeOf(geometry) };
  });
}

/** The outlines of wards and areas as SVG, which can be hatched, and can tell what lies at a point. */
export class OutlineLayers {
  readonly #map: L.Map;
  readonly #shapes: Record<'ward' | 'area', NamedShape[]>;
  readonly #layers: Record<'wards' | 'areas', L.LayerGroup>;
  #chosen: L.GeoJSON | null = null;

  /**
   * @param map the map
   * @param outlines wards and areas
   */
  constructor(map: L.Map, { wards, areas }: MapOutlines) {
    this.#map = map;
    this.#shapes = {
      ward: named(wards, wards.objects.wards.geometries),
      area: named(areas, areas.objects.areas.geometries),
    };
    const line = (topology: object, shape: object, className: string): L.GeoJSON =>
      L.geoJSON(shapeIn(topology, shape), {
        interactive: false,
        style: { className },
      });
    this.#layers = {
      wards: L.layerGroup([line(wards, wards.objects.edges, 'ward-edge')]),
      areas: L.layerGroup([
        line(areas, areas.objects.unplaced, 'unplaced'),
        line(areas, areas.objects.managed, 'area-edge managed'),
        line(areas, areas.objects.coordinated, 'area-edge coordinated'),
      ]),
    };
  }

  /**
   * Shows some layers and hides the others.
   *
   * @param names the layers to show
   */
  show(names: readonly LayerName[]): void {
    for (const name of ['wards', 'areas'] as const) {
      if (names.includes(name)) this.#layers[name].addTo(this.#map);
      else this.#layers[name].remove();
    }
  }

  /**
   * What lies at a point.
   *
   * @param at the point
   * @returns the ids of its ward and its areas; no ward outside the borough
   */
  at(at: Position): { ward: string | null; areas: string[] } {
    const found = (kind: 'ward' | 'area'): string[] =>
      this.#shapes[kind].filter(({ shape }) => isInside(at, shape)).map(({ id }) => id);
    return { ward: found('ward')[0] ?? null, areas: found('area') };
  }

  /**
   * Draws a heavy edge round a chosen ward or area.
   *
   * @param chosen what is chosen; `null`, or a place, takes the edge away
   * @returns the box of what is chosen, if it has an outline
   */
  choose(chosen: Chosen | null): L.LatLngBounds | null {
    this.#chosen?.remove();
    this.#chosen = null;
    if (!chosen || chosen.kind === 'place') return null;
    const found = this.#shapes[chosen.kind].find(({ id }) => id === chosen.id);
    if (!found) return null;
    this.#chosen = L.geoJSON(found.geometry, {
      interactive: false,
      style: { className: 'chosen-edge' },
    }).addTo(this.#map);
    return this.#chosen.getBounds();
  }
}
