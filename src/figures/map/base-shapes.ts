import type { Feature, Geometry, Position as GeoPosition } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { landKinds, lineClasses } from '../../schemas/base-map.ts';
import type { BaseMap, LandKind, LineClass } from '../../schemas/base-map.ts';
import type { Position } from '../../schemas/point.ts';

/** The base map, sorted for drawing: what is painted first comes first. */
export interface BaseShapes {
  land: { kind: LandKind; shapes: Geometry[] }[];
  lines: { class: LineClass; shapes: Geometry[] }[];
  stations: { name: string; at: Position }[];
}

/**
 * A shape of a TopoJSON file as GeoJSON.
 *
 * @param topology the file
 * @param shape one of the shapes in it
 */
export function geometryOf(topology: object, shape: object): Geometry {
  return (feature(topology as Topology, shape as GeometryObject) as Feature).geometry;
}

/**
 * Sorts the base map for drawing.
 *
 * @param base the base map
 */
export function baseShapes(base: BaseMap): BaseShapes {
  const { land, lines, stations } = base.objects;
  return {
    land: landKinds.map((kind) => ({
      kind,
      shapes: land.geometries
        .filter(({ properties }) => properties.kind === kind)
        .map((shape) => geometryOf(base, shape)),
    })),
    lines: lineClasses.map((lineClass) => ({
      class: lineClass,
      shapes: lines.geometries
        .filter(({ properties }) => properties.class === lineClass)
        .map((shape) => geometryOf(base, shape)),
    })),
    stations: stations.geometries.map((shape) => {
      const { coordinates } = geometryOf(base, shape) as { coordinates: GeoPosition };
      const [lng = 0, lat = 0] = coordinates;
      return { name: shape.properties.name, at: [lng, lat] };
    }),
  };
}
