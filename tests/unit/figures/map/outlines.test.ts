import type { Geometry, MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geometryOf } from '../../../../src/figures/map/base-shapes.ts';
import { areaOutlines, boroughShape, wardOutlines } from '../../../../src/figures/map/outlines.ts';
import type { MapArea } from '../../../../src/figures/map/outlines.ts';
import { input, wards } from './samples.ts';

const [low, high] = input.areas.named as [MapArea, MapArea];
const shared = [
  [0.1, 52],
  [0.1, 52.1],
];

function linesOf(geometry: Geometry): number[][][] {
  return (geometry as MultiLineString).coordinates;
}

/** Rounded, since steps of a thousandth are not exact in binary. */
function round(lines: number[][][]): number[][][] {
  return lines.map((line) => line.map((at) => at.map((one) => Math.round(one * 1000) / 1000)));
}

describe('the outlines of wards', () => {
  it('join into the borough without the edge between them', () => {
    const [polygon] = boroughShape(wards).coordinates;
    expect(polygon).toHaveLength(1);
    const corners = new Set(polygon?.[0]?.map(([lng = 0]) => Math.round(lng * 1000) / 1000));
    expect([...corners].sort()).toEqual([0, 0.1, 0.2]);
  });

  it('draw a shared edge once, and name the wards by their records', () => {
    const outlines = wardOutlines(wards, input.wards.named);
    const edges = round(linesOf(geometryOf(outlines, outlines.objects.edges)));
    expect(edges).toEqual([shared]);
    const names = outlines.objects.wards.geometries.map(({ properties }) => properties);
    expect(names).toEqual([
      { id: 'west', title: 'West' },
      { id: 'east', title: 'East' },
    ]);
  });
});

describe('the outlines of areas', () => {
  it('draw the edge of a co-ordinated area as such, whoever is on the other side', () => {
    const outlines = areaOutlines(wards, [low, high]);
    const { coordinated, managed, unplaced } = outlines.objects;
    expect(round(linesOf(geometryOf(outlines, coordinated)))).toEqual([shared]);
    expect(linesOf(geometryOf(outlines, managed))).toEqual([]);
    expect(unplaced.arcs).toEqual([]);
  });

  it('draw the edge between two managed areas as managed', () => {
    const outlines = areaOutlines(wards, [{ ...low, model: 'managed' }, high]);
    const { coordinated, managed } = outlines.objects;
    expect(linesOf(geometryOf(outlines, coordinated))).toEqual([]);
    expect(round(linesOf(geometryOf(outlines, managed)))).toEqual([shared]);
  });

  it('tell land that may be in either of two areas', () => {
    const both = { ...low, wards2004: ['E99000001', 'E99000002'] };
    const outlines = areaOutlines(wards, [both, high]);
    expect(outlines.objects.unplaced.arcs).toHaveLength(1);
    expect(outlines.objects.areas.geometries).toHaveLength(2);
  });
});
