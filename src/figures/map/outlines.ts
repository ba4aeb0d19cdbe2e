import type { MultiPolygon } from 'geojson';
import { merge, mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import type { AreaModel } from '../../schemas/area.ts';
import type { WardMap } from '../../schemas/ward-map.ts';

/** A ward map as topojson-client types it: the schema names the same, in its own words. */
type Wards = Topology<{ wards: GeometryCollection<{ gss: string }> }>;

/** A ward in force now. */
export interface MapWard {
  id: string;
  title: string;
  gss: string;
}

/** An area with the wards of 2004 that make it up, by their GSS codes. */
export interface MapArea {
  id: string;
  title: string;
  model: AreaModel;
  wards2004: readonly string[];
}

/** The borough and its wards now, with the edges between them. */
export type WardOutlines = Topology<{
  wards: GeometryCollection<{ id: string; title: string }>;
  borough: MultiLineString;
  edges: MultiLineString;
}>;

/**
 * The areas, with the edges between them. Where two areas meet, the edge counts as that of a co-ordinated area if one
 * of them is. `unplaced` is land that may belong to more than one area.
 */
export type AreaOutlines = Topology<{
  areas: GeometryCollection<{ id: string; title: string; model: AreaModel }>;
  coordinated: MultiLineString;
  managed: MultiLineString;
  unplaced: MultiPolygonArcs;
}>;

type Shape = PolygonArcs<{ gss: string }> | MultiPolygonArcs<{ gss: string }>;

function topologyOf(map: WardMap): Wards {
  return map;
}

function shapesOf({ objects }: Wards): Shape[] {
  return objects.wards.geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );
}

function gssOf(shape: { properties?: unknown }): string {
  return (shape.properties as { gss: string }).gss;
}

/** The outline of a map without the shapes on it. */
function sheetOf({ type, transform, bbox, arcs }: Wards): Omit<Wards, 'objects'> {
  return { type, arcs, ...(transform && { transform }), ...(bbox && { bbox }) };
}

/**
 * The whole borough as one shape.
 *
 * @param map the wards in force now
 */
export function boroughShape(map: WardMap): MultiPolygon {
  const topology = topologyOf(map);
  return merge(topology, shapesOf(topology));
}

/**
 * The wards in force now, named, with the borough's own edge and the edges between wards.
 *
 * @param wardMap the wards' shapes
 * @param wards the wards' names
 */
export function wardOutlines(wardMap: WardMap, wards: readonly MapWard[]): WardOutlines {
  const map = topologyOf(wardMap);
  return {
    ...sheetOf(map),
    objects: {
      wards: {
        type: 'GeometryCollection',
        geometries: shapesOf(map).flatMap((shape) => {
          const ward = wards.find(({ gss }) => gss === gssOf(shape));
          return ward ? [{ ...shape, properties: { id: ward.id, title: ward.title } }] : [];
        }),
      },
      borough: meshArcs(map, map.objects.wards, (a, b) => a === b),
      edges: meshArcs(map, map.objects.wards, (a, b) => a !== b),
    },
  };
}

/**
 * The areas, put together from the wards of 2004 that make them up.
 *
 * @param wardMap the wards of 2004
 * @param areas the areas
 */
export function areaOutlines(wardMap: WardMap, areas: readonly MapArea[]): AreaOutlines {
  const map = topologyOf(wardMap);
  const areasOf = (shape: { properties?: unknown }): readonly MapArea[] =>
    areas.filter(({ wards2004 }) => wards2004.includes(gssOf(shape)));
  const key = (shape: { properties?: unknown }): string =>
    areasOf(shape)
      .map(({ id }) => id)
      .join(' ');
  const isCoordinated = (shape: { properties?: unknown }): boolean =>
    areasOf(shape).some(({ model }) => model === 'co-ordinated');
  const edge = (wanted: boolean): MultiLineString =>
    meshArcs(
      map,
      map.objects.wards,
      (a, b) => key(a) !== key(b) && (isCoordinated(a) || isCoordinated(b)) === wanted,
    );
  return {
    ...sheetOf(map),
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: areas.map(({ id, title, model, wards2004 }) => ({
          ...mergeArcs(
            map,
            shapesOf(map).filter((shape) => wards2004.includes(gssOf(shape))),
          ),
          properties: { id, title, model },
        })),
      },
      coordinated: edge(true),
      managed: edge(false),
      unplaced: mergeArcs(
        map,
        shapesOf(map).filter((shape) => areasOf(shape).length > 1),
      ),
    },
  };
}
