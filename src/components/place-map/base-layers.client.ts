import * as L from 'leaflet';
import type { Feature, Geometry, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { BaseMap } from '../../schemas/base-map.ts';
import type { MapOutlines } from './map-outlines.ts';

const landOrder = ['moor', 'builtup', 'wood', 'park', 'water'] as const;
const lineOrder = ['stream', 'river', 'canal', 'rail', 'b-road', 'a-road', 'motorway'] as const;
const cased = new Set<string>(['rail', 'b-road', 'a-road', 'motorway']);

/** A shape of a TopoJSON file as GeoJSON. */
export function shapeIn(topology: object, shape: object): Geometry {
  return (feature(topology as Topology, shape as GeometryObject) as Feature).geometry;
}

/** Longitude and latitude, turned the way Leaflet has them. */
export function turned(line: readonly Position[]): L.LatLngTuple[] {
  return line.map(([lng = 0, lat = 0]) => [lat, lng]);
}

function linesOf(geometry: Geometry): L.LatLngTuple[][] {
  if (geometry.type === 'LineString') return [turned(geometry.coordinates)];
  return geometry.type === 'MultiLineString' ? geometry.coordinates.map(turned) : [];
}

function polygonsOf(geometry: Geometry): L.LatLngTuple[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map(turned)];
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((polygon) => polygon.map(turned))
    : [];
}

/** How the still map draws a thing, so that the style sheet says it once for both maps. */
export class Look {
  #still: Element;

  /** @param still the still map */
  constructor(still: Element) {
    this.#still = still;
  }

  /** The dots over moor. */
  tufts(): CanvasPattern | null {
    return tufts(this.#still);
  }

  /**
   * The style of the first thing of the still map that a selector finds, for Leaflet.
   *
   * @param selector the selector
   */
  of(selector: string): L.PathOptions {
    const found = this.#still.querySelector(selector);
    if (!found) return { stroke: false, fill: false };
    const style = getComputedStyle(found);
    const dashes = style.strokeDasharray;
    return {
      stroke: style.stroke !== 'none',
      color: style.stroke,
      weight: parseFloat(style.strokeWidth),
      fill: style.fill !== 'none' && !style.fill.startsWith('url'),
      fillColor: style.fill,
      fillOpacity: parseFloat(style.fillOpacity),
      opacity: parseFloat(style.strokeOpacity),
      lineJoin: 'round',
      ...(dashes !== 'none' && { dashArray: dashes.replaceAll('px', '').replaceAll(',', ' ') }),
    };
  }
}

/** The dots that the still map prints over moor, as a pattern for a canvas; `null` where there is no canvas. */
function tufts(still: Element): CanvasPattern | null {
  const dots = still.ownerDocument.querySelector('#tufts');
  const tile = document.createElement('canvas');
  const context = tile.getContext('2d');
  const path = dots?.querySelector('path');
  if (!dots || !path || !context) return null;
  tile.width = Number(dots.getAttribute('width'));
  tile.height = Number(dots.getAttribute('height'));
  const style = getComputedStyle(path);
  context.strokeStyle = style.stroke;
  context.lineWidth = parseFloat(style.strokeWidth);
  context.lineCap = 'round';
  context.stroke(new Path2D(path.getAttribute('d') ?? ''));
  return context.createPattern(tile, 'repeat');
}

/** The world outside the borough, to lay a veil over it. */
function outside(borough: MapOutlines['borough']): L.LatLngTuple[][] {
  const world: Polygon['coordinates'] = [
    [
      [-30, 40],
      [30, 40],
      [30, 70],
      [-30, 70],
    ],
  ];
  const holes = borough.coordinates.flatMap(([outer]) => (outer ? [outer] : []));
  return [...world, ...holes].map(turned);
}

/**
 * The base map on a canvas: land, lines and a veil over what lies outside the borough.
 *
 * @param base the base map
 * @param borough the borough's shape
 * @param look how the still map draws things
 * @param renderer the canvas
 */
export function baseLayers(
  base: BaseMap,
  borough: MapOutlines['borough'],
  look: Look,
  renderer: L.Canvas,
): L.LayerGroup {
  const { land, lines } = base.objects;
  const options = { renderer, interactive: false, smoothFactor: 1 };
  const painted = landOrder.map((kind) =>
    L.polygon(
      land.geometries
        .filter(({ properties }) => properties.kind === kind)
        .flatMap((shape) => polygonsOf(shapeIn(base, shape))),
      { ...options, ...look.of(`.land.${kind}`) },
    ),
  );
  const drawn = lineOrder.flatMap((lineClass) => {
    const shapes = lines.geometries
      .filter(({ properties }) => properties.class === lineClass)
      .flatMap((shape) => linesOf(shapeIn(base, shape)));
    const selectors = [
      `.line.${lineClass}`,
      ...(cased.has(lineClass) ? [`.line.${lineClass}.over`] : []),
    ];
    return selectors.map((selector) =>
      L.polyline(shapes, { ...options, ...look.of(selector), fill: false }),
    );
  });
  const moor = land.geometries.filter(({ properties }) => properties.kind === 'moor');
  const dots = L.polygon(
    moor.flatMap((shape) => polygonsOf(shapeIn(base, shape))),
    { ...options, stroke: false, fillOpacity: 1 },
  );
  const pattern = look.tufts();
  // A canvas paints with whatever can be its fill style, of which Leaflet's types only know colours.
  if (pattern) Object.assign(dots.options, { fillColor: pattern });
  const veil = L.polygon(outside(borough), { ...options, ...look.of('.outside') });
  const [first, ...rest] = painted;
  return L.layerGroup([
    ...(first ? [first] : []),
    ...(pattern ? [dots] : []),
    ...rest,
    ...drawn,
    veil,
  ]);
}
