import type { MultiPolygon } from 'geojson';
import type { BaseMap } from '../../schemas/base-map.ts';
import type { Position } from '../../schemas/point.ts';
import type { WardMap } from '../../schemas/ward-map.ts';
import { isInside } from '../../where/shape.ts';
import type { Shape } from '../../where/shape.ts';
import { geometryOf } from './base-shapes.ts';
import { frameOver, onSheet } from './frame.ts';
import type { Frame } from './frame.ts';
import { labelSize, placeLabels } from './labels.ts';
import type { LabelWish, Manners, Obstacle, PlacedLabel } from './labels.ts';
import { areaOutlines, boroughShape, wardOutlines } from './outlines.ts';
import type { AreaOutlines, MapArea, MapWard, WardOutlines } from './outlines.ts';
import { pennant, sizeOf } from './place-marks.ts';
import type { PlaceMark } from './place-marks.ts';
import { quietSpot } from './quiet-spot.ts';
import type { SheetBox } from './quiet-spot.ts';
import type { Hanging } from './room.ts';
import { fitsSheet, sheet, small, steps, zoomAt, zooms } from './sheet.ts';
import { baseWishes, townWishes } from './wishes.ts';
import type { MapTown } from './wishes.ts';
import { windForD3 } from './wind.ts';

/** A place as it enters the map. */
export interface MapPlace {
  id: string;
  mark: PlaceMark;
  /** Whether a forum is known to have met there. */
  forum: boolean;
  at: Position;
  /** How far off the point may be, in metres. */
  within: number;
}

/** All that the map of places is drawn from. */
export interface MapInput {
  base: BaseMap;
  wards: { map: WardMap; named: readonly MapWard[] };
  areas: { map: WardMap; named: readonly MapArea[] };
  towns: readonly MapTown[];
  places: readonly MapPlace[];
  /** A second line under an area's name: what kind of area it is. */
  sayModel: (area: MapArea) => string;
}

/** The map, laid out once for the still picture and for the map that moves. */
export interface LaidOut {
  frame: Frame;
  borough: MultiPolygon;
  wards: WardOutlines;
  areas: AreaOutlines;
  labels: PlacedLabel[];
}

/** A position is looked for in flat degrees, as `src/where` does. */
function asShape({ coordinates }: MultiPolygon): Shape {
  return coordinates as unknown as Shape;
}

function boxesOf(frame: Frame, obstacles: readonly Obstacle[]): SheetBox[] {
  return obstacles.map(({ at, size, dx = 0, dy = 0 }) => {
    const [x, y] = onSheet(frame, at);
    return { x: x + dx, y: y + dy, width: size, height: size };
  });
}

function labelBoxes(frame: Frame, labels: readonly PlacedLabel[]): SheetBox[] {
  return labels.map(({ lines, kind, at, dx, dy }) => {
    const [x, y] = onSheet(frame, at);
    return { x: x + dx, y: y + dy, ...labelSize(lines, kind) };
  });
}

function areaWishes(
  frame: Frame,
  outlines: AreaOutlines,
  { areas, sayModel }: MapInput,
  free: readonly SheetBox[],
  spare: readonly SheetBox[],
): LabelWish[] {
  const taken = [...free];
  return areas.named.flatMap((area): LabelWish[] => {
    const shape = outlines.objects.areas.geometries.find(
      ({ properties }) => (properties as { id?: string } | undefined)?.id === area.id,
    );
    if (!shape) return [];
    const geometry = geometryOf(outlines, shape) as MultiPolygon;
    const model = sayModel(area);
    for (const lines of [
      [area.title, model],
      [...area.title.split(' '), model],
    ]) {
      const size = labelSize(lines, 'area');
      const at = quietSpot(frame, geometry, size, taken, spare);
      if (!at) continue;
      const [x, y] = onSheet(frame, at);
      taken.push({ x, y, ...size });
      return [{ lines, kind: 'area', at, sides: ['middle'], away: 0 }];
    }
    return [];
  });
}

function obstaclesOf(
  places: readonly MapPlace[],
  wanted: (mark: PlaceMark) => boolean,
): Obstacle[] {
  return places
    .filter(({ mark }) => mark !== 'closed' && wanted(mark))
    .map(({ at, mark }) => ({ at, size: sizeOf(mark) }));
}

/** The pennants over places where a forum meets. */
function pennants(places: readonly MapPlace[]): Obstacle[] {
  return places.filter(({ forum }) => forum).map(({ at }) => ({ at, ...pennant }));
}

/** A label should have room at each of the widths that the still map is drawn at, and not run over its edge. */
function missingFrom(frame: Frame): NonNullable<Manners['fault']> {
  return (at, box, from) =>
    steps.filter((width) => from > zoomAt(frame, width) || !fitsSheet(frame, at, box, width))
      .length;
}

/** On a small screen there is room for towns only, in smaller type beside smaller marks. */
function smallLabels(frame: Frame, towns: readonly LabelWish[], hubs: readonly Obstacle[]) {
  const [zoom, to] = [zoomAt(frame, small.drawnAt), zoomAt(frame, small.below)];
  const wishes = towns.map((town): LabelWish => ({ ...town, kind: 'small', away: small.away, to }));
  const marks = hubs.map(({ at }) => ({ at, size: small.mark }));
  const fault = (at: Position, box: Hanging): number =>
    fitsSheet(frame, at, box, small.drawnAt) ? 0 : 100;
  return placeLabels([...marks, ...wishes], zooms, { zoom, crowd: [], fault }).filter(
    ({ from, at, dx, dy, lines, kind }) =>
      from <= zoom && fitsSheet(frame, at, { dx, dy, ...labelSize(lines, kind) }, small.drawnAt),
  );
}

/**
 * Lays the map out: the sheet over the borough, the outlines of wards and areas, and the names with the zoom from which
 * each is shown. Hubs and towns come first, then areas, the other places, villages, water and roads, and hamlets.
 *
 * @param input what the map is drawn from
 */
export function layOutMap(input: MapInput): LaidOut {
  const borough = boroughShape(input.wards.map);
  const frame = frameOver(windForD3(borough), sheet.width, sheet.height, sheet.margin);
  const areas = areaOutlines(input.areas.map, input.areas.named);
  const hubs = [...obstaclesOf(input.places, (mark) => mark === 'hub'), ...pennants(input.places)];
  const others = obstaclesOf(input.places, (mark) => mark !== 'hub');
  const manners = { zoom: frame.zoom, crowd: others, fault: missingFrom(frame) };
  const towns = townWishes(input.towns);
  const large = { earliest: zoomAt(frame, small.below) };
  const named = towns.first.map((town) => ({ ...town, ...large }));
  const first = placeLabels([...hubs, ...named], zooms, manners);
  const free = [...boxesOf(frame, hubs), ...labelBoxes(frame, first)];
  const spare = boxesOf(frame, others);
  const onBase = baseWishes(input.base, (at) => isInside(at, asShape(borough)));
  const villages = towns.then.filter(({ kind }) => kind === 'village');
  const hamlets = towns.then.filter(({ kind }) => kind === 'hamlet');
  const labels = [
    ...smallLabels(frame, towns.first, hubs),
    ...placeLabels(
      [
        ...hubs,
        ...named,
        ...areaWishes(frame, areas, input, free, spare),
        ...others,
        ...villages,
        ...onBase.water,
        ...onBase.roads,
        ...hamlets,
      ],
      zooms,
      manners,
    ),
  ];
  return { frame, borough, wards: wardOutlines(input.wards.map, input.wards.named), areas, labels };
}
