import { geoArea, geoCentroid, geoLength } from 'd3-geo';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { BaseMap } from '../../schemas/base-map.ts';
import type { Position } from '../../schemas/point.ts';
import { geometryOf } from './base-shapes.ts';
import type { LabelWish } from './labels.ts';
import { windForD3 } from './wind.ts';

/** A town, village or hamlet with its name on the map. */
export interface MapTown {
  title: string;
  at: Position;
  /** 1 for a town, 2 for a main village, 3 for another, 4 for a hamlet. */
  rank: number;
}

/** The sides on which the name of a town may stand, best first: beside its middle, where its hub often is. */
export const townSides = [
  'right',
  'left',
  'above',
  'below',
  'above right',
  'above left',
  'below right',
  'below left',
  'far right',
  'far left',
] as const;
/** How far a name on a marker's side stays away from the middle of it, in pixels. */
const besideHub = 16;
/** Water is named once it is this wide on the map, and a road once its longest stretch is this long, in pixels. */
const wideEnough = { water: 24, road: 110 };
/** The zooms from which on villages and hamlets are named. */
const earliest = { village: 10.6, hamlet: 12 };

/** The zoom at which something of an angle on the globe, in radians, is so many pixels long at a latitude. */
function zoomWhere(angle: number, pixels: number, latitude: number): number {
  const atZoom0 = (256 * angle) / (2 * Math.PI * Math.cos((latitude * Math.PI) / 180));
  return Math.log2(pixels / atZoom0);
}

/**
 * The names of towns and villages. A town often has a hub in its middle, so its name stands beside it; the name of a
 * village stands on its point, and moves aside only where something is in the way.
 *
 * @param towns the towns
 */
export function townWishes(towns: readonly MapTown[]): { first: LabelWish[]; then: LabelWish[] } {
  const wish = ({ title, at, rank }: MapTown): LabelWish =>
    rank === 1
      ? {
          lines: [title],
          kind: 'town',
          at,
          sides: townSides,
          away: besideHub,
        }
      : {
          lines: [title],
          kind: rank === 2 ? 'village' : 'hamlet',
          at,
          sides: ['middle', 'above', 'below', 'right', 'left'],
          away: 9,
          earliest: rank === 2 ? earliest.village : earliest.hamlet,
        };
  const inOrder = towns.toSorted((a, b) => a.rank - b.rank);
  return {
    first: inOrder.filter(({ rank }) => rank === 1).map(wish),
    then: inOrder.filter(({ rank }) => rank > 1).map(wish),
  };
}

function partsOfLine(geometry: LineString | MultiLineString): Position[][] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map(([lng = 0, lat = 0]): Position => [lng, lat]));
}

function lengthOf(line: readonly Position[]): number {
  return geoLength({ type: 'LineString', coordinates: line.map(([lng, lat]) => [lng, lat]) });
}

function middleOf(line: readonly Position[]): Position | null {
  return line[Math.floor(line.length / 2)] ?? null;
}

/**
 * The names of lakes and canals, largest first, and the numbers of motorways and A roads, each named
 * once, on the longest stretch that lies in the borough.
 *
 * @param base the base map
 * @param isInside whether a position lies in the borough
 */
export function baseWishes(
  base: BaseMap,
  isInside: (at: Position) => boolean,
): { water: LabelWish[]; roads: LabelWish[] } {
  const lakes = base.objects.land.geometries
    .filter(({ properties }) => properties.kind === 'water' && properties.name !== undefined)
    .map((shape) => {
      const wound = windForD3(geometryOf(base, shape) as Polygon | MultiPolygon);
      return { name: shape.properties.name ?? '', at: geoCentroid(wound), area: geoArea(wound) };
    })
    .filter(({ at }) => isInside(at))
    .toSorted((a, b) => b.area - a.area);
  const lines = base.objects.lines.geometries.flatMap((shape) => {
    const found = geometryOf(base, shape) as LineString | MultiLineString;
    const inside = partsOfLine(found)
      .map((line) => line.filter(isInside))
      .toSorted((a, b) => lengthOf(b) - lengthOf(a));
    const lengths = inside.map(lengthOf);
    const at = inside[0] ? middleOf(inside[0]) : null;
    if (!at) return [];
    const [stretch = 0] = lengths;
    return [
      { ...shape.properties, at, stretch, length: lengths.reduce((sum, one) => sum + one, 0) },
    ];
  });
  const longest = lines
    .toSorted((a, b) => b.length - a.length)
    .filter(
      ({ name, ref }, index, all) =>
        all.findIndex((other) => other.name === name && other.ref === ref) === index,
    );
  return {
    water: [
      ...longest.flatMap(({ class: of, name, at }): LabelWish[] =>
        (of === 'canal' || of === 'river') && name !== undefined
          ? [{ lines: [name], kind: 'water', at, sides: ['above', 'below'], away: 6 }]
          : [],
      ),
      ...lakes.map(({ name, at, area }): LabelWish => ({
        lines: [name],
        kind: 'water',
        at,
        sides: ['below', 'above', 'right', 'left'],
        away: 8,
        earliest: zoomWhere(Math.sqrt(area), wideEnough.water, at[1]),
      })),
    ],
    roads: longest.flatMap(({ class: of, ref, at, stretch }): LabelWish[] =>
      (of === 'a-road' || of === 'motorway') && ref !== undefined
        ? [
            {
              lines: [ref],
              kind: 'road',
              at,
              sides: ['middle'],
              away: 0,
              earliest: zoomWhere(stretch, wideEnough.road, at[1]),
            },
          ]
        : [],
    ),
  };
}
