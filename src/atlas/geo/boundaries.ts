import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { WardMap } from '../../schemas/ward-map.ts';
import { boundsOf } from '../../where/bounds.ts';
import type { Land } from '../../where/land.ts';
import type { Shape } from '../../where/shape.ts';
import type { Boundaries } from './geo.ts';

interface WardProperties {
  gss: string;
  title: string;
}

function shapeOf(geometry: Polygon | MultiPolygon): Shape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons as unknown as Shape;
}

/**
 * The wards of a ward map, with their edges as lines of longitude and latitude.
 *
 * @param topology the map, as its schema gives it
 */
export function readBoundaries(topology: WardMap): Boundaries {
  const { credit, edition } = topology;
  const collection = feature(
    topology as unknown as Topology,
    topology.objects.wards as unknown as GeometryCollection<WardProperties>,
  );
  const wards = collection.features.map(({ properties, geometry }): Land => {
    const shape = shapeOf(geometry as Polygon | MultiPolygon);
    return { ...properties, shape, bounds: boundsOf(shape.flat(2)) };
  });
  wards.sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  return { edition, credit, wards, topology };
}
