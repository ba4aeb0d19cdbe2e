import type { Geometry, Position } from 'geojson';

function isClockwise(ring: readonly Position[]): boolean {
  let twice = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += (nextX - x) * (nextY + y);
  }
  return twice > 0;
}

function windRings(rings: Position[][]): Position[][] {
  return rings.map((ring, index) =>
    isClockwise(ring) === (index === 0) ? ring : [...ring].reverse(),
  );
}

/**
 * Turns the rings of a shape the way D3 reads them on a sphere: outer rings clockwise, holes the other way. GeoJSON
 * (RFC 7946) asks for the opposite, and D3 would then paint all the world but the shape.
 *
 * @param geometry the shape; lines and points are given back as they are
 */
export function windForD3<T extends Geometry>(geometry: T): T {
  if (geometry.type === 'Polygon') {
    const { coordinates } = geometry;
    return { ...geometry, coordinates: windRings(coordinates) };
  }
  if (geometry.type === 'MultiPolygon') {
    const { coordinates } = geometry;
    return { ...geometry, coordinates: coordinates.map(windRings) };
  }
  return geometry;
}
